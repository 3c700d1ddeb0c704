package org.huunghi.sheet.mapping;

import org.huunghi.sheet.model.SheetField;
import org.huunghi.sheet.value.ColumnRule;
import org.huunghi.sheet.value.Unit;

/**
 * A column of a sheet and what it says.
 *
 * @param column from 0
 * @param heading as the sheet has it; empty where it has none
 * @param field what it says; null where it is left out
 * @param unit in what amounts are that name no currency; may be null
 * @param monthFirst whether the month comes first in its dates
 */
public record MappedColumn(int column, String heading, SheetField field, Unit unit, boolean monthFirst) {
	/** @return how its cells are read; null where it is left out */
	public ColumnRule rule() {
		return field == null ? null : new ColumnRule(field, unit, monthFirst);
	}

	/** @return the same column for another field, or for none */
	public MappedColumn to(SheetField other) {
		return new MappedColumn(column, heading, other, unit, monthFirst);
	}

	/** @return the same column with amounts in another unit */
	public MappedColumn in(Unit other) {
		return new MappedColumn(column, heading, field, other, monthFirst);
	}

	/** @return the same column with the month first or not */
	public MappedColumn monthFirst(boolean first) {
		return new MappedColumn(column, heading, field, unit, first);
	}
}
