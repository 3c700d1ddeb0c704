package org.huunghi.workbench.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.workbench.Following;
import org.huunghi.workbench.RepositoryFollower;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.jobs.UiThread;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.perspective.MainPerspective;
import org.huunghi.workbench.together.RecordMarks;

/** The union explorer: a search box, and below it unions, registers and records, loaded level by level as they are expanded. */
public final class ExplorerView extends ViewPart implements RepositoryFollower {
	private static final String EXPANDED = "expanded";
	private static final String SELECTED = "selected";

	private final Set<String> toExpand = new LinkedHashSet<>();
	private String toSelect;
	private ExplorerModel model;
	private TreeViewer viewer;
	private SearchBox box;
	private SearchSession search;
	private GuidePanel guide;
	private Object[] expandedBeforeSearch = {};
	private final Consumer<Set<String>> marked = this::marked;
	private Following following;
	private final Runnable onState = () -> UiThread.later(this::stateChanged);

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			recall(memento);
		}
	}

	private void recall(IMemento memory) {
		String expanded = memory.getString(EXPANDED);
		if (expanded != null && !expanded.isBlank()) {
			toExpand.addAll(Arrays.asList(expanded.split(" ")));
		}
		toSelect = memory.getString(SELECTED) == null ? toSelect : memory.getString(SELECTED);
	}

	@Override
	public void saveState(IMemento memento) {
		note(memento);
	}

	@Override
	public void note(IMemento memento) {
		if (viewer != null && !viewer.getControl().isDisposed()) {
			List<String> ids = new ArrayList<>();
			for (Object element : searching() ? expandedBeforeSearch : viewer.getExpandedElements()) {
				ids.add(((ExplorerNode) element).id());
			}
			memento.putString(EXPANDED, String.join(" ", ids));
			if (viewer.getStructuredSelection().getFirstElement() instanceof ExplorerNode node && node.stored()) {
				memento.putString(SELECTED, node.id());
			}
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		parent.setLayout(layout);
		box = new SearchBox(parent, this::searchFor, this::toTree, this::openFirst);
		guide = new GuidePanel(parent);
		guide.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new ExplorerContent());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ExplorerLabels()) {
			@Override
			public String getToolTipText(Object element) {
				return ExplorerLabels.tip((ExplorerNode) element);
			}
		});
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addOpenListener(event -> open((ExplorerNode) ((IStructuredSelection) event.getSelection()).getFirstElement()));
		model = new ExplorerModel(this::loaded);
		search = new SearchSession(this::showHits);
		showGuide(false);
		viewer.setInput(model);
		new ExplorerMenu(this, viewer).install();
		getSite().setSelectionProvider(viewer);
		RecordMarks.instance().addListener(marked);
		WorkbenchRepository.instance().addStateListener(onState);
		following = WorkbenchRepository.instance().follow(MainPerspective.EXPLORER, this);
	}

	/** While nothing is open, the only line says why. */
	private void stateChanged() {
		if (!viewer.getControl().isDisposed() && WorkbenchRepository.instance().state() != WorkbenchRepository.State.OPEN && !searching()) {
			viewer.refresh();
		}
	}

	@Override
	public void entered(Repository repository, IMemento memory) {
		recall(memory);
		model.open();
		viewer.setInput(model);
	}

	@Override
	public void left() {
		search.cancel();
		toExpand.clear();
		toSelect = null;
		expandedBeforeSearch = new Object[0];
		model.close();
		viewer.setInput(model);
		box.clear();
		showGuide(false);
	}

	@Override
	public void committed(ChangeEvent event) {
		refresh();
	}

	@Override
	public void connectionChanged(Connection connection) {
		if (connection.state() == ConnectionState.ONLINE) {
			refresh();
		}
	}

	/** Draws lines anew whose records others changed or locked. */
	private void marked(Set<String> ids) {
		if (viewer.getControl().isDisposed()) {
			return;
		}
		if (searching()) {
			viewer.update(((List<?>) viewer.getInput()).stream().filter(node -> ids.contains(((ExplorerNode) node).id())).toArray(), null);
		} else {
			ids.forEach(id -> model.loaded(id).ifPresent(node -> viewer.update(node, null)));
		}
	}

	/** Reads what is shown again. */
	void refresh() {
		if (!viewer.getControl().isDisposed()) {
			model.reload();
			if (searching()) {
				search.search(box.text());
			}
		}
	}

	/** Puts the cursor into the search box. */
	public void focusSearch() {
		box.setFocus();
	}

	/** Shows the tree instead of the hits and selects a record, if its line has been loaded. */
	void expandAndSelect(String id) {
		toSelect = id;
		model.loaded(id).ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
	}

	/** Marks a node to be expanded as soon as it is loaded. */
	void expandLater(ExplorerNode node) {
		toExpand.add(node.id());
		viewer.setExpandedState(node, true);
	}

	/** Marks the node of an object to be expanded as soon as it is loaded, or expands it now. */
	void expandLater(String id) {
		model.loaded(id).ifPresentOrElse(this::expandLater, () -> toExpand.add(id));
	}

	private boolean searching() {
		return viewer.getInput() != model;
	}

	private void searchFor(String text) {
		if (!text.isBlank()) {
			search.search(text);
			return;
		}
		search.cancel();
		if (searching()) {
			viewer.setInput(model);
			viewer.setExpandedElements(expandedBeforeSearch);
		}
		showGuide(model.empty());
	}

	private void showHits(List<ExplorerNode> hits) {
		if (viewer.getControl().isDisposed() || box.text().isBlank()) {
			return;
		}
		if (!searching()) {
			expandedBeforeSearch = viewer.getExpandedElements();
			showGuide(false);
		}
		viewer.setInput(hits);
	}

	private void toTree() {
		if (viewer.getTree().getItemCount() > 0) {
			viewer.getTree().setFocus();
			if (viewer.getStructuredSelection().isEmpty()) {
				viewer.getTree().setSelection(viewer.getTree().getItem(0));
			}
		}
	}

	private void openFirst() {
		if (searching() && ((List<?>) viewer.getInput()).get(0) instanceof ExplorerNode node) {
			open(node);
		}
	}

	private void open(ExplorerNode node) {
		if (node == null) {
			return;
		}
		switch (node.kind()) {
		case UNION, REGISTER, RECORD -> OpenRecord.open(node.id(), node.label());
		case MORE -> model.more(node);
		case GAZETTEER -> viewer.setExpandedState(node, !viewer.getExpandedState(node));
		case LOADING, NOTE -> {
			// These lines only tell something.
		}
		}
	}

	private void loaded(ExplorerNode parent) {
		if (viewer.getControl().isDisposed()) {
			return;
		}
		if (searching()) {
			return;
		}
		if (parent == null) {
			viewer.refresh();
			showGuide(model.empty());
		} else {
			viewer.refresh(parent);
		}
		List<ExplorerNode> nodes = parent == null ? model.roots() : model.children(parent);
		for (ExplorerNode node : nodes) {
			if (node.stored() && toExpand.remove(node.id())) {
				viewer.setExpandedState(node, true);
			}
			if (node.stored() && node.id().equals(toSelect)) {
				toSelect = null;
				viewer.setSelection(new StructuredSelection(node), true);
			}
		}
	}

	private void showGuide(boolean visible) {
		GridData data = (GridData) guide.getLayoutData();
		if (data.exclude == visible || guide.getVisible() != visible) {
			data.exclude = !visible;
			guide.setVisible(visible);
			guide.getParent().layout();
		}
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		search.cancel();
		WorkbenchRepository.instance().removeStateListener(onState);
		following.close();
		RecordMarks.instance().removeListener(marked);
		super.dispose();
	}
}
