package org.huunghi.workbench.merge;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.page.TaskDialog;
import org.huunghi.workbench.together.Moments;

/** Shows the texts that were not chosen in conflicts, to be read, copied, and put to use in their record again. */
public final class SetAsideDialog extends TaskDialog {
	private static final int COPY_ID = IDialogConstants.CLIENT_ID + 1;

	private final List<SetAside> texts;
	private TableViewer viewer;
	private TextBox box;

	/** @param texts the newest first */
	public SetAsideDialog(Shell shell, List<SetAside> texts) {
		super(shell, Messages.setAsideTitle, texts.isEmpty() ? Messages.setAsideNone : Messages.setAsideMessage, Messages.setAsideOpen, 1);
		this.texts = texts;
	}

	@Override
	protected void fill(Composite area) {
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(680, 320).applyTo(sash);
		Composite upper = new Composite(sash, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		upper.setLayout(layout);
		viewer = new TableViewer(upper, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.setAsideWhen, 18, text -> Moments.text(text.when(), Locale.getDefault()));
		column(layout, Messages.setAsideRecord, 32, SetAside::record);
		column(layout, Messages.columnWhat, 28, SetAside::field);
		column(layout, Messages.setAsideWhose, 22, SetAside::whose);
		box = new TextBox(sash, Messages.setAsideText);
		sash.setWeights(60, 40);
		viewer.addSelectionChangedListener(event -> {
			SetAside text = selected();
			box.show(text == null ? "" : text.text(), List.of(), null, false);
			check();
		});
		viewer.setInput(texts);
		if (!texts.isEmpty()) {
			viewer.setSelection(new StructuredSelection(texts.get(0)), true);
		}
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<SetAside, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((SetAside) element)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
	}

	private SetAside selected() {
		return (SetAside) viewer.getStructuredSelection().getFirstElement();
	}

	@Override
	protected boolean ready() {
		if (getButton(COPY_ID) != null) {
			getButton(COPY_ID).setEnabled(selected() != null);
		}
		return selected() != null;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY_ID, Messages.copyText, false);
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.CANCEL_ID).setText(Messages.close);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == COPY_ID) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { selected().text() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		SetAside text = selected();
		super.okPressed();
		OpenRecord.open(text.recordId(), text.record());
	}
}
