package org.huunghi.workbench.together;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.Following;
import org.huunghi.workbench.RepositoryFollower;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.jobs.RepositoryJob;
import org.huunghi.workbench.jobs.UiThread;
import org.huunghi.workbench.open.OpenRecord;

/** Shows who is online, which records they have open, and which they change or have locked; a double click opens a record. */
public final class PresenceView extends ViewPart implements RepositoryFollower {
	/** Id of this view. */
	public static final String ID = "org.huunghi.workbench.presence";

	private final Runnable changed = () -> UiThread.later(this::read);
	private PresenceReader reader;
	private Composite area;
	private Label alone;
	private Composite treeArea;
	private TreeViewer viewer;
	private Following following;
	private Repository repository;
	private RepositoryJob<List<PresenceLine>> running;
	private boolean again;

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new StackLayout());
		alone = new Label(area, SWT.WRAP);
		alone.setText(Messages.alone);
		treeArea = new Composite(area, SWT.NONE);
		viewer = new TreeViewer(treeArea, SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTree().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		TreeColumnLayout layout = new TreeColumnLayout();
		treeArea.setLayout(layout);
		column(layout, Messages.columnWho, 40, PresenceLine::label, PresenceView::image);
		column(layout, Messages.columnState, 28, PresenceLine::state, line -> null);
		column(layout, Messages.columnSince, 14, PresenceLine::since, line -> null);
		column(layout, Messages.columnPlace, 18, PresenceLine::place, line -> null);
		viewer.addOpenListener(event -> open((PresenceLine) ((IStructuredSelection) event.getSelection()).getFirstElement()));
		MenuManager menu = new MenuManager();
		menu.add(new org.eclipse.jface.action.Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
		show(alone);
		following = WorkbenchRepository.instance().follow(ID, this);
	}

	private void column(TreeColumnLayout layout, String title, int weight, Function<PresenceLine, String> text, Function<PresenceLine, Image> image) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(line -> text.apply((PresenceLine) line), line -> image.apply((PresenceLine) line)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
	}

	private static Image image(PresenceLine line) {
		return line.recordId() == null ? Icons.command(line.icon()) : Icons.record(line.icon());
	}

	private void open(PresenceLine line) {
		if (line != null && line.recordId() != null) {
			OpenRecord.open(line.recordId(), line.label());
		} else if (line != null) {
			viewer.setExpandedState(line, !viewer.getExpandedState(line));
		}
	}

	private void show(org.eclipse.swt.widgets.Control control) {
		((StackLayout) area.getLayout()).topControl = control;
		area.layout();
	}

	@Override
	public void entered(Repository entered, IMemento memory) {
		if (Shared.is(entered)) {
			repository = entered;
			reader = new PresenceReader(Locale.getDefault());
			repository.together().addListener(changed);
			show(treeArea);
			read();
		}
	}

	@Override
	public void left() {
		if (repository != null) {
			repository.together().removeListener(changed);
			repository = null;
		}
		running = null;
		again = false;
		viewer.setInput(List.of());
		show(alone);
	}

	/** Reads who is there, in the background; calls that come while that runs are made one. */
	private void read() {
		if (repository == null) {
			return;
		}
		if (running != null) {
			again = true;
			return;
		}
		PresenceReader now = reader;
		running = new RepositoryJob<>(Messages.reading, (shown, monitor) -> now.read(shown), this::read);
		running.otherwise(failure -> running = null).start();
	}

	private void read(List<PresenceLine> lines) {
		running = null;
		if (repository == null || viewer.getControl().isDisposed()) {
			return;
		}
		Set<Object> folded = folded();
		viewer.getTree().setRedraw(false);
		viewer.setInput(lines);
		lines.stream().filter(line -> !folded.contains(line)).forEach(line -> viewer.setExpandedState(line, true));
		viewer.getTree().setRedraw(true);
		setContentDescription(Messages.bind(Messages.count, lines.size()));
		if (again) {
			again = false;
			read();
		}
	}

	/** @return the lines that the user has folded */
	private Set<Object> folded() {
		Set<Object> folded = new HashSet<>();
		if (viewer.getInput() instanceof List<?> before) {
			before.stream().filter(line -> !((PresenceLine) line).records().isEmpty()).forEach(folded::add);
			folded.removeAll(List.of(viewer.getExpandedElements()));
		}
		return folded;
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		following.close();
		if (repository != null) {
			repository.together().removeListener(changed);
		}
		super.dispose();
	}

	/** Feeds the tree. */
	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((PresenceLine) parent).records().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((PresenceLine) element).records().isEmpty();
		}
	}
}
