package org.huunghi.workbench.form.reference;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.huunghi.union.Record;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.form.field.Buttons;
import org.huunghi.workbench.form.field.Field;
import org.huunghi.workbench.form.field.FieldContext;

/** References to several objects: a list, and below it a text that adds one by a part of its name. */
public final class ReferencesField extends Field {
	private static final int MOST_ROWS = 8;

	private Table table;
	private Text text;
	private ToolItem open;
	private ToolItem remove;
	private ToolItem up;
	private ToolItem down;
	private List<EObject> shown = List.of();

	/** @param feature a reference to several objects that are not contained */
	public ReferencesField(FieldContext context, EObject owner, EReference feature) {
		super(context, owner, feature);
	}

	@Override
	public boolean isTall() {
		return true;
	}

	@Override
	public Control create(Composite parent) {
		Composite area = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).spacing(3, 2).applyTo(area);
		table = context.toolkit().createTable(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, SWT.DEFAULT).applyTo(table);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> enable()));
		table.addListener(SWT.DefaultSelection, e -> open());
		table.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.DEL) {
				remove();
			}
		}));
		ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.VERTICAL);
		context.toolkit().adapt(bar, false, false);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).span(1, 2).applyTo(bar);
		open = Buttons.item(bar, context, "open", Messages.open, this::open);
		remove = Buttons.item(bar, context, "remove", Messages.remove, this::remove);
		up = Buttons.item(bar, context, "up", Messages.up, () -> move(-1));
		down = Buttons.item(bar, context, "down", Messages.down, () -> move(1));
		text = context.toolkit().createText(area, "", SWT.SINGLE);
		text.setMessage(Messages.typeToAdd);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
		ProposalPopup popup = new ProposalPopup(text, context, new Candidates(context, (EReference) feature), this::taken);
		text.addModifyListener(e -> {
			if (!text.getText().isEmpty()) {
				popup.typed();
			}
		});
		fill();
		return area;
	}

	@SuppressWarnings("unchecked")
	private List<EObject> values() {
		return (List<EObject>) owner.eGet(feature);
	}

	private void taken(Proposal proposal) {
		Picking.resolve(proposal, text.getText(), context, text, (object, first) -> {
			if (!values().contains(object)) {
				List<Command> commands = first;
				commands.add(context.edits().adding(owner, feature, object, -1));
				context.edits().run(label(), commands);
			}
			text.setText("");
		});
	}

	private List<EObject> selection() {
		List<EObject> selected = new ArrayList<>();
		for (TableItem item : table.getSelection()) {
			selected.add((EObject) item.getData());
		}
		return selected;
	}

	private void open() {
		selection().stream().limit(1).forEach(context.services()::open);
	}

	private void remove() {
		context.edits().remove(owner, feature, selection());
	}

	private void move(int by) {
		int to = table.getSelectionIndex() + by;
		if (table.getSelectionCount() == 1 && to >= 0 && to < values().size()) {
			context.edits().move(owner, feature, selection().get(0), to);
			table.setSelection(to);
			enable();
		}
	}

	private void enable() {
		int index = table.getSelectionIndex();
		boolean one = table.getSelectionCount() == 1;
		open.setEnabled(one && table.getItem(index).getData() instanceof Record);
		remove.setEnabled(index >= 0);
		up.setEnabled(one && index > 0);
		down.setEnabled(one && index < table.getItemCount() - 1);
	}

	private void fill() {
		shown = List.copyOf(values());
		table.removeAll();
		for (EObject value : shown) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(Names.label(value, context.locale()));
			item.setImage(context.services().icon(value.eClass()));
			item.setData(value);
		}
		((GridData) table.getLayoutData()).heightHint = table.getItemHeight() * Math.max(2, Math.min(MOST_ROWS, shown.size()));
		enable();
	}

	@Override
	public void refresh() {
		if (!values().equals(shown)) {
			fill();
		}
	}

	@Override
	public Control control() {
		return text;
	}
}
