package org.huunghi.sheet.value;

import org.huunghi.sheet.model.SheetField;

/**
 * How the cells of a column are to be read.
 *
 * @param field what they say; not null
 * @param unit in what amounts are that name no currency; null where each has to name its own
 * @param monthFirst whether 3/4/2024 is the 4th of March; in Vietnam and Laos it is not
 */
public record ColumnRule(SheetField field, Unit unit, boolean monthFirst) {
}
