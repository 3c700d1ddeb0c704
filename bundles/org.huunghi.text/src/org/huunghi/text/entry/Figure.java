package org.huunghi.text.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.huunghi.text.fold.Fold;
import org.huunghi.text.value.Qualifier;

/**
 * A figure as it was typed: a number in digits and words, perhaps with a qualifier and a currency.
 *
 * @param qualifier null where none was typed
 * @param number the number
 * @param currency ISO 4217 code, null where none was typed
 */
record Figure(Qualifier qualifier, BigDecimal number, String currency) {
	/** Nobody types a figure longer than this; what is longer was pasted by mistake. */
	private static final int LONGEST = 200;
	private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?(?![\\d.,])|\\d+(?:[.,]\\d+)*");

	/**
	 * @param text what was typed
	 * @param locale the language whose notation of numbers counts
	 * @param example of the value expected, for messages
	 * @return the figure, or null for a blank text
	 */
	static Figure parse(String text, Locale locale, String example) throws EntryException {
		String folded = Fold.fold(text);
		if (folded.isEmpty()) {
			return null;
		}
		if (folded.length() > LONGEST) {
			throw new EntryException("figure.long", example);
		}
		boolean[] negative = { false };
		List<Token> tokens = tokens(text, folded, negative, example);
		Qualifier qualifier = null;
		String currency = null;
		List<Token> amount = new ArrayList<>();
		for (Token token : tokens) {
			switch (token) {
			case Token.Qualified word -> {
				if (qualifier != null && qualifier != word.qualifier()) {
					throw new EntryException("figure.qualifiers", text.strip(), example);
				}
				qualifier = word.qualifier();
			}
			case Token.Unit unit -> {
				if (currency != null && !currency.equals(unit.code())) {
					throw new EntryException("money.currencies", currency, unit.code());
				}
				currency = unit.code();
			}
			case Token.Units units -> throw new EntryException("money.several", units.codes().replace("/", ", "), example);
			default -> amount.add(token);
			}
		}
		BigDecimal number = number(amount, Notation.of(locale), text.strip(), example);
		return new Figure(qualifier, negative[0] ? number.negate() : number, currency);
	}

	private static List<Token> tokens(String text, String folded, boolean[] negative, String example) throws EntryException {
		List<Token> tokens = new ArrayList<>();
		Matcher digits = DIGITS.matcher(folded);
		boolean signAllowed = true;
		int at = 0;
		while (at < folded.length()) {
			char c = folded.charAt(at);
			Optional<Words.Word> word = Words.at(folded, at);
			if (c == ' ') {
				at++;
			} else if (digits.region(at, folded.length()).lookingAt()) {
				tokens.add(new Token.Digits(digits.group()));
				signAllowed = false;
				at = digits.end();
			} else if (word.isPresent()) {
				tokens.add(word.get().token());
				at += word.get().text().length();
			} else if (c == '-' && signAllowed) {
				negative[0] = true;
				signAllowed = false;
				at++;
			} else {
				throw new EntryException("figure.unknown", asTyped(text, folded.substring(at)), example);
			}
		}
		return tokens;
	}

	/** The end of the text as it was typed, with as many words as the folded end has. */
	private static String asTyped(String text, String foldedEnd) {
		String[] words = text.strip().split("\\s+");
		int count = Math.min(foldedEnd.split(" ").length, words.length);
		return String.join(" ", Arrays.asList(words).subList(words.length - count, words.length));
	}

	/** Adds up digits, each with the powers of ten behind them: 70 billion 814 million. */
	private static BigDecimal number(List<Token> amount, Notation notation, String typed, String example) throws EntryException {
		if (amount.isEmpty() || !(amount.get(0) instanceof Token.Digits)) {
			throw new EntryException("figure.digits", typed, example);
		}
		BigDecimal sum = BigDecimal.ZERO;
		int smallest = Integer.MAX_VALUE;
		for (int at = 0; at < amount.size(); at++) {
			if (!(amount.get(at) instanceof Token.Digits digits)) {
				throw new EntryException("figure.order", typed, example);
			}
			int exponent = 0;
			if (at + 1 < amount.size() && amount.get(at + 1) instanceof Token.Magnitude magnitude) {
				exponent = magnitude.exponent();
				at++;
			}
			// "2 million 500" is two and a half million to some and 2,000,500 to others.
			boolean goesOn = smallest != Integer.MAX_VALUE;
			if (goesOn && (exponent == 0 || exponent >= smallest)) {
				throw new EntryException("figure.order", typed, example);
			}
			sum = sum.add(notation.parse(digits.text(), exponent > 0).scaleByPowerOfTen(exponent));
			smallest = exponent;
		}
		BigDecimal plain = sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros();
		return plain.scale() < 0 ? plain.setScale(0) : plain;
	}
}
