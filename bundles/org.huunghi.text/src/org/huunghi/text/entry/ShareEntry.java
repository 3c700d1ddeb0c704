package org.huunghi.text.entry;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.huunghi.text.fold.Fold;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.Share;

/** Shares as people write them: quá 1/2, từ 2/3 trở lên, more than 30 %, &gt; 1/2, ຢ່າງໜ້ອຍ 2/3. */
public final class ShareEntry {
	private static final Texts TEXTS = Texts.beside(ShareEntry.class, "messages");
	private static final Pattern FORM = Pattern.compile("(\\D*?)(\\d{1,6})\\s*(?:/\\s*(\\d{1,6})|(%))\\s*(\\D*)");
	private static final Set<String> MORE = Set.of(">", "qua", "hon", "tren", "more than", "over", "above", fold("ເກີນ"), fold("ຫຼາຍກວ່າ"));
	private static final Set<String> LEAST = Set.of(">=", "≥", "tu", "it nhat", "toi thieu", "at least", "from", fold("ຢ່າງໜ້ອຍ"), fold("ແຕ່"));
	private static final Set<String> UPWARDS = Set.of("", "tro len", "or more", fold("ຂຶ້ນໄປ"));

	private ShareEntry() {
	}

	/**
	 * @param text what was typed; null counts as blank
	 * @param locale the reader's language, not null; words of all languages are known
	 * @return the share, or null for a blank text
	 * @throws EntryException where it is no share, or does not say whether reaching it is enough
	 */
	public static Share parse(String text, Locale locale) throws EntryException {
		if (text == null || text.isBlank()) {
			return null;
		}
		String example = format(Share.moreThan(1, 2), locale);
		String other = format(Share.atLeast(2, 3), locale);
		Matcher matcher = FORM.matcher(text.strip());
		if (!matcher.matches()) {
			throw new EntryException("share.form", text.strip(), example, other);
		}
		String word = fold(matcher.group(1));
		boolean upwards = UPWARDS.contains(fold(matcher.group(5)));
		boolean least = LEAST.contains(word) || word.isEmpty() && upwards && !matcher.group(5).isBlank();
		if (!upwards || !least && !MORE.contains(word)) {
			throw new EntryException("share.word", text.strip(), example, other);
		}
		int numerator = Integer.parseInt(matcher.group(2));
		int denominator = matcher.group(3) == null ? 100 : Integer.parseInt(matcher.group(3));
		if (denominator == 0 || numerator > denominator) {
			throw new EntryException("share.large", text.strip(), example);
		}
		return new Share(!least, numerator, denominator);
	}

	/** @return the share as {@link #parse(String, Locale)} reads it, or an empty text for null */
	public static String format(Share share, Locale locale) {
		if (share == null) {
			return "";
		}
		String part = share.denominator() == 100 ? share.numerator() + " %" : share.numerator() + "/" + share.denominator();
		return TEXTS.get(locale, share.strict() ? "share.more" : "share.least", part);
	}

	private static String fold(String text) {
		return Fold.fold(text).strip();
	}
}
