package org.huunghi.workbench.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Repository;
import org.huunghi.union.Identified;
import org.huunghi.workbench.Following;
import org.huunghi.workbench.RepositoryFollower;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.form.field.FieldContext;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.page.WrongEntry;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.Columns;
import org.huunghi.workbench.table.edit.CellEdit;
import org.huunghi.workbench.table.edit.FilterEdit;
import org.huunghi.workbench.table.grid.Grid;
import org.huunghi.workbench.table.grid.InPlace;
import org.huunghi.workbench.table.grid.Spot;
import org.huunghi.workbench.table.model.TableMemory;
import org.huunghi.workbench.table.model.TableModel;
import org.huunghi.workbench.table.model.TableState;

/** The table of a register with what belongs to it: the bar above, the totals below. For the UI thread. */
final class TablePane implements TableModel.Listener, RepositoryFollower {
	/** Milliseconds for which a table waits after a commit, since often several come one after the other. */
	private static final int REST = 250;

	private final PageContext context;
	private final FieldContext fields;
	private final Locale locale;
	private final TableMemory memory;
	private final TableBar bar;
	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final Composite place;
	private final Label said;
	private final Foot foot;
	private final TableModel model;
	private final Following following;
	private Grid grid;
	private CellEdit cells;
	private FilterEdit filters;
	private TableWork work;
	private int commits;
	private boolean dirtyBefore;

	TablePane(Composite parent, PageContext context, FormToolkit toolkit, List<EClass> types) {
		this.context = context;
		locale = context.locale();
		memory = new TableMemory(context.record().eClass());
		fields = new FieldContext(context.services(), context.edits(), context.definitions(), toolkit, context.texts(), context.record(),
				(a, b, c, d) -> null, new ArrayList<>(), context::stateChanged);
		EClass type = types.stream().filter(each -> each.getName().equals(memory.type())).findFirst().orElse(types.get(0));
		model = new TableModel(context, state(type), this);
		bar = new TableBar(parent, toolkit, this, types);
		said = toolkit.createLabel(parent, "", SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(said);
		area = new Composite(parent, SWT.BORDER);
		area.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(area);
		place = new Composite(area, SWT.NONE);
		place.setLayout(new FillLayout());
		stack.topControl = place;
		foot = new Foot(parent, toolkit, model, locale);
		build();
		following = WorkbenchRepository.instance().follow("org.huunghi.workbench.table", this);
		model.ask();
	}

	private TableState state(EClass type) {
		TableState state = new TableState(((Identified) context.record()).getId(), type, Columns.of(type, context.definitions().of(type), locale), locale);
		memory.restore(state);
		return state;
	}

	/** Makes the grid anew, for other columns. */
	private void build() {
		if (grid != null) {
			settle();
			grid.control().dispose();
		}
		grid = new Grid(place, model, locale, new PaneGestures(this), () -> bar.refresh(), this::arranged);
		cells = new CellEdit(grid, model, fields, this::moved);
		filters = new FilterEdit(grid, model.state(), locale, this::asked);
		grid.onScroll(() -> {
			cells.follow(0);
			filters.follow();
		});
		grid.explain(this::tip);
		work = new TableWork(this, context, model, grid);
		work.install();
		place.layout(true, true);
		bar.refresh();
	}

	private String tip(Spot spot) {
		if (spot.column() < 0 || spot.column() >= model.state().shown().size()) {
			return null;
		}
		return switch (spot.part()) {
			case FILTER -> model.state().filter(model.state().shown().get(spot.column())).wrong();
			case CELL -> {
				String before = model.before(spot.row(), spot.column());
				yield before == null || before.isEmpty() ? null : Messages.bind(Messages.storedBefore, before);
			}
			default -> null;
		};
	}

	/** Takes over what is typed in a cell or a filter, before cells move. */
	void settle() {
		cells.settle();
		filters.close();
	}

	private void arranged(boolean moved) {
		grid.takeWidths();
		memory.keep(model.state());
		if (moved) {
			// later, since the grid is just moving them
			List<Column> order = grid.columnsInOrder().stream().map(model.state().shown()::get).toList();
			area.getDisplay().asyncExec(() -> {
				if (!area.isDisposed()) {
					model.state().show(order);
					columnsChanged();
				}
			});
		}
	}

	TableModel model() {
		return model;
	}

	Grid grid() {
		return grid;
	}

	CellEdit cells() {
		return cells;
	}

	FilterEdit filters() {
		return filters;
	}

	TableWork work() {
		return work;
	}

	PageContext context() {
		return context;
	}

	/** Shows records of another class. */
	void showType(EClass type) {
		if (type != model.state().type()) {
			settle();
			memory.type(type);
			model.show(state(type));
			build();
			model.ask();
			area.getParent().layout(true, true);
		}
	}

	/** To be called when the state says otherwise which records are shown, or in which order: asks for them, and keeps the state. */
	void asked() {
		cells.settle();
		memory.keep(model.state());
		model.ask();
		grid.cellsChanged();
		sayFilters();
	}

	/** To be called when other columns are to be shown. */
	void columnsChanged() {
		settle();
		memory.keep(model.state());
		model.columnsChanged();
		build();
		model.ask();
		sayFilters();
	}

	/** Reads all anew. */
	void refresh() {
		Point anchor = grid.anchor();
		model.refresh(anchor == null ? null : model.id(anchor.y));
	}

	/** To be called after each change, undo, redo and save. */
	void edited() {
		model.edited();
		if (dirtyBefore && !context.isDirty()) {
			refresh();
		}
		dirtyBefore = context.isDirty();
	}

	private void sayFilters() {
		List<String> all = model.state().said();
		said.setText(all.isEmpty() ? "" : Messages.bind(Messages.filtered, String.join("  ·  ", all)).replace("&", "&&"));
		said.setToolTipText(said.getText());
		Foot.show(said, !all.isEmpty());
		bar.refresh();
	}

	@Override
	public void rowsChanged(int by) {
		if (area.isDisposed()) {
			return;
		}
		grid.rowsChanged(by);
		cells.follow(by);
		if (grid.anchor() == null && model.rows().size() > 0) {
			grid.select(grid.columnsInOrder().get(0), 0);
		}
		foot.say();
		bar.refresh();
	}

	@Override
	public void cellsChanged() {
		if (!area.isDisposed()) {
			grid.cellsChanged();
		}
	}

	@Override
	public void failed(Throwable failure) {
		if (!area.isDisposed()) {
			foot.failed(failure);
		}
	}

	private void moved(InPlace.Move move) {
		Point anchor = grid.anchor();
		grid.control().setFocus();
		if (anchor == null || move == InPlace.Move.STAY) {
			return;
		}
		List<Integer> order = grid.columnsInOrder();
		int at = order.indexOf(anchor.x);
		int column = switch (move) {
			case NEXT -> Math.min(at + 1, order.size() - 1);
			case PREVIOUS -> Math.max(at - 1, 0);
			default -> at;
		};
		int row = anchor.y + (move == InPlace.Move.DOWN ? 1 : move == InPlace.Move.UP ? -1 : 0);
		grid.select(order.get(column), Math.max(0, Math.min(row, model.rows().size() - 1)));
		if (column != at) {
			// Tab goes on entering, as in a spreadsheet
			cells.start(order.get(column), row, (char) 0);
		}
	}

	/** Tells the user something below the table, for a while. */
	void tell(String text) {
		foot.tell(text);
	}

	boolean isPending() {
		return cells.isPending();
	}

	Optional<WrongEntry> flush() {
		return cells.flush();
	}

	void setFocus() {
		grid.control().setFocus();
	}

	@Override
	public void entered(Repository repository, IMemento remembered) {
		// the editor belongs to one repository, and is closed before that is left
	}

	@Override
	public void left() {
		// as above
	}

	@Override
	public void committed(ChangeEvent event) {
		int commit = ++commits;
		if (area.isDisposed()) {
			return;
		}
		area.getDisplay().timerExec(REST, () -> {
			if (commit == commits && !area.isDisposed()) {
				refresh();
			}
		});
	}

	void dispose() {
		following.close();
		model.dispose();
	}
}
