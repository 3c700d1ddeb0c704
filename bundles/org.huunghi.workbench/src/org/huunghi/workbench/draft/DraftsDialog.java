package org.huunghi.workbench.draft;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Repository;
import org.huunghi.repository.draft.Draft;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.jobs.RepositoryJob;
import org.huunghi.workbench.jobs.UiThread;
import org.huunghi.workbench.page.TaskDialog;
import org.huunghi.workbench.together.Moments;

/** Lists the drafts: to go into one, make one, merge one, or give one up. It follows what others do with them. */
final class DraftsDialog extends TaskDialog {
	private final Repository main;
	private final Runnable changed = () -> UiThread.later(this::read);
	private TableViewer viewer;
	private List<Button> forOne = List.of();
	private List<Draft> drafts;

	/** @param main the repository of the drafts, @param drafts as they are now */
	DraftsDialog(Shell shell, Repository main, List<Draft> drafts) {
		super(shell, Messages.draftsTitle, Messages.draftsMessage, Messages.openButton, 2);
		this.main = main;
		this.drafts = drafts;
	}

	@Override
	protected void fill(Composite area) {
		Composite left = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(640, 220).applyTo(left);
		TableColumnLayout layout = new TableColumnLayout();
		left.setLayout(layout);
		viewer = new TableViewer(left, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.columnName, 40, draft -> DraftSession.instance().shows(draft) ? Messages.bind(Messages.shown, draft.name()) : draft.name());
		column(layout, Messages.columnAuthor, 14, Draft::author);
		column(layout, Messages.columnChanged, 18, draft -> Moments.text(draft.changed(), Locale.getDefault()));
		column(layout, Messages.columnNote, 28, draft -> draft.note().replaceAll("\\R", " "));
		viewer.addSelectionChangedListener(e -> check());
		viewer.addDoubleClickListener(e -> okPressed());
		Composite right = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(right);
		button(right, Messages.newDraft, this::createDraft);
		forOne = List.of(button(right, Messages.merge, () -> act(actions()::merge)), button(right, Messages.discard, () -> act(actions()::discard)));
		show(drafts);
		main.drafts().addListener(changed);
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<Draft, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		boolean first = title.equals(Messages.columnName);
		column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(draft -> text.apply((Draft) draft), draft -> first ? Icons.command("draft") : null));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		return button;
	}

	private DraftActions actions() {
		return new DraftActions(getShell(), main);
	}

	private void createDraft() {
		if (actions().create()) {
			read();
		}
	}

	private void act(Consumer<Draft> action) {
		Draft draft = selected();
		if (draft != null) {
			action.accept(draft);
			read();
		}
	}

	private Draft selected() {
		return (Draft) viewer.getStructuredSelection().getFirstElement();
	}

	private void read() {
		if (viewer.getControl().isDisposed()) {
			return;
		}
		new RepositoryJob<>(Messages.draftsTitle, (repository, monitor) -> main.drafts().list(), this::show).start();
	}

	/** Shows the drafts, with the same one selected; a new one where there is one. */
	private void show(List<Draft> now) {
		if (viewer.getControl().isDisposed()) {
			return;
		}
		List<String> known = drafts.stream().map(Draft::id).toList();
		Draft before = selected();
		Draft fresh = now.stream().filter(draft -> !known.contains(draft.id())).findFirst().orElse(null);
		Draft same = now.stream().filter(draft -> before != null && draft.id().equals(before.id())).findFirst().orElse(now.isEmpty() ? null : now.get(0));
		drafts = now;
		viewer.setInput(now);
		if (!now.isEmpty()) {
			viewer.setSelection(new StructuredSelection(fresh == null ? same : fresh), true);
		}
		check();
	}

	@Override
	protected boolean ready() {
		Draft draft = selected();
		forOne.forEach(button -> button.setEnabled(draft != null));
		return draft != null && !DraftSession.instance().shows(draft);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.CANCEL_ID).setText(Messages.close);
	}

	@Override
	protected void okPressed() {
		Draft draft = selected();
		if (draft != null && ready()) {
			Shell parent = (Shell) getShell().getParent();
			super.okPressed();
			new DraftActions(parent, main).open(draft);
		}
	}

	@Override
	public boolean close() {
		main.drafts().removeListener(changed);
		return super.close();
	}
}
