package org.huunghi.workbench.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.union.dataset.DataSet;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.page.TaskDialog;

/** Lets the user choose among the data sets. */
final class DataSetDialog extends TaskDialog {
	private final List<DataSet> sets;
	private CheckboxTableViewer viewer;
	private List<DataSet> chosen = List.of();

	DataSetDialog(Shell shell, List<DataSet> sets) {
		super(shell, Messages.DataSet_title, Messages.DataSet_message, Messages.DataSet_button, 1);
		this.sets = sets;
	}

	List<DataSet> chosen() {
		return chosen;
	}

	@Override
	protected void fill(Composite area) {
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
	}

	@Override
	protected boolean ready() {
		chosen = Arrays.stream(viewer.getCheckedElements()).map(DataSet.class::cast).toList();
		return !chosen.isEmpty();
	}
}
