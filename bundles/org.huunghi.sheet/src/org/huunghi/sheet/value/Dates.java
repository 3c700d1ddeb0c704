package org.huunghi.sheet.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.huunghi.sheet.SheetTexts;
import org.huunghi.sheet.read.Cell;
import org.huunghi.sheet.read.Serials;
import org.huunghi.text.entry.DateEntry;
import org.huunghi.text.entry.EntryException;
import org.huunghi.text.value.PartialDate;

/** Dates in cells: real ones, numbers that stand for a year or a day, and all that people write as text. */
final class Dates {
	/** Days from 1954 to 2119, as spreadsheets count them: what else is a number in a column of dates is a year, or no date. */
	private static final int FIRST_SERIAL = 20_000;
	private static final int LAST_SERIAL = 80_000;
	private static final int FIRST_YEAR = 1800;
	private static final int LAST_YEAR = 2200;
	private static final Pattern TIME = Pattern.compile("[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AaPp][Mm]| ?(?:SA|CH|Z))?$");
	private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
	private static final Pattern TO = Pattern.compile("(?iu)\\s*[-–—]\\s*|\\s+(?:đến|tới|to|ຫາ|ເຖິງ)\\s+");
	/** What stands before the first day: it says nothing more. */
	private static final Pattern FROM = Pattern.compile("(?iu)^(?:từ|from|ແຕ່)\\s+");
	/** A day that has its month, or its year at least, in common with the last one. */
	private static final Pattern SHORT = Pattern.compile("(?iu)(?:ngày\\s+)?(\\d{1,2})(?:[/.](\\d{1,2}))?");
	private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4})\\s*[-–/]\\s*(\\d{4})");

	private final Locale notation;
	private final Locale reader;

	Dates(Locale notation, Locale reader) {
		this.notation = notation;
		this.reader = reader;
	}

	PartialDate read(ColumnRule rule, Cell cell) throws EntryException, RefusedCell {
		if (cell.kind() == Cell.Kind.DATE) {
			return PartialDate.of(cell.date().toLocalDate());
		}
		if (cell.kind() == Cell.Kind.NUMBER) {
			return number(cell.number());
		}
		String text = TIME.matcher(cell.plain().strip()).replaceFirst("");
		if (text.matches("\\d{5}")) {
			return number(new BigDecimal(text));
		}
		Matcher years = SCHOOL_YEAR.matcher(text);
		if (rule.field().feature().getName().endsWith("Year") && years.matches() && Integer.parseInt(years.group(2)) == Integer.parseInt(years.group(1)) + 1) {
			return PartialDate.of(Integer.parseInt(years.group(1)));
		}
		Matcher swapped = MONTH_FIRST.matcher(text);
		if (rule.monthFirst() && swapped.matches()) {
			text = swapped.group(3) + '/' + swapped.group(1) + '/' + swapped.group(4);
		}
		return DateEntry.parse(text, notation);
	}

	/** @return the two dates of a text such as 13–15/3/2024, of which the first may leave out what the last says for both; null where it is no such text */
	Period period(Cell cell) {
		String[] ends = TO.split(FROM.matcher(cell.plain().strip()).replaceFirst(""), -1);
		if (ends.length != 2) {
			return null;
		}
		try {
			PartialDate last = DateEntry.parse(ends[1], notation);
			PartialDate first = last == null ? null : first(ends[0], last);
			// what begins in the year before says so, or is not guessed
			return first == null || last.certainlyBefore(first) ? null : new Period(first, last);
		} catch (EntryException | DateTimeException e) {
			return null;
		}
	}

	private PartialDate first(String text, PartialDate last) throws EntryException {
		Matcher without = SHORT.matcher(text);
		if (!without.matches()) {
			return DateEntry.parse(text, notation);
		}
		int month = without.group(2) == null ? last.month().orElse(0) : Integer.parseInt(without.group(2));
		return last.day().isEmpty() ? null : PartialDate.of(last.year(), month, Integer.parseInt(without.group(1)));
	}

	private PartialDate number(BigDecimal number) throws RefusedCell {
		if (number.signum() > 0 && number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0
				&& number.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0) {
			return PartialDate.of(number.intValueExact());
		}
		if (number.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) >= 0 && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) < 0) {
			return PartialDate.of(Serials.date(number, false).orElseThrow().toLocalDate());
		}
		throw new RefusedCell(SheetTexts.get(reader, "cell.date", number.toPlainString()));
	}
}
