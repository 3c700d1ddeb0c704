package org.huunghi.workbench.open;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.huunghi.repository.Hit;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.jobs.RepositoryJob;

/** Lets the user choose a record by typing part of its name. */
public final class OpenRecordDialog extends Dialog {
	private static final int LIMIT = 60;

	private final String title;
	private final Set<String> classes;
	private TableViewer viewer;
	private RepositoryJob<List<Hit>> running;
	private Hit chosen;

	/**
	 * @param title of the dialog
	 * @param classes names of the classes to choose from; null for all
	 */
	public OpenRecordDialog(Shell shell, String title, Set<String> classes) {
		super(shell);
		this.title = title;
		this.classes = classes;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** @return what was chosen; null where the dialog was left without */
	public Hit chosen() {
		return chosen;
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
		Text text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.Open_message);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		viewer = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new HitLabels()));
		viewer.addDoubleClickListener(event -> okPressed());
		viewer.addSelectionChangedListener(event -> {
			if (getButton(IDialogConstants.OK_ID) != null) {
				getButton(IDialogConstants.OK_ID).setEnabled(!event.getSelection().isEmpty());
			}
		});
		text.addModifyListener(event -> search(text.getText()));
		text.addKeyListener(new KeyAdapter() {
			@Override
			public void keyPressed(KeyEvent event) {
				if (event.keyCode == SWT.ARROW_DOWN) {
					viewer.getControl().setFocus();
				}
			}
		});
		search("");
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Open_button, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Button_cancel, false);
	}

	private void search(String text) {
		if (running != null) {
			running.cancel();
		}
		running = new RepositoryJob<>(Messages.Explorer_searchJob, (repository, monitor) -> repository.search().find(text, classes, LIMIT), this::found);
		running.start();
	}

	private void found(List<Hit> hits) {
		if (!viewer.getControl().isDisposed()) {
			viewer.setInput(hits);
			if (!hits.isEmpty()) {
				viewer.setSelection(new StructuredSelection(hits.get(0)), true);
			}
		}
	}

	@Override
	protected void okPressed() {
		chosen = (Hit) viewer.getStructuredSelection().getFirstElement();
		if (chosen != null) {
			super.okPressed();
		}
	}

	/** Shows icon and label of a hit, and behind them its union. */
	private static final class HitLabels extends LabelProvider implements IStyledLabelProvider {
		@Override
		public StyledString getStyledText(Object element) {
			Hit hit = (Hit) element;
			StyledString text = new StyledString(hit.label(Locale.getDefault()));
			String union = hit.unionLabel(Locale.getDefault());
			return union.isEmpty() ? text : text.append("  " + union, StyledString.QUALIFIER_STYLER);
		}

		@Override
		public String getText(Object element) {
			return ((Hit) element).label(Locale.getDefault());
		}

		@Override
		public Image getImage(Object element) {
			return Icons.record(((Hit) element).className());
		}
	}
}
