package org.huunghi.text.entry;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.huunghi.text.fold.Fold;

/** The forms of dates in folded text, with the words for day, month and year and the names of months in the three languages. */
final class DatePatterns {
	static final List<String> ENGLISH_MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "August",
			"September", "October", "November", "December");
	private static final List<String> LAO_MONTHS = List.of("ມັງກອນ", "ກຸມພາ", "ມີນາ", "ເມສາ", "ພຶດສະພາ", "ມິຖຸນາ", "ກໍລະກົດ", "ສິງຫາ",
			"ກັນຍາ", "ຕຸລາ", "ພະຈິກ", "ທັນວາ");

	private static final String DAY_WORD = words("ngày", "mùng", "ວັນທີ", "ວັນທີ່");
	private static final String MONTH_WORD = words("tháng", "thg", "ເດືອນ", "month");
	private static final String YEAR_WORD = words("năm", "ປີ", "year");
	private static final String NAME = names();
	private static final String NUMBER = "\\d{1,2}";
	private static final String SEPARATOR = " ?[/.-] ?";
	private static final String YEAR = "(?!\\d) ?[.,/-]? ?(?:" + YEAR_WORD + " ?)?(?<y>\\d{4})[.]?";

	/** 2024-03-15, 2024-03 and 2024, with any separator; also with the word for year before it. */
	static final Pattern YEAR_FIRST = Pattern
			.compile(YEAR_WORD + "? ?(?<y>\\d{4})(?:(?<s>" + SEPARATOR + ")(?<m>" + NUMBER + ")(?:\\k<s>(?<d>" + NUMBER + "))?)?");
	/** 15/3/2024 with any separator. */
	static final Pattern DAY_FIRST = Pattern.compile("(?:(?<word>" + DAY_WORD + ") ?)?(?<d>" + NUMBER + ")(?<s>" + SEPARATOR + ")(?<m>"
			+ NUMBER + ")(?:\\k<s>| ?" + YEAR_WORD + " ?)(?<y>\\d{1,4})");
	/** 3/2024 with any separator, perhaps after the word for month. */
	static final Pattern MONTH_AND_YEAR = Pattern
			.compile("(?:(?:" + MONTH_WORD + "[.]?|t) ?)?(?<m>" + NUMBER + ")" + SEPARATOR + "(?<y>\\d{4})");
	/** Day (perhaps left out), month in words and year. */
	static final Pattern WORDS = Pattern.compile("(?:" + DAY_WORD + "? ?(?<d>" + NUMBER + ")(?:st|nd|rd|th)?,? ?(?:of )?)?(?<m>(?:"
			+ MONTH_WORD + "[.]? ?)(?:" + NUMBER + "|" + NAME + ")|" + NAME + ")" + YEAR);
	/** March 15, 2024. */
	static final Pattern MONTH_FIRST = Pattern.compile("(?<m>" + NAME + ")[.]? (?<d>" + NUMBER + ")(?:st|nd|rd|th)?(?:,| ) ?(?<y>\\d{4})");
	/** Two years or two days, which are a period. */
	static final Pattern PERIOD = Pattern.compile("\\d{4} ?- ?\\d{4}|" + NUMBER + " ?- ?" + NUMBER + "[/.].*|.*\\d{4} ?- ?.*\\d{4}");
	/** A day and a month alone. */
	static final Pattern WITHOUT_YEAR = Pattern.compile(DAY_WORD + "? ?" + NUMBER + "(?:" + SEPARATOR + "| ?" + MONTH_WORD + " ?)" + NUMBER);

	private DatePatterns() {
	}

	/** @return number of the month given as a number or a name, perhaps after the word for month */
	static int month(String folded) {
		String text = folded.replaceFirst("^" + MONTH_WORD + "[.]? ?", "");
		if (Character.isDigit(text.charAt(0))) {
			return Integer.parseInt(text);
		}
		for (int month = 1; month <= 12; month++) {
			String english = ENGLISH_MONTHS.get(month - 1).toLowerCase(Locale.ROOT);
			if (text.equals(Fold.fold(LAO_MONTHS.get(month - 1))) || text.length() >= 3 && english.startsWith(text)) {
				return month;
			}
		}
		return 0;
	}

	private static String words(String... words) {
		StringBuilder pattern = new StringBuilder("(?:");
		for (String word : words) {
			pattern.append(pattern.length() > 3 ? "|" : "").append(Pattern.quote(Fold.fold(word)));
		}
		return pattern.append(')').toString();
	}

	private static String names() {
		StringBuilder pattern = new StringBuilder("(?:sept");
		for (int month = 0; month < 12; month++) {
			String english = ENGLISH_MONTHS.get(month).toLowerCase(Locale.ROOT);
			pattern.append('|').append(english).append('|').append(english, 0, 3).append('|').append(Fold.fold(LAO_MONTHS.get(month)));
		}
		return pattern.append(')').toString();
	}
}
