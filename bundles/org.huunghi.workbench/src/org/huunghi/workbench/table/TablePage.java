package org.huunghi.workbench.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.ManagedForm;
import org.huunghi.union.Register;
import org.huunghi.union.create.Creation;
import org.huunghi.workbench.page.PageContext;
import org.huunghi.workbench.page.RecordPage;
import org.huunghi.workbench.page.WrongEntry;

/** The first page of a register's editor: the table of its records, whichever they are and however many. */
public final class TablePage implements RecordPage {
	private TablePane pane;

	@Override
	public void create(Composite parent, PageContext context) {
		ManagedForm managed = context.form(parent);
		Composite body = managed.getForm().getBody();
		GridLayoutFactory.fillDefaults().margins(6, 2).spacing(0, 3).applyTo(body);
		List<EClass> types = Creation.recordClasses((Register) context.record());
		if (types.isEmpty()) {
			Label label = managed.getToolkit().createLabel(body, Messages.unknownRegister, SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
			return;
		}
		pane = new TablePane(body, context, managed.getToolkit(), types);
	}

	@Override
	public void refresh() {
		if (pane != null) {
			pane.edited();
		}
	}

	@Override
	public boolean isPending() {
		return pane != null && pane.isPending();
	}

	@Override
	public Optional<WrongEntry> flush() {
		return pane == null ? Optional.empty() : pane.flush();
	}

	/** Several enter different records at the same time, and what they enter is merged. */
	@Override
	public boolean locksRecord() {
		return false;
	}

	@Override
	public void setFocus() {
		if (pane != null) {
			pane.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (pane != null) {
			pane.dispose();
		}
	}
}
