package org.huunghi.sheet.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.huunghi.sheet.SheetTexts;
import org.huunghi.sheet.mapping.MappedColumn;
import org.huunghi.sheet.mapping.Mapping;
import org.huunghi.sheet.model.FieldKind;
import org.huunghi.sheet.read.Cell;
import org.huunghi.sheet.read.Letters;
import org.huunghi.sheet.read.SheetRow;

/** Notices what is wrong with a column as a whole though each of its cells can be read: dates of which day and month may have been mixed up, above all. */
final class ColumnNotes {
	private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-]\\d{4}");
	private static final int MONTHS = 12;

	private final Mapping mapping;
	private final Locale reader;
	private final Map<Integer, Look> looks = new TreeMap<>();

	private static final class Look {
		private int dayFirst;
		private int monthFirst;
		private int firstMonthFirst;
		private int unclear;
		private int real;
		private int realAfterTwelfth;
		private int serials;
		private int repeated;
	}

	ColumnNotes(Mapping mapping, Locale reader) {
		this.mapping = mapping;
		this.reader = reader;
		mapping.columns().stream().filter(column -> column.field() != null).forEach(column -> looks.put(column.column(), new Look()));
	}

	void look(SheetRow row) {
		for (MappedColumn column : mapping.columns()) {
			Look look = looks.get(column.column());
			if (look != null) {
				Cell cell = row.cell(column.column());
				look.repeated += cell.merged() != null && !cell.merged().first() ? 1 : 0;
				if (column.field().kind() == FieldKind.DATE) {
					date(look, cell, row.number());
				}
			}
		}
	}

	private static void date(Look look, Cell cell, int row) {
		switch (cell.kind()) {
		case DATE -> {
			look.real++;
			look.realAfterTwelfth += cell.date().getDayOfMonth() > MONTHS ? 1 : 0;
		}
		case NUMBER -> look.serials += cell.number().intValue() > 3_000 ? 1 : 0;
		case TEXT -> {
			Matcher numbers = NUMBERS.matcher(cell.text().strip());
			if (numbers.lookingAt()) {
				boolean day = Integer.parseInt(numbers.group(1)) > MONTHS;
				boolean month = Integer.parseInt(numbers.group(2)) > MONTHS;
				look.dayFirst += day ? 1 : 0;
				look.monthFirst += month ? 1 : 0;
				look.unclear += day || month ? 0 : 1;
				look.firstMonthFirst = month && look.firstMonthFirst == 0 ? row : look.firstMonthFirst;
			}
		}
		default -> {
			// says nothing about the order
		}
		}
	}

	/** @return what is to be told about the columns, in their order */
	List<String> texts() {
		List<String> texts = new ArrayList<>();
		for (MappedColumn column : mapping.columns()) {
			Look look = looks.get(column.column());
			if (look != null) {
				text(texts, column, look);
			}
		}
		return texts;
	}

	private void text(List<String> texts, MappedColumn column, Look look) {
		String name = Letters.of(column.column()) + (column.heading().isEmpty() ? "" : " (" + column.heading().replaceAll("\\s+", " ") + ')');
		if (look.monthFirst > 0 && !column.monthFirst()) {
			texts.add(SheetTexts.get(reader, "note.monthFirst", name, look.firstMonthFirst, look.unclear));
		} else if (look.dayFirst > 0 && column.monthFirst()) {
			texts.add(SheetTexts.get(reader, "note.dayFirst", name, look.unclear));
		}
		if (look.real > 0 && look.realAfterTwelfth == 0 && look.dayFirst > 0) {
			texts.add(SheetTexts.get(reader, "note.swapped", name, look.real));
		}
		if (look.serials > 0) {
			texts.add(SheetTexts.get(reader, "note.serials", name, look.serials));
		}
		if (look.repeated > 0 && !column.field().kind().adds()) {
			texts.add(SheetTexts.get(reader, "note.merged", name, look.repeated));
		}
	}
}
