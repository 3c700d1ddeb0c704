package org.huunghi.workbench.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.huunghi.union.rules.Severity;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.part.ClipboardText;
import org.huunghi.workbench.part.ViewActions;

/**
 * Shows what the rules found. The platform's own Problems view lists markers of files in a workspace, which this product does not have:
 * its records lie in a repository. So this view is written anew, with the same ways of working.
 */
public final class ProblemsView extends ViewPart {
	private final ProblemFilter filter = new ProblemFilter();
	private ProblemList problems;
	private TableViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		parent.setLayout(layout);
		Text text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		text.setMessage(Messages.Problems_filter);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addModifyListener(event -> {
			filter.setText(text.getText());
			show();
		});
		Composite table = new Composite(parent, SWT.NONE);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer = new TableViewer(table, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | SWT.VIRTUAL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setUseHashlookup(true);
		ProblemColumns.install(viewer);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addFilter(filter);
		viewer.addOpenListener(event -> open());
		getSite().setSelectionProvider(viewer);
		fillBars();
		problems = new ProblemList(this::show);
	}

	/** Checks everything again. */
	public void checkAll() {
		problems.checkAll();
	}

	private void fillBars() {
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		Action check = ViewActions.action(Messages.Problems_checkAll, "check", this::checkAll);
		for (Severity severity : Severity.values()) {
			bar.add(toggle(severity));
		}
		bar.add(new Separator());
		bar.add(check);
		MenuManager menu = new MenuManager();
		menu.add(ViewActions.action(Messages.Explorer_open, "open", this::open));
		menu.add(ViewActions.action(Messages.Explorer_copy, "copy", this::copy));
		menu.add(new Separator());
		menu.add(check);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		ViewActions.onCopy(getViewSite(), this::copy);
	}

	private Action toggle(Severity severity) {
		String icon = severity.name().toLowerCase(java.util.Locale.ROOT);
		Action action = new Action(ProblemColumns.word(severity), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				filter.show(severity, isChecked());
				show();
			}
		};
		action.setImageDescriptor(Icons.commandDescriptor(icon));
		action.setToolTipText(Messages.bind(Messages.Problems_show, ProblemColumns.word(severity)));
		action.setChecked(filter.shows(severity));
		return action;
	}

	private void show() {
		if (viewer == null || viewer.getControl().isDisposed() || problems == null) {
			return;
		}
		List<ProblemRow> rows = problems.rows();
		if (viewer.getInput() == rows) {
			viewer.refresh();
		} else {
			viewer.setInput(rows);
		}
		long errors = rows.stream().filter(row -> row.severity() == Severity.ERROR).count();
		long warnings = rows.stream().filter(row -> row.severity() == Severity.WARNING).count();
		long infos = rows.size() - errors - warnings;
		setPartName(Messages.bind(Messages.Problems_title, rows.size()));
		String counts = Messages.bind(Messages.Problems_counts, new Object[] { errors, warnings, infos })
				+ (problems.isWhole() ? "" : " – " + Messages.Problems_notWhole);
		setContentDescription(problems.checking() ? Messages.Problems_checking
				: filter.active() ? counts + " – " + Messages.bind(Messages.Problems_filtered, viewer.getTable().getItemCount()) : counts);
	}

	private void open() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof ProblemRow row && row.recordId() != null) {
			OpenRecord.reveal(row.recordId(), row.record(), row.feature());
		}
	}

	private void copy() {
		List<List<String>> rows = new ArrayList<>();
		viewer.getStructuredSelection().forEach(row -> rows.add(((ProblemRow) row).cells()));
		ClipboardText.copy(rows);
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		problems.dispose();
		super.dispose();
	}
}
