package org.huunghi.workbench.table.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.huunghi.repository.table.Filter;
import org.huunghi.workbench.table.Messages;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.ColumnKind;
import org.huunghi.workbench.table.filter.Choices;
import org.huunghi.workbench.table.grid.Grid;
import org.huunghi.workbench.table.model.FilterText;
import org.huunghi.workbench.table.model.TableState;

/** Lets the user enter what a column is filtered by: typed text in the row of filters, or check boxes below it. For the UI thread. */
public final class FilterEdit {
	/** Milliseconds after the last key before the table is filtered. */
	private static final int REST = 300;

	private final Grid grid;
	private final TableState state;
	private final Locale locale;
	private final Runnable filtered;
	/** The entry of typed text; null while there is none. */
	private Text text;
	/** What is filtered by it. */
	private Column typed;

	/** @param filtered told when the state lets other records through than before, or says something else */
	public FilterEdit(Grid grid, TableState state, Locale locale, Runnable filtered) {
		this.grid = grid;
		this.state = state;
		this.locale = locale;
		this.filtered = filtered;
	}

	/** Opens the entry of a column. */
	public void start(int index) {
		close();
		Column column = state.shown().get(index);
		if (!column.isFilterable()) {
			return;
		}
		grid.bringIntoView(index);
		Rectangle bounds = grid.filterBounds(index);
		if (bounds == null) {
			return;
		}
		if (column.kind() == ColumnKind.CHOICE || column.kind() == ColumnKind.CHECK) {
			choose(column, bounds);
		} else {
			type(column, index, bounds);
		}
	}

	private void type(Column column, int index, Rectangle bounds) {
		Text entry = new Text(grid.control(), SWT.SINGLE);
		text = entry;
		typed = column;
		place(bounds);
		entry.setText(state.filter(column).text());
		entry.selectAll();
		mark(entry, column);
		int[] changes = new int[1];
		entry.addModifyListener(event -> {
			int change = ++changes[0];
			entry.getDisplay().timerExec(REST, () -> {
				if (change == changes[0] && !entry.isDisposed()) {
					take(entry, column);
				}
			});
		});
		entry.addFocusListener(FocusListener.focusLostAdapter(event -> {
			take(entry, column);
			entry.getDisplay().asyncExec(() -> close(entry));
		}));
		entry.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC) {
				entry.setText("");
				take(entry, column);
				grid.control().setFocus();
			} else if (event.keyCode == SWT.ARROW_DOWN) {
				grid.control().setFocus();
			}
		}));
		entry.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
				grid.control().setFocus();
			} else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = false;
				take(entry, column);
				next(index, event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
			}
		});
		entry.setFocus();
	}

	/** Goes on to the filter beside. */
	private void next(int index, int step) {
		List<Integer> order = grid.columnsInOrder();
		int at = order.indexOf(index) + step;
		if (at >= 0 && at < order.size()) {
			start(order.get(at));
		} else {
			grid.control().setFocus();
		}
	}

	private void take(Text entry, Column column) {
		if (!entry.isDisposed() && !entry.getText().equals(state.filter(column).text())) {
			boolean other = state.filter(column, entry.getText());
			mark(entry, column);
			if (other) {
				filtered.run();
			} else {
				grid.cellsChanged();
			}
		}
	}

	private void mark(Text entry, Column column) {
		FilterText now = state.filter(column);
		entry.setForeground(now.wrong() == null ? null : entry.getDisplay().getSystemColor(SWT.COLOR_RED));
		entry.setToolTipText(now.wrong());
	}

	private void close(Text entry) {
		if (!entry.isDisposed()) {
			entry.dispose();
		}
		if (text == entry) {
			text = null;
		}
	}

	private void place(Rectangle bounds) {
		text.setBounds(bounds.x, bounds.y - 1, bounds.width, bounds.height + 1);
	}

	/** Keeps an entry above its column, while rows or columns are brought into view. */
	public void follow() {
		int index = text == null ? -1 : state.shown().indexOf(typed);
		Rectangle bounds = index < 0 ? null : grid.filterBounds(index);
		if (bounds != null) {
			place(bounds);
		} else {
			close();
		}
	}

	/** Closes what is open; what was typed there counts. */
	public void close() {
		if (text != null) {
			Text entry = text;
			text = null;
			take(entry, typed);
			entry.dispose();
		}
	}

	private void choose(Column column, Rectangle bounds) {
		Shell shell = new Shell(grid.control().getShell(), SWT.TOOL | SWT.ON_TOP);
		shell.setText(column.label());
		GridLayoutFactory.swtDefaults().margins(8, 6).spacing(0, 2).applyTo(shell);
		Set<String> chosen = new LinkedHashSet<>(state.filter(column).filter() instanceof Filter.OneOf one ? one.values() : Set.of());
		Consumer<Set<String>> apply = values -> {
			if (state.filter(column, values.isEmpty() ? null : new Filter.OneOf(column.id(), values))) {
				filtered.run();
			}
		};
		for (Choices.Choice choice : Choices.of(column, locale)) {
			Button box = new Button(shell, SWT.CHECK);
			box.setText(choice.label().replace("&", "&&"));
			box.setSelection(chosen.contains(choice.value()));
			box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (box.getSelection()) {
					chosen.add(choice.value());
				} else {
					chosen.remove(choice.value());
				}
				apply.accept(chosen);
			}));
		}
		Button all = new Button(shell, SWT.PUSH);
		all.setText(Messages.filterAll);
		all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			apply.accept(Set.of());
			shell.close();
		}));
		shell.addShellListener(ShellListener.shellDeactivatedAdapter(event -> shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				shell.close();
			}
		})));
		shell.pack();
		shell.setLocation(grid.control().toDisplay(bounds.x, bounds.y + bounds.height));
		shell.open();
	}
}
