package org.huunghi.sheet.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.huunghi.sheet.SheetTexts;
import org.huunghi.sheet.model.FieldKind;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.sheet.model.Synonyms;
import org.huunghi.sheet.read.Cell;
import org.huunghi.text.entry.EntryException;
import org.huunghi.text.entry.NumberEntry;
import org.huunghi.text.fold.Fold;

/**
 * Takes a cell for the value of a field. The value is what the model wants: a text, a literal of the enumeration, a date, a quantity, money, a number, true or
 * false; of the first day of something that has a last one too perhaps both, as a {@link Period}; for records the names by which they are called, as a list of texts; for several values a list.
 */
public final class ValueReader {
	private final Locale notation;
	private final Locale reader;
	private final Dates dates;
	private final Figures figures;

	/**
	 * @param notation the language whose notation of numbers and dates the sheet follows
	 * @param reader the language of messages
	 */
	public ValueReader(Locale notation, Locale reader) {
		this.notation = notation;
		this.reader = reader;
		dates = new Dates(notation, reader);
		figures = new Figures(notation, reader);
	}

	/** @return what the cell says in a column that is to be read in that way */
	public Reading read(ColumnRule rule, Cell cell) {
		SheetField field = rule.field();
		switch (cell.kind()) {
		case EMPTY:
			return Reading.NOTHING;
		case ERROR:
			return refused("cell.error", cell.text());
		case FORMULA:
			return refused("cell.formula", cell.text());
		default:
		}
		if (field.kind().adds() && cell.merged() != null) {
			return refused("cell.merged", cell.merged().range());
		}
		if (isNothing(field.kind(), cell)) {
			return Reading.NOTHING;
		}
		return field.isMany() && field.kind() != FieldKind.RECORD && cell.kind() == Cell.Kind.TEXT ? several(rule, cell) : one(rule, cell);
	}

	/** A dash stands for nothing in many tables. */
	private static boolean isNothing(FieldKind kind, Cell cell) {
		return cell.kind() == Cell.Kind.TEXT && (cell.text().isBlank() || kind != FieldKind.TEXT && Fold.fold(cell.text()).matches("[-./x]?"));
	}

	private Reading several(ColumnRule rule, Cell cell) {
		List<Object> values = new ArrayList<>();
		for (String part : Parted.of(cell.text())) {
			Reading reading = one(rule, Cell.text(part));
			if (reading.problem() != null) {
				return reading;
			}
			if (reading.value() instanceof List<?> list) {
				values.addAll(list);
			}
		}
		return values.isEmpty() ? Reading.NOTHING : Reading.of(values);
	}

	private Reading one(ColumnRule rule, Cell cell) {
		SheetField field = rule.field();
		try {
			Object value = switch (field.kind()) {
			case TEXT -> cell.plain().strip();
			case CHOICE -> choice((EEnum) field.type(), cell);
			case TRUTH -> truth(cell);
			case DATE -> date(rule, cell);
			case QUANTITY -> figures.quantity(cell);
			case MONEY -> figures.money(rule, cell);
			case NUMBER -> number(cell);
			case COUNT -> figures.count(cell);
			case RECORD -> Parted.of(cell.plain());
			};
			return Reading.of(field.isMany() && field.kind() != FieldKind.RECORD && value != null ? List.of(value) : value);
		} catch (EntryException e) {
			return Reading.refused(e.message(reader));
		} catch (RefusedCell e) {
			return Reading.refused(e.getMessage());
		}
	}

	private Object choice(EEnum type, Cell cell) throws RefusedCell {
		Optional<EEnumLiteral> literal = Synonyms.literal(type, cell.plain());
		return literal.orElseThrow(() -> new RefusedCell(SheetTexts.get(reader, "cell.choice", cell.plain(), Choices.of(type, reader)))).getInstance();
	}

	private Object date(ColumnRule rule, Cell cell) throws EntryException, RefusedCell {
		try {
			return dates.read(rule, cell);
		} catch (EntryException e) {
			Period period = rule.field().hasLast() && !rule.monthFirst() ? dates.period(cell) : null;
			if (period == null) {
				throw e;
			}
			return period;
		}
	}

	private Object truth(Cell cell) throws RefusedCell {
		String word = ';' + Fold.fold(cell.plain()) + ';';
		if ((';' + Fold.fold(SheetTexts.get(Locale.ROOT, "words.true")) + ';').contains(word)) {
			return true;
		}
		if ((';' + Fold.fold(SheetTexts.get(Locale.ROOT, "words.false")) + ';').contains(word)) {
			return false;
		}
		throw new RefusedCell(SheetTexts.get(reader, "cell.truth", cell.plain()));
	}

	private BigDecimal number(Cell cell) throws EntryException {
		return cell.kind() == Cell.Kind.NUMBER ? cell.number() : NumberEntry.parse(cell.plain(), notation);
	}

	private Reading refused(String key, Object... arguments) {
		return Reading.refused(SheetTexts.get(reader, key, arguments));
	}
}
