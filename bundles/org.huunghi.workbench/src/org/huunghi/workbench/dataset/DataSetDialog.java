package org.huunghi.workbench.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.union.dataset.DataSet;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.icons.Icons;

/** Lets the user choose among the data sets. */
final class DataSetDialog extends TitleAreaDialog {
	private final List<DataSet> sets;
	private CheckboxTableViewer viewer;
	private List<DataSet> chosen = List.of();

	DataSetDialog(Shell shell, List<DataSet> sets) {
		super(shell);
		this.sets = sets;
	}

	List<DataSet> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.DataSet_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.DataSet_title);
		setMessage(Messages.DataSet_message);
		Composite area = (Composite) super.createDialogArea(parent);
		viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = 140;
		viewer.getControl().setLayoutData(data);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((DataSet) element).name(Locale.getDefault());
			}

			@Override
			public Image getImage(Object element) {
				return Icons.command("dataset");
			}
		});
		viewer.setInput(sets);
		viewer.addCheckStateListener(event -> check());
		if (sets.size() == 1) {
			viewer.setAllChecked(true);
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.DataSet_button, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Button_cancel, false);
		check();
	}

	private void check() {
		getButton(IDialogConstants.OK_ID).setEnabled(viewer.getCheckedElements().length > 0);
	}

	@Override
	protected void okPressed() {
		chosen = Arrays.stream(viewer.getCheckedElements()).map(DataSet.class::cast).toList();
		super.okPressed();
	}
}
