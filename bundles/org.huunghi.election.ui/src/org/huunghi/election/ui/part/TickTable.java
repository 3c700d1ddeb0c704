package org.huunghi.election.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table whose rows are ticked; rows that are there only to be read can't be. */
public final class TickTable<T> {
	private final Table table;
	private final Predicate<T> tickable;
	private final Runnable changed;

	/**
	 * @param tickable which rows may be ticked
	 * @param changed called when the user has ticked something
	 */
	public TickTable(Composite parent, int width, int height, Predicate<T> tickable, Runnable changed) {
		this.tickable = tickable;
		this.changed = changed;
		table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(width, height).applyTo(table);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed()));
	}

	/** @return the new column; a table without columns has no heading */
	public TableColumn column(String heading, int width) {
		table.setHeaderVisible(true);
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(heading);
		column.setWidth(width);
		return column;
	}

	/** Adds a row; the image may be null. */
	public void add(T row, boolean ticked, Image image, String... texts) {
		TableItem item = new TableItem(table, SWT.NONE);
		if (table.getColumnCount() == 0) {
			item.setText(texts[0]);
		} else {
			item.setText(texts);
		}
		item.setImage(image);
		item.setData(row);
		item.setChecked(ticked && tickable.test(row));
	}

	/** Takes all rows away. */
	public void clear() {
		table.removeAll();
	}

	/** Adds the buttons that tick all and none. */
	public void addButtons(Composite parent) {
		Composite buttons = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		button(buttons, Messages.all, true);
		button(buttons, Messages.none, false);
	}

	private void button(Composite parent, String text, boolean tick) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			for (TableItem item : table.getItems()) {
				item.setChecked(tick);
			}
			changed();
		}));
	}

	private void changed() {
		for (TableItem item : table.getItems()) {
			if (item.getChecked() && !tickable.test(row(item))) {
				item.setChecked(false);
			}
		}
		changed.run();
	}

	/** @return the rows that are ticked, in the table's order */
	public List<T> ticked() {
		List<T> ticked = new ArrayList<>();
		for (TableItem item : table.getItems()) {
			if (item.getChecked()) {
				ticked.add(row(item));
			}
		}
		return ticked;
	}

	@SuppressWarnings("unchecked")
	private T row(TableItem item) {
		return (T) item.getData();
	}
}
