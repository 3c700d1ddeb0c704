package org.huunghi.sheet.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.sheet.model.SheetField;

/**
 * How a sheet becomes records of a class.
 *
 * @param type class of the records
 * @param sheet name of the sheet; empty for a CSV file
 * @param headingRow number of the row with the headings, from 1; 0 where there is none
 * @param columns all columns of the sheet, in their order
 * @param constants what is said for all records, as a cell would; the fields have no column
 * @param notation language whose notation of numbers and dates the sheet follows
 */
public record Mapping(EClass type, String sheet, int headingRow, List<MappedColumn> columns, Map<SheetField, String> constants, Locale notation) {
	/** Keeps its own lists. */
	public Mapping {
		Objects.requireNonNull(type);
		columns = List.copyOf(columns);
		constants = new LinkedHashMap<>(constants);
	}

	/** @return the column that says this; empty where none does */
	public Optional<MappedColumn> column(SheetField field) {
		return columns.stream().filter(column -> field.equals(column.field())).findFirst();
	}

	/** @return whether any column says anything */
	public boolean saysAnything() {
		return columns.stream().anyMatch(column -> column.field() != null);
	}

	/** @return the same with that column read in another way; another column that said the same no longer says anything */
	public Mapping with(MappedColumn changed) {
		List<MappedColumn> others = new ArrayList<>();
		for (MappedColumn column : columns) {
			boolean taken = changed.field() != null && changed.field().equals(column.field());
			others.add(column.column() == changed.column() ? changed : taken ? column.to(null) : column);
		}
		Map<SheetField, String> left = new LinkedHashMap<>(constants);
		left.remove(changed.field());
		return new Mapping(type, sheet, headingRow, others, left, notation);
	}

	/** @return the same with a value for all records; null for none */
	public Mapping with(SheetField field, String value) {
		Map<SheetField, String> changed = new LinkedHashMap<>(constants);
		if (value == null || value.isBlank()) {
			changed.remove(field);
		} else {
			changed.put(field, value);
		}
		List<MappedColumn> others = columns.stream().map(column -> field.equals(column.field()) && changed.containsKey(field) ? column.to(null) : column).toList();
		return new Mapping(type, sheet, headingRow, others, changed, notation);
	}

	/** @return the same with numbers and dates as that language writes them */
	public Mapping in(Locale other) {
		return new Mapping(type, sheet, headingRow, columns, constants, other);
	}
}
