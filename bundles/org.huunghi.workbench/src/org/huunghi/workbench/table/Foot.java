package org.huunghi.workbench.table;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.jobs.Failures;
import org.huunghi.workbench.table.grid.Totals;
import org.huunghi.workbench.table.model.TableModel;

/** The lines below a table: what its columns come to, and above that what the user is told from case to case. For the UI thread. */
final class Foot {
	/** Milliseconds for which something is told. */
	private static final int TOLD = 6_000;

	private final TableModel model;
	private final Locale locale;
	private final Label notice;
	private final Label totals;
	/** Whether the table can't be read at the moment, and that is said. */
	private boolean failing;

	Foot(Composite parent, FormToolkit toolkit, TableModel model, Locale locale) {
		this.model = model;
		this.locale = locale;
		notice = toolkit.createLabel(parent, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).exclude(true).applyTo(notice);
		totals = toolkit.createLabel(parent, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(totals);
	}

	/** Says what there is now. */
	void say() {
		String text = Totals.say(model, locale).replace("&", "&&");
		if (!text.equals(totals.getText())) {
			totals.setText(text);
			totals.getParent().layout(true, true);
		}
		if (failing) {
			return;
		}
		boolean empty = model.count() == 0 && model.rows().added() == 0;
		if (empty) {
			String kind = ModelLabels.of(model.state().type(), locale).toLowerCase(locale);
			notice.setText(Messages.bind(model.state().isFiltered() ? Messages.emptyFiltered : Messages.empty, kind).replace("&", "&&"));
		}
		show(notice, empty);
	}

	/** Tells the user something for a while. */
	void tell(String text) {
		notice.setText(text.replace("&", "&&"));
		show(notice, true);
		notice.getDisplay().timerExec(TOLD, () -> {
			if (!notice.isDisposed()) {
				say();
			}
		});
	}

	/** Says that the table can't be read, until it can. @param failure null where it can */
	void failed(Throwable failure) {
		boolean before = failing;
		failing = failure != null;
		if (failing) {
			notice.setText(Messages.bind(Messages.failed, Failures.message(failure)).replace("&", "&&"));
			show(notice, true);
		} else if (before) {
			say();
		}
	}

	/** Shows a line, or gives its room to the table. */
	static void show(Label label, boolean shown) {
		GridData data = (GridData) label.getLayoutData();
		if (data.exclude == shown) {
			data.exclude = !shown;
			label.setVisible(shown);
			label.getParent().layout(true, true);
		}
	}
}
