package org.huunghi.testing.bot.widgets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.utils.TableCollection;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.waits.Waiting;

/** A table. Rows and columns are counted from 0. */
public class SWTBotTable extends AbstractSWTBotControl<Table> {
	/** @param widget the table, not null */
	public SWTBotTable(Table widget) {
		super(widget);
	}

	/** @return the row that has the text in any column, waited for */
	public SWTBotTableItem getTableItem(String text) {
		return getTableItem(await(text));
	}

	/** @return a row, waited for */
	public SWTBotTableItem getTableItem(int row) {
		Waiting.until(Conditions.of(() -> rowCount() > row, () -> "no row " + row + ", there are " + rowCount()));
		return new SWTBotTableItem(sync(() -> widget.getItem(row)));
	}

	/** @return number of rows */
	public int rowCount() {
		return sync(widget::getItemCount);
	}

	/** @return number of columns */
	public int columnCount() {
		return sync(widget::getColumnCount);
	}

	/** @return titles of the columns */
	public List<String> columns() {
		return sync(() -> Arrays.stream(widget.getColumns()).map(TableColumn::getText).toList());
	}

	/** @return text of a cell */
	public String cell(int row, int column) {
		SWTBotTableItem item = getTableItem(row);
		return item.getText(column);
	}

	/** @return text of a cell. @param column its title */
	public String cell(int row, String column) {
		int index = columns().indexOf(column);
		if (index < 0) {
			throw new WidgetNotFoundException("No column '" + column + "' in " + this + ". There is: " + columns());
		}
		return cell(row, index);
	}

	/** @return the row that has the text in any column, or -1 */
	public int indexOf(String text) {
		return sync(() -> IntStream.range(0, widget.getItemCount())
				.filter(row -> rowTexts(widget.getItem(row)).contains(text)).findFirst().orElse(-1));
	}

	/** @return the row that has the text in that column, or -1 */
	public int indexOf(String text, int column) {
		return sync(() -> IntStream.range(0, widget.getItemCount())
				.filter(row -> widget.getItem(row).getText(column).equals(text)).findFirst().orElse(-1));
	}

	/** @return whether a row has the text in any column */
	public boolean containsItem(String text) {
		return indexOf(text) >= 0;
	}

	/** Chooses the rows that have these texts, and no others. */
	public void select(String... texts) {
		select(Arrays.stream(texts).mapToInt(this::await).toArray());
	}

	/** Chooses these rows and no others. */
	public void select(int... rows) {
		waitForEnabled();
		act(() -> {
			widget.setFocus();
			widget.setSelection(rows);
			Pointer.selected(widget, rows.length == 0 ? null : widget.getItem(rows[rows.length - 1]), SWT.NONE);
		});
	}

	/** Takes the choice back. */
	public void unselect() {
		select(new int[0]);
	}

	/** @return the texts of the chosen rows */
	public TableCollection selection() {
		return sync(() -> new TableCollection(Arrays.stream(widget.getSelection()).map(this::rowTexts).toList()));
	}

	/** @return number of chosen rows */
	public int selectionCount() {
		return sync(widget::getSelectionCount);
	}

	/** Clicks a cell, where a cell editor may open. */
	public SWTBotTable click(int row, int column) {
		getTableItem(row).click(column);
		return this;
	}

	/** Double-clicks a cell. */
	public SWTBotTable doubleClick(int row, int column) {
		getTableItem(row).doubleClick(column);
		return this;
	}

	/** @return the head of a column */
	public SWTBotTableColumn header(String title) {
		int index = columns().indexOf(title);
		if (index < 0) {
			throw new WidgetNotFoundException("No column '" + title + "' in " + this + ". There is: " + columns());
		}
		return new SWTBotTableColumn(sync(() -> widget.getColumn(index)));
	}

	private int await(String text) {
		int[] row = {-1};
		try {
			Waiting.until(Conditions.of(() -> (row[0] = indexOf(text)) >= 0, () -> "no row"));
		} catch (TimeoutException e) {
			throw new WidgetNotFoundException("No row '" + text + "' in " + this + ". There is: " + texts(), e);
		}
		return row[0];
	}

	private List<String> texts() {
		return sync(() -> {
			List<String> rows = new ArrayList<>();
			for (TableItem item : widget.getItems()) {
				rows.add(String.join(" | ", rowTexts(item)));
			}
			return rows;
		});
	}

	private List<String> rowTexts(TableItem item) {
		return IntStream.range(0, Math.max(1, widget.getColumnCount())).mapToObj(item::getText).toList();
	}
}
