package org.huunghi.workbench.form.table;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.huunghi.workbench.form.field.FieldContext;
import org.huunghi.workbench.form.reference.ReferenceTypes;

/** The keys and the context menu of a table: copy and paste as spreadsheets do, remove. */
final class RowKeys {
	private final RowTable rows;
	private final EObject owner;
	private final EReference feature;
	private final Runnable remove;
	private final RowClipboard clipboard;

	RowKeys(RowTable rows, FieldContext context, EObject owner, EReference feature, Runnable remove) {
		this.rows = rows;
		this.owner = owner;
		this.feature = feature;
		this.remove = remove;
		clipboard = new RowClipboard(context, rows.columns(), rows.wrongs());
	}

	void install() {
		Table table = rows.viewer().getTable();
		table.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		TableCommands.install(table, Map.of(IWorkbenchCommandConstants.EDIT_COPY, this::copy, IWorkbenchCommandConstants.EDIT_PASTE, this::paste,
				IWorkbenchCommandConstants.EDIT_DELETE, remove, IWorkbenchCommandConstants.EDIT_SELECT_ALL, table::selectAll));
		Menu menu = new Menu(table);
		item(menu, Messages.copyRows, this::copy);
		item(menu, Messages.pasteRows, this::paste);
		item(menu, Messages.remove, remove);
		table.setMenu(menu);
	}

	private static void item(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	private void key(KeyEvent event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		boolean control = modifiers == SWT.MOD1;
		if (event.keyCode == SWT.DEL && modifiers == 0) {
			remove.run();
		} else if (control && event.keyCode == 'c') {
			copy();
		} else if (control && event.keyCode == 'v') {
			paste();
		} else if (control && event.keyCode == 'a') {
			rows.viewer().getTable().selectAll();
		}
	}

	private void copy() {
		List<EObject> chosen = rows.selection().isEmpty() ? rows.rows() : rows.selection();
		if (!chosen.isEmpty()) {
			Clipboard system = new Clipboard(rows.area().getDisplay());
			String text = clipboard.copy(chosen, feature.getEReferenceType());
			system.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			system.dispose();
		}
	}

	private void paste() {
		Clipboard system = new Clipboard(rows.area().getDisplay());
		String text = (String) system.getContents(TextTransfer.getInstance());
		system.dispose();
		List<EClass> types = ReferenceTypes.concrete(feature.getEReferenceType());
		if (text != null && !text.isBlank() && !types.isEmpty()) {
			clipboard.paste(text, owner, feature, types.get(0), () -> {
				if (!rows.area().isDisposed()) {
					rows.fill();
				}
			});
		}
	}
}
