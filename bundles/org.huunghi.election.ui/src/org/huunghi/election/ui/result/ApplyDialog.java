package org.huunghi.election.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.huunghi.election.apply.Step;
import org.huunghi.election.ui.part.ElectionImages;

/** Shows what would be changed in the personnel, step by step, with check marks; notes say what does not follow. */
final class ApplyDialog extends TitleAreaDialog {
	private final List<Step> steps;
	private final Locale locale;
	private Table table;
	private List<Step> chosen = List.of();

	ApplyDialog(Shell shell, List<Step> steps, Locale locale) {
		super(shell);
		this.steps = steps;
		this.locale = locale;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** @return the ticked steps in their order */
	List<Step> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.applyTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.applyTitle);
		setMessage(Messages.applyMessage);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(12, 10).applyTo(area);
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 320).applyTo(table);
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(Messages.applyStep);
		for (Step step : steps) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(step.message(locale));
			item.setImage(ElectionImages.get(step.changes() ? "good" : "warn"));
			item.setData(step);
			item.setChecked(step.changes());
		}
		column.pack();
		column.setWidth(Math.max(720, column.getWidth()));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed()));
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		button(buttons, Messages.all, true);
		button(buttons, Messages.none, false);
		return area;
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

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		changed();
		return contents;
	}

	/** A note changes nothing and can't be ticked. */
	private void changed() {
		List<Step> now = new ArrayList<>();
		for (TableItem item : table.getItems()) {
			Step step = (Step) item.getData();
			if (item.getChecked() && step.changes()) {
				now.add(step);
			} else if (item.getChecked()) {
				item.setChecked(false);
			}
		}
		chosen = now;
		getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.applyButton, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}
}
