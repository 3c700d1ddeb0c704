package org.huunghi.sheet.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.huunghi.sheet.SheetTexts;
import org.huunghi.sheet.mapping.MappedColumn;
import org.huunghi.sheet.mapping.Mapping;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.sheet.model.SheetFields;
import org.huunghi.sheet.read.Cell;
import org.huunghi.sheet.read.SheetRow;
import org.huunghi.sheet.value.ColumnRule;
import org.huunghi.sheet.value.Period;
import org.huunghi.sheet.value.Reading;
import org.huunghi.sheet.value.Unit;
import org.huunghi.sheet.value.ValueReader;
import org.huunghi.text.fold.Fold;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.names.Values;

/** Reads what a row says by a mapping, without asking the repository. */
final class RowReader {
	/** Words of a row that sums up the others: taken for a record it would be counted twice. */
	private static final Set<String> TOTALS = Stream.of(SheetTexts.get(Locale.ROOT, "words.total").split(";")).map(Fold::fold).collect(Collectors.toSet());

	private static final int LONGEST_TOTAL = 30;

	private final Mapping mapping;
	private final Locale reader;
	private final ValueReader values;
	private final Map<SheetField, Reading> constants = new LinkedHashMap<>();
	private final List<SheetField> fields;

	RowReader(Mapping mapping, Locale reader) {
		this.mapping = mapping;
		this.reader = reader;
		fields = SheetFields.of(mapping.type());
		values = new ValueReader(mapping.notation(), reader);
		mapping.constants().forEach((field, text) -> constants.put(field, values.read(new ColumnRule(field, Unit.of(text).orElse(null), false), Cell.text(text))));
	}

	/** @return whether the row holds a record at all: it lies below the headings, and something is in a column that counts */
	boolean counts(SheetRow row) {
		return row.number() > mapping.headingRow() && mapping.columns().stream().filter(column -> column.field() != null).map(column -> row.cell(column.column()))
				.anyMatch(cell -> !cell.isEmpty() && (cell.merged() == null || cell.merged().first()));
	}

	RowValues read(SheetRow row) {
		Map<SheetField, Object> said = new LinkedHashMap<>();
		List<CellProblem> problems = new ArrayList<>();
		for (int column = 0; column < row.cells().size(); column++) {
			Cell cell = row.cell(column);
			if (cell.kind() == Cell.Kind.TEXT && cell.text().length() <= LONGEST_TOTAL && TOTALS.contains(Fold.fold(cell.text()).replaceAll("[ :.]+$", ""))) {
				problems.add(new CellProblem(mapping.sheet(), row.number(), column, SheetTexts.get(reader, "row.total", cell.text().strip())));
				return new RowValues(row.number(), said, problems);
			}
		}
		constants.forEach((field, reading) -> take(row, -1, field, reading, said, problems));
		for (MappedColumn column : mapping.columns()) {
			if (column.field() != null) {
				take(row, column.column(), column.field(), values.read(column.rule(), row.cell(column.column())), said, problems);
			}
		}
		part(row, said, problems);
		return new RowValues(row.number(), said, problems);
	}

	/** The last day of a period goes to its own field, which says nothing else by itself. */
	private void part(SheetRow row, Map<SheetField, Object> said, List<CellProblem> problems) {
		for (SheetField field : List.copyOf(said.keySet())) {
			if (said.get(field) instanceof Period period) {
				said.put(field, period.first());
				Object other = said.putIfAbsent(last(field), period.last());
				if (other != null && !other.equals(period.last())) {
					String problem = SheetTexts.get(reader, "row.last", Values.date(period.last(), reader), Values.date((PartialDate) other, reader));
					problems.add(new CellProblem(mapping.sheet(), row.number(), column(field), problem));
				}
			}
		}
	}

	/** @return the field with the last day of what begins with this one */
	SheetField last(SheetField first) {
		return fields.stream().filter(field -> field.isLastOf(first)).findFirst().orElse(null);
	}

	private void take(SheetRow row, int column, SheetField field, Reading reading, Map<SheetField, Object> said, List<CellProblem> problems) {
		if (reading.problem() != null) {
			problems.add(new CellProblem(mapping.sheet(), row.number(), column, reading.problem()));
		} else if (reading.value() != null) {
			said.put(field, reading.value());
		}
	}

	/** @return the column of a field; -1 where it has none */
	int column(SheetField field) {
		return mapping.column(field).map(MappedColumn::column).orElse(-1);
	}
}
