package org.huunghi.workbench.table.data;

import java.util.List;

/**
 * A record as it is stored, in a row.
 *
 * @param id of the record
 * @param texts what its cells say, by the table's columns
 */
public record RowData(String id, List<String> texts) {
	/** Keeps its own list. */
	public RowData {
		texts = List.copyOf(texts);
	}
}
