package org.huunghi.sheet.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A cell as the file has it.
 *
 * @param kind what it holds
 * @param text of a text as it is written; of an error its sign, such as {@code #REF!}; of a formula without a stored result the formula; else null
 * @param number of a number; else null
 * @param date of a date, with its time; else null
 * @param unit what the number's format writes beside it, such as {@code USD}; null where nothing
 * @param merged which part of a merged range it is; null where it stands alone
 */
public record Cell(Kind kind, String text, BigDecimal number, LocalDateTime date, String unit, Merge merged) {
	/** A cell with nothing in it. */
	public static final Cell EMPTY = new Cell(Kind.EMPTY, null, null, null, null, null);

	/** What a cell can hold. */
	public enum Kind {
		/** Nothing. */
		EMPTY,
		/** Text. */
		TEXT,
		/** A number. */
		NUMBER,
		/** A number that its format shows as a date. */
		DATE,
		/** True or false; the text is {@code true} or {@code false}. */
		TRUTH,
		/** An error of the spreadsheet's own, such as a division by nought. */
		ERROR,
		/** A formula of which the file does not hold the result. */
		FORMULA
	}

	/**
	 * A merged range that reaches over several rows.
	 *
	 * @param range such as {@code B7:B9}
	 * @param first whether the cell is the one that holds the value; the others repeat it
	 */
	public record Merge(String range, boolean first) {
	}

	/** @return a text, or the empty cell where it is blank */
	public static Cell text(String text) {
		return text == null || text.isBlank() ? EMPTY : new Cell(Kind.TEXT, text, null, null, null, null);
	}

	/** @return a number, @param unit may be null */
	public static Cell number(BigDecimal number, String unit) {
		return new Cell(Kind.NUMBER, null, number, null, unit, null);
	}

	/** @return a date */
	public static Cell date(LocalDateTime date) {
		return new Cell(Kind.DATE, null, null, date, null, null);
	}

	/** @return true or false */
	public static Cell truth(boolean truth) {
		return new Cell(Kind.TRUTH, String.valueOf(truth), null, null, null, null);
	}

	/** @return an error with that sign */
	public static Cell error(String sign) {
		return new Cell(Kind.ERROR, sign, null, null, null, null);
	}

	/** @return a formula without a result */
	public static Cell formula(String formula) {
		return new Cell(Kind.FORMULA, formula, null, null, null, null);
	}

	/** @return the same as part of a merged range */
	Cell within(Merge merge) {
		return new Cell(kind, text, number, date, unit, merge);
	}

	/** @return whether nothing is in it */
	public boolean isEmpty() {
		return kind == Kind.EMPTY;
	}

	/** @return the content as plain text, to show it and to write it again; empty for an empty cell */
	public String plain() {
		return switch (kind) {
		case EMPTY -> "";
		case NUMBER -> number.toPlainString() + (unit == null ? "" : ' ' + unit);
		case DATE -> {
			LocalDate day = date.toLocalDate();
			yield String.format("%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
		}
		case FORMULA -> '=' + text;
		default -> text;
		};
	}
}
