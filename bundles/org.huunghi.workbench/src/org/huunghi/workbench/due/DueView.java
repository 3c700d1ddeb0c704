package org.huunghi.workbench.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.part.Choice;
import org.huunghi.workbench.part.ChoiceCombo;
import org.huunghi.workbench.part.ClipboardText;
import org.huunghi.workbench.part.ViewActions;

/** Shows what is to be done by when, the most urgent first; a double click opens the record. */
public final class DueView extends ViewPart {
	/** Id of this view. */
	public static final String ID = "org.huunghi.workbench.due";

	private Text filter;
	private ChoiceCombo unions;
	private ChoiceCombo horizons;
	private TableViewer viewer;
	private Reminders reminders;

	@Override
	public void createPartControl(Composite parent) {
		GridLayout layout = new GridLayout(5, false);
		layout.marginWidth = 2;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		parent.setLayout(layout);
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		filter.setMessage(Messages.filter);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter.addModifyListener(event -> show());
		horizons = new ChoiceCombo(parent, Messages.horizon, 130, () -> reminders.choose(Horizon.of(horizons.chosen())));
		unions = new ChoiceCombo(parent, Messages.unionChoice, 220, () -> reminders.choose(unions.chosen()));
		Composite table = new Composite(parent, SWT.NONE);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 5, 1));
		viewer = new TableViewer(table, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | SWT.VIRTUAL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setUseHashlookup(true);
		DueColumns.install(viewer);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addOpenListener(event -> open());
		getSite().setSelectionProvider(viewer);
		fillBars();
		reminders = new Reminders(this::show);
		show();
	}

	private void fillBars() {
		Action read = ViewActions.action(Messages.read, "refresh", () -> reminders.read());
		Action copy = ViewActions.action(Messages.copy, "copy", this::copy);
		getViewSite().getActionBars().getToolBarManager().add(read);
		MenuManager menu = new MenuManager();
		menu.add(ViewActions.action(Messages.open, "open", this::open));
		menu.add(copy);
		menu.add(read);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		ViewActions.onCopy(getViewSite(), this::copy);
	}

	private void show() {
		if (reminders == null || viewer.getControl().isDisposed()) {
			return;
		}
		DueData data = reminders.data();
		horizons.fill(Horizon.choices(), reminders.horizon().name());
		List<Choice> choices = new ArrayList<>(List.of(new Choice(null, Messages.allUnions)));
		choices.addAll(data.unions());
		unions.fill(choices, reminders.unionId());
		List<DueRow> rows = data.rows().stream().filter(new DueFilter(reminders.unionId(), filter.getText())).toList();
		if (!rows.equals(viewer.getInput())) {
			viewer.setInput(rows);
		}
		tell(rows);
	}

	/** The tab tells how many there are, so that they are seen while another view is in front. */
	private void tell(List<DueRow> rows) {
		LocalDate today = LocalDate.now();
		long overdue = rows.stream().filter(row -> Urgency.of(row, today) == Urgency.OVERDUE).count();
		long soon = rows.stream().filter(row -> Urgency.of(row, today) == Urgency.SOON).count();
		setPartName(Messages.bind(Messages.title, rows.size()));
		setTitleToolTip(Messages.bind(Messages.counts, new Object[] { overdue, soon, rows.size() - overdue - soon }));
		boolean filtered = reminders.unionId() != null || !filter.getText().isBlank();
		setContentDescription(reminders.reading() && reminders.data() == DueData.NOTHING ? Messages.reading
				: rows.isEmpty() ? filtered ? Messages.noneFiltered : Messages.bind(Messages.none, reminders.horizon().label())
						: getTitleToolTip());
		setTitleImage(Icons.command(overdue > 0 ? "due" : "due_quiet"));
	}

	private void open() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof DueRow row) {
			OpenRecord.open(row.recordId(), row.record());
		}
	}

	private void copy() {
		LocalDate today = LocalDate.now();
		List<List<String>> rows = new ArrayList<>();
		viewer.getStructuredSelection().forEach(row -> rows.add(((DueRow) row).cells(today)));
		ClipboardText.copy(rows);
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		reminders.dispose();
		super.dispose();
	}
}
