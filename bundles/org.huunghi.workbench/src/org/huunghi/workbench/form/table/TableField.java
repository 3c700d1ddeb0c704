package org.huunghi.workbench.form.table;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.huunghi.union.Record;
import org.huunghi.union.create.Creation;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.rules.Problem;
import org.huunghi.workbench.form.field.Buttons;
import org.huunghi.workbench.form.field.Field;
import org.huunghi.workbench.form.field.FieldContext;
import org.huunghi.workbench.form.reference.ReferenceTypes;
import org.huunghi.workbench.page.ChangedElsewhere;

/** A list of contained objects as a table with the buttons that add, remove, move and open them. */
public class TableField extends Field {
	private final EReference list;
	private RowTable rows;
	private ToolItem open;
	private ToolItem remove;
	private ToolItem up;
	private ToolItem down;

	/** @param feature a containment list */
	public TableField(FieldContext context, EObject owner, EReference feature) {
		super(context, owner, feature);
		list = feature;
	}

	@Override
	public boolean isBlock() {
		return true;
	}

	@Override
	public boolean growsDown() {
		return true;
	}

	@Override
	public Control create(Composite parent) {
		Composite area = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).spacing(3, 0).applyTo(area);
		rows = new RowTable(area, context, owner, list);
		ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.VERTICAL);
		context.toolkit().adapt(bar, false, false);
		org.eclipse.jface.layout.GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(bar);
		addItems(bar);
		rows.viewer().addSelectionChangedListener(e -> enable());
		rows.viewer().addDoubleClickListener(e -> open());
		new RowKeys(rows, context, owner, list, this::remove).install();
		enable();
		return area;
	}

	/** Adds the items of the tool bar beside the table. */
	protected void addItems(ToolBar bar) {
		Buttons.item(bar, context, "add", Messages.add, () -> add(bar));
		open = Buttons.item(bar, context, "open", Messages.open, this::open);
		remove = Buttons.item(bar, context, "remove", Messages.remove, this::remove);
		up = Buttons.item(bar, context, "up", Messages.up, () -> move(-1));
		down = Buttons.item(bar, context, "down", Messages.down, () -> move(1));
	}

	/** @return the table, for filters and for what follows its selection; not null once created */
	public final TableViewer viewer() {
		return rows.viewer();
	}

	/** @return the selected rows */
	protected final List<EObject> selection() {
		return rows.selection();
	}

	private void add(Control at) {
		List<EClass> types = ReferenceTypes.concrete(list.getEReferenceType());
		if (types.size() == 1) {
			add(types.get(0));
			return;
		}
		Menu menu = new Menu(at);
		for (EClass type : types) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(ModelLabels.of(type, context.locale()));
			item.setImage(context.services().icon(type));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> add(type)));
		}
		menu.setVisible(true);
	}

	private void add(EClass type) {
		EObject row = Creation.create(type);
		context.edits().add(owner, feature, row, -1);
		rows.edit(row, rows.columns().get(0));
	}

	/** Opens the selected row: a record in its editor, anything else in a dialog. */
	protected void open() {
		if (selection().size() != 1) {
			return;
		}
		EObject row = selection().get(0);
		if (row instanceof Record) {
			context.services().open(row);
		} else {
			new RowDialog(rows.area().getShell(), context, row).open();
		}
	}

	/** Removes the selected rows. */
	protected final void remove() {
		context.edits().remove(owner, feature, selection());
	}

	private void move(int by) {
		EObject row = selection().get(0);
		int to = rows.rows().indexOf(row) + by;
		if (to >= 0 && to < rows.rows().size()) {
			context.edits().move(owner, feature, row, to);
			rows.select(row);
		}
	}

	/** Enables the items for which there is something to do. */
	protected void enable() {
		List<EObject> selected = selection();
		boolean one = selected.size() == 1;
		int index = one ? rows.rows().indexOf(selected.get(0)) : -1;
		open.setEnabled(one);
		remove.setEnabled(!selected.isEmpty());
		up.setEnabled(index > 0 && !rows.isSorted());
		down.setEnabled(one && index < rows.rows().size() - 1 && !rows.isSorted());
	}

	@Override
	public void refresh() {
		rows.fill();
		enable();
	}

	@Override
	public Control control() {
		return rows.viewer().getTable();
	}

	@Override
	public boolean flush() {
		if (rows.viewer().isCellEditorActive()) {
			rows.viewer().getTable().forceFocus();
		}
		return rows.wrongs().first() == null;
	}

	@Override
	public boolean isPending() {
		return rows.wrongs().first() != null;
	}

	@Override
	public String wrongText() {
		return rows.wrongs().first();
	}

	@Override
	public void mark(List<Problem> problems) {
		rows.mark(problems);
	}

	@Override
	public void markElsewhere(ChangedElsewhere change, double strength) {
		rows.markElsewhere(change, strength);
	}

	@Override
	public void reveal(EObject target, EStructuralFeature targetFeature) {
		for (EObject at = target; at != null && at != owner; at = at.eContainer()) {
			if (rows.rows().contains(at)) {
				if (at == target && rows.columns().contains(targetFeature)) {
					rows.edit(at, targetFeature);
				} else {
					rows.select(at);
				}
				return;
			}
		}
		control().setFocus();
	}
}
