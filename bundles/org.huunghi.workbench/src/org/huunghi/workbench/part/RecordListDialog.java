package org.huunghi.workbench.part;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.union.names.Values;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.jobs.RepositoryJob;
import org.huunghi.workbench.open.OpenRecord;

/** Lists the records that a number is made of, however many; the chosen one opens in its editor. For the UI thread. */
public final class RecordListDialog extends Dialog {
	private final String title;
	private final RecordPages.Source source;
	private final RecordPages pages;
	private Label count;
	private Table table;

	/** @param title says which number it is. @param query which records it is made of, in which order */
	public RecordListDialog(Shell shell, String title, TableQuery query) {
		this(shell, title, RecordPages.Source.of(query));
	}

	/** @param title says which number it is. @param ids of the records that it is made of, in the order in which they are shown */
	public RecordListDialog(Shell shell, String title, List<String> ids) {
		this(shell, title, RecordPages.Source.of(List.copyOf(ids)));
	}

	private RecordListDialog(Shell shell, String title, RecordPages.Source source) {
		super(shell);
		this.title = title;
		this.source = source;
		pages = new RecordPages(source, this::show);
		setShellStyle(SWT.CLOSE | SWT.RESIZE | SWT.TITLE | SWT.BORDER | SWT.MODELESS | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(620, 460);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		count = new Label(area, SWT.WRAP);
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		count.setText(Messages.listReading);
		table = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableColumn column = new TableColumn(table, SWT.LEFT);
		table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, table.indexOf((TableItem) event.item)));
		table.addListener(SWT.DefaultSelection, event -> openChosen());
		new RepositoryJob<Integer>(Messages.listJob, (repository, monitor) -> source.count(repository), this::counted).start();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OPEN_ID, Messages.listOpen, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.listClose, false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.OPEN_ID) {
			openChosen();
		} else {
			super.buttonPressed(button);
		}
	}

	private void counted(Integer number) {
		if (!table.isDisposed()) {
			count.setText(Messages.bind(Messages.listCount, Values.count(number, Locale.getDefault())));
			table.setItemCount(number);
		}
	}

	private void show() {
		if (!table.isDisposed()) {
			table.clearAll();
		}
	}

	private void fill(TableItem item, int number) {
		RecordPages.Line line = pages.line(number);
		item.setText(line == null ? Messages.listReading : line.label());
		item.setImage(line == null ? null : Icons.record(line.icon()));
	}

	/** The dialog stays open, so that one record after the other can be looked at. */
	private void openChosen() {
		RecordPages.Line line = table.getSelectionIndex() < 0 ? null : pages.line(table.getSelectionIndex());
		if (line != null) {
			OpenRecord.open(line.id(), line.label());
		}
	}
}
