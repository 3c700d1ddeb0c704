package org.huunghi.text.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.huunghi.text.fold.Fold;
import org.huunghi.text.value.Qualifier;

/** The words of figures (qualifiers, powers of ten, currencies) in all languages, as the file of words lists them. */
final class Words {
	private static final List<Word> LONGEST_FIRST = load();

	private Words() {
	}

	/**
	 * @param folded folded text
	 * @param at where a word may start
	 * @return the longest known word that starts there and does not end within a longer word of Latin letters
	 */
	static Optional<Word> at(String folded, int at) {
		return LONGEST_FIRST.stream().filter(word -> folded.startsWith(word.text, at) && word.endsAt(folded, at)).findFirst()
				.or(() -> currencyCode(folded, at));
	}

	/** A currency's ISO 4217 code, also of currencies without a word of their own in the file. */
	private static Optional<Word> currencyCode(String folded, int at) {
		if (at + 3 > folded.length() || !folded.substring(at, at + 3).chars().allMatch(c -> c >= 'a' && c <= 'z')) {
			return Optional.empty();
		}
		String text = folded.substring(at, at + 3);
		Word word = new Word(text, new Token.Unit(text.toUpperCase(java.util.Locale.ROOT)));
		boolean known = Currency.getAvailableCurrencies().stream().anyMatch(c -> c.getCurrencyCode().equalsIgnoreCase(text));
		return known && word.endsAt(folded, at) ? Optional.of(word) : Optional.empty();
	}

	private static List<Word> load() {
		Properties file = new Properties();
		try (InputStream in = Words.class.getResourceAsStream("words.properties")) {
			file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		List<Word> words = new ArrayList<>();
		for (String key : file.stringPropertyNames()) {
			Token token = token(key);
			for (String text : file.getProperty(key).split(",")) {
				words.add(new Word(Fold.fold(text), token));
			}
		}
		words.sort(Comparator.comparing((Word word) -> -word.text.length()).thenComparing(Word::text));
		return List.copyOf(words);
	}

	private static Token token(String key) {
		String value = key.substring(key.indexOf('.') + 1);
		return switch (key.substring(0, key.indexOf('.'))) {
		case "qualifier" -> new Token.Qualified(Qualifier.valueOf(value));
		case "magnitude" -> new Token.Magnitude(Integer.parseInt(value));
		case "currency" -> new Token.Unit(value);
		case "several" -> new Token.Units(value);
		default -> throw new IllegalStateException(key);
		};
	}

	/**
	 * One word and what it means.
	 *
	 * @param text the folded word
	 * @param token its meaning
	 */
	record Word(String text, Token token) {
		private boolean endsAt(String folded, int at) {
			int end = at + text.length();
			return end == folded.length() || !isLatin(text.charAt(text.length() - 1)) || !isLatin(folded.charAt(end));
		}

		private static boolean isLatin(char c) {
			return c >= 'a' && c <= 'z';
		}
	}
}
