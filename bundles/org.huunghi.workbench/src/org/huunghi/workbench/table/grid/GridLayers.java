package org.huunghi.workbench.table.grid;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The layers of a table: rows of records, above them the heads of the columns and the row of filters, at the left the numbers of the rows. */
final class GridLayers {
	/** Region of the heads proper, without the row of filters. */
	static final String HEAD = "HEAD";
	/** Rows above those of records: the heads and the filters. */
	static final int ROWS_ABOVE = 2;

	final DataLayer body;
	final ColumnReorderLayer reorder;
	final SelectionLayer selection;
	final ViewportLayer viewport;
	final DataLayer rowHead;
	final GridLayer grid;

	/** @param looks say what the cells say, @param rowHeight in points, @param headHeight in points */
	GridLayers(IntSupplier columns, IntSupplier rows, Looks looks, int rowHeight, int headHeight) {
		body = new DataLayer(new Cells(columns, rows, looks::body), 100, rowHeight);
		reorder = new ColumnReorderLayer(body);
		selection = new SelectionLayer(reorder);
		viewport = new ViewportLayer(selection);
		DataLayer head = new DataLayer(new Cells(columns, () -> 1, looks::columnHead), 100, headHeight);
		ColumnHeaderLayer heads = new ColumnHeaderLayer(head, viewport, selection);
		DataLayer filters = new DataLayer(new Cells(columns, () -> 1, looks::filter), 100, rowHeight + 2);
		DimensionallyDependentLayer filterRow = new DimensionallyDependentLayer(filters, heads, filters);
		CompositeLayer above = new CompositeLayer(1, ROWS_ABOVE);
		above.setChildLayer(HEAD, heads, 0, 0);
		above.setChildLayer(GridRegion.FILTER_ROW, filterRow, 0, 1);
		rowHead = new DataLayer(new Cells(() -> 1, rows, looks::rowHead), 60, rowHeight);
		RowHeaderLayer rowHeads = new RowHeaderLayer(rowHead, viewport, selection, false);
		Cells nothing = new Cells(() -> 1, () -> ROWS_ABOVE, (column, row) -> CellLook.of("", CellLook.Tone.HEAD));
		CornerLayer corner = new CornerLayer(new DataLayer(nothing), rowHeads, above);
		grid = new GridLayer(viewport, above, rowHeads, corner, false);
	}

	/** The cells of one part of the table. */
	private record Cells(IntSupplier columns, IntSupplier rows, Looks.Part looks) implements IDataProvider {
		@Override
		public Object getDataValue(int column, int row) {
			return looks.of(column, row).text();
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			// the toolkit's own editing, which alone would call this, is not configured: cells are changed as edits of the record
			throw new UnsupportedOperationException();
		}

		@Override
		public int getColumnCount() {
			return columns.getAsInt();
		}

		@Override
		public int getRowCount() {
			return rows.getAsInt();
		}
	}
}
