package org.huunghi.sheet.load;

import java.util.List;
import java.util.Map;

import org.huunghi.sheet.model.SheetField;

/**
 * What a row says.
 *
 * @param row as the spreadsheet program shows it
 * @param values by field; of fields for records the names at first, and their ids once they are known
 * @param problems why it is refused; empty where it is not
 */
record RowValues(int row, Map<SheetField, Object> values, List<CellProblem> problems) {
}
