package org.huunghi.workbench.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.model.TableModel;
import org.huunghi.workbench.table.model.TableState;

/** The widget of a table: where its cells are, and which are selected. Columns are counted as the state shows them, rows as the model does. */
public final class Grid {
	private final TableModel model;
	private final GridLayers layers;
	private final NatTable table;
	private final GridColors colors;
	private final int rowHeight;
	private final Widths widths;
	/** How many rows were shown last. */
	private int rowsBefore;
	private boolean filling;

	/**
	 * @param gestures told what the user does
	 * @param selected told when something else is selected
	 * @param arranged told when a column was moved (true), or made wider or narrower (false)
	 */
	public Grid(Composite parent, TableModel model, Locale locale, Gestures gestures, Runnable selected, Consumer<Boolean> arranged) {
		this.model = model;
		Factories.prepare();
		colors = new GridColors(parent.getDisplay());
		rowHeight = GridStyle.rowHeight(parent, colors);
		Looks looks = new Looks(model, locale);
		layers = new GridLayers(() -> model.state().shown().size(), () -> model.rows().size(), looks, rowHeight, rowHeight + 4);
		// the row of heads is measured in the font that it is drawn in, which is bold
		widths = new Widths(parent, colors);
		setWidths(0);
		table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, layers.grid, false);
		table.setConfigRegistry(new ConfigRegistry());
		table.setBackground(colors.background);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new GridStyle(colors, looks));
		table.addConfiguration(new GridActions(this, gestures));
		table.configure();
		// what is measured in points is scaled by the system already
		table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter()));
		GridStyle.takePlainKeys(table);
		layers.selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				selected.run();
			}
		});
		layers.reorder.addLayerListener(event -> {
			if (!filling && (event instanceof ColumnReorderEvent || event instanceof ColumnResizeEvent)) {
				arranged.accept(event instanceof ColumnReorderEvent);
			}
		});
		table.addListener(SWT.Paint, event -> look());
		table.addListener(SWT.Resize, event -> fill());
		widenRowHead();
		rowsBefore = model.rows().size();
	}

	private void setWidths(int room) {
		List<Column> shown = model.state().shown();
		List<Integer> all = widths.of(shown, model.state()::width, room);
		for (int i = 0; i < shown.size(); i++) {
			layers.body.setColumnWidthByPosition(i, all.get(i));
		}
	}

	/** Gives the room that is left to texts, as long as the user has not said how wide columns are. */
	private void fill() {
		if (model.state().shown().stream().allMatch(column -> model.state().width(column) == null)) {
			filling = true;
			setWidths(table.getClientArea().width - layers.rowHead.getColumnWidthByPosition(0));
			filling = false;
		}
	}

	/** Lets the model read what is to be seen. */
	private void look() {
		int from = layers.viewport.getOriginRowPosition();
		if (from >= 0) {
			model.look(from, from + layers.viewport.getRowCount());
		}
	}

	/** Says something about what the mouse is over. @param tips null for nothing to be said */
	public void explain(Function<Spot, String> tips) {
		Spot[] before = { Spot.NOWHERE };
		table.addListener(SWT.MouseMove, event -> {
			Spot spot = spot(event.x, event.y);
			if (!spot.equals(before[0])) {
				before[0] = spot;
				table.setToolTipText(tips.apply(spot));
			}
		});
	}

	/** Tells somebody whenever other rows or columns are brought into view. */
	public void onScroll(Runnable scrolled) {
		layers.viewport.addLayerListener(event -> {
			if (event instanceof ScrollEvent) {
				scrolled.run();
			}
		});
	}

	/** @return the widget */
	public NatTable control() {
		return table;
	}

	/** Shows the rows that there are now. @param by how many rows what was at the top has moved down */
	public void rowsChanged(int by) {
		int rows = model.rows().size();
		Point anchor = anchor();
		int y = layers.viewport.getOrigin().getY();
		widenRowHead();
		boolean others = rows != rowsBefore;
		if (others) {
			rowsBefore = rows;
			layers.body.fireLayerEvent(new RowStructuralRefreshEvent(layers.body));
			layers.rowHead.fireLayerEvent(new RowStructuralRefreshEvent(layers.rowHead));
		}
		if (by != 0) {
			layers.viewport.setOriginY(Math.max(0, y + by * rowHeight));
		}
		// where nothing has moved, all that is selected stays so
		if ((others || by != 0) && anchor != null && anchor.y + by < rows && anchor.y + by >= 0) {
			layers.selection.selectCell(position(anchor.x), anchor.y + by, false, false);
		}
		table.redraw();
	}

	/** Shows the cells as they are now. */
	public void cellsChanged() {
		table.redraw();
	}

	private void widenRowHead() {
		int width = Widths.rowHead(table, colors, model);
		if (layers.rowHead.getColumnWidthByPosition(0) != width) {
			layers.rowHead.setColumnWidthByPosition(0, width);
			fill();
		}
	}

	private int position(int column) {
		return layers.reorder.getColumnPositionByIndex(column);
	}

	/** @return the cell with the focus; null for none */
	public Point anchor() {
		PositionCoordinate anchor = layers.selection.getSelectionAnchor();
		int column = anchor == null || anchor.getColumnPosition() < 0 ? -1 : layers.reorder.getColumnIndexByPosition(anchor.getColumnPosition());
		int row = column < 0 ? -1 : anchor.getRowPosition();
		return row < 0 || row >= model.rows().size() ? null : new Point(column, row);
	}

	/** @return the rows in which something is selected, as spans of which the end is left out, in their order */
	public List<Range> selectedRows() {
		List<Range> ranges = new ArrayList<>(layers.selection.getSelectedRowPositions());
		ranges.sort((one, other) -> Integer.compare(one.start, other.start));
		return ranges;
	}

	/** @return the columns in which something is selected, from left to right as they are seen */
	public List<Integer> selectedColumns() {
		List<Integer> columns = new ArrayList<>();
		for (int position : layers.selection.getSelectedColumnPositions()) {
			columns.add(layers.reorder.getColumnIndexByPosition(position));
		}
		return columns;
	}

	/** @return the columns from left to right as they are seen */
	public List<Integer> columnsInOrder() {
		List<Integer> columns = new ArrayList<>();
		layers.reorder.getColumnIndexOrder().forEach(columns::add);
		return columns;
	}

	/** Selects a cell and brings it into view. */
	public void select(int column, int row) {
		layers.selection.selectCell(position(column), row, false, false);
		layers.viewport.moveCellPositionIntoViewport(position(column), row);
	}

	/** Selects all cells. */
	public void selectAll() {
		layers.selection.selectAll();
	}

	/** @return where the cell of a record is seen; null where it is not */
	public Rectangle bounds(int column, int row) {
		int x = position(column) - layers.viewport.getOriginColumnPosition();
		int y = row - layers.viewport.getOriginRowPosition();
		if (x < 0 || y < 0 || x >= layers.viewport.getColumnCount() || y >= layers.viewport.getRowCount()) {
			return null;
		}
		return table.getBoundsByPosition(x + 1, y + GridLayers.ROWS_ABOVE);
	}

	/** Brings a column into view. */
	public void bringIntoView(int column) {
		layers.viewport.moveColumnPositionIntoViewport(position(column));
	}

	/** @return where the filter of a column is seen; null where it is not */
	public Rectangle filterBounds(int column) {
		int x = position(column) - layers.viewport.getOriginColumnPosition();
		return x < 0 || x >= layers.viewport.getColumnCount() ? null : table.getBoundsByPosition(x + 1, GridLayers.ROWS_ABOVE - 1);
	}

	/** @return what is at a point of the widget */
	public Spot spot(int x, int y) {
		int row = table.getRowPositionByY(y);
		int column = table.getColumnPositionByX(x);
		if (row < 0 || column < 0) {
			return Spot.NOWHERE;
		}
		int index = column == 0 ? -1 : table.getColumnIndexByPosition(column);
		int rowIndex = row < GridLayers.ROWS_ABOVE ? -1 : table.getRowIndexByPosition(row);
		Spot.Part part = row == 0 ? column == 0 ? Spot.Part.CORNER : Spot.Part.HEAD
				: row == 1 ? column == 0 ? Spot.Part.CORNER : Spot.Part.FILTER : column == 0 ? Spot.Part.ROW_HEAD : Spot.Part.CELL;
		return new Spot(part, index, rowIndex);
	}

	/** Takes over into the state how wide the columns are. */
	public void takeWidths() {
		TableState state = model.state();
		List<Column> before = state.shown();
		for (int i = 0; i < before.size(); i++) {
			state.width(before.get(i).id(), layers.body.getColumnWidthByPosition(i));
		}
	}
}
