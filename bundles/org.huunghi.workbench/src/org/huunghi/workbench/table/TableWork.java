package org.huunghi.workbench.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.table.TableCommands;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.sheet.SheetExports;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.Line;
import org.huunghi.workbench.table.edit.Copying;
import org.huunghi.workbench.table.edit.Deleting;
import org.huunghi.workbench.table.edit.NewRecord;
import org.huunghi.workbench.table.edit.Pasting;
import org.huunghi.workbench.table.grid.Grid;
import org.huunghi.workbench.table.model.TableModel;

/** What can be done with the records of a table: from its bar, its context menu and by keys. */
final class TableWork {
	private final TablePane pane;
	private final PageContext context;
	private final TableModel model;
	private final Grid grid;

	TableWork(TablePane pane, PageContext context, TableModel model, Grid grid) {
		this.pane = pane;
		this.context = context;
		this.model = model;
		this.grid = grid;
	}

	void install() {
		Map<String, Runnable> commands = new LinkedHashMap<>();
		commands.put(IWorkbenchCommandConstants.EDIT_COPY, () -> copy(false));
		commands.put(IWorkbenchCommandConstants.EDIT_PASTE, this::paste);
		commands.put(IWorkbenchCommandConstants.EDIT_DELETE, this::delete);
		commands.put(IWorkbenchCommandConstants.EDIT_SELECT_ALL, grid::selectAll);
		commands.put(IWorkbenchCommandConstants.FILE_REFRESH, pane::refresh);
		TableCommands.install(grid.control(), commands);
		Menu menu = new Menu(grid.control());
		item(menu, Messages.open, this::openSelected);
		item(menu, Messages.add, this::create);
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.copy, () -> copy(false));
		item(menu, Messages.copyHeads, () -> copy(true));
		item(menu, Messages.paste, this::paste);
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.delete, this::delete);
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.columns, this::chooseColumns);
		grid.control().setMenu(menu);
	}

	private static void item(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	/** @return the selected rows that are no heads of groups, at most so many, in their order */
	List<Integer> selected(int most) {
		List<Integer> rows = new ArrayList<>();
		for (Range range : grid.selectedRows()) {
			for (int row = range.start; row < range.end && rows.size() < most; row++) {
				Line line = model.rows().at(row);
				if (line != null && line.kind() != Line.Kind.HEAD) {
					rows.add(row);
				}
			}
		}
		return rows;
	}

	void openSelected() {
		Point anchor = grid.anchor();
		if (anchor != null) {
			open(anchor.y);
		}
	}

	/** Opens the record of a row in its own editor. */
	void open(int row) {
		Line line = model.rows().at(row);
		String id = model.id(row);
		if (line == null || id == null) {
			return;
		}
		if (line.kind() == Line.Kind.ADDED) {
			context.services().open(model.unsaved().find(id));
		} else {
			OpenRecord.open(id, ModelLabels.of(model.state().type(), context.locale()));
		}
	}

	/** Adds a record at the end, to be filled in there. */
	void create() {
		pane.settle();
		if (context.edits().isReadOnly()) {
			return;
		}
		NewRecord.add(model, context);
		int row = model.rows().size() - 1;
		if (row >= 0) {
			List<Integer> order = grid.columnsInOrder();
			int first = order.stream().filter(column -> model.state().shown().get(column).isEditable()).findFirst().orElse(order.get(0));
			grid.control().setFocus();
			grid.select(first, row);
			grid.control().getDisplay().asyncExec(() -> {
				if (!grid.control().isDisposed()) {
					grid.select(first, row);
					pane.cells().start(first, row, (char) 0);
				}
			});
		}
	}

	void delete() {
		pane.settle();
		new Deleting(model, context).start(selected(Deleting.MOST + 1));
	}

	void copy(boolean heads) {
		new Copying(model, context).start(selected(Copying.MOST + 1), grid.selectedColumns(), heads);
	}

	void paste() {
		pane.settle();
		new Pasting(grid, model, context).start();
	}

	/** Writes what the table shows to a file; what is not saved is not in it. */
	void export() {
		SheetExports.start(context.shell(), model.state().query(), columnsInOrder().stream().map(Column::id).toList());
	}

	private List<Column> columnsInOrder() {
		return grid.columnsInOrder().stream().map(model.state().shown()::get).toList();
	}

	void chooseColumns() {
		pane.settle();
		ColumnsDialog dialog = new ColumnsDialog(context.shell(), model.state(), columnsInOrder());
		if (dialog.open() == Window.OK) {
			if (dialog.isReset()) {
				model.state().reset();
			} else {
				model.state().show(dialog.chosen());
			}
			pane.columnsChanged();
		}
	}
}
