package org.huunghi.workbench.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.huunghi.workbench.chart.ThemeColors;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.part.ChoiceCombo;
import org.huunghi.workbench.part.ClipboardText;
import org.huunghi.workbench.part.PeriodBar;
import org.huunghi.workbench.part.ViewActions;

/** Shows the figures of a union for a period; each opens into what it is made of, down to the document that says it. */
public final class FiguresView extends ViewPart implements FigureList.Listener, IPartListener2 {
	/** Id of this view. */
	public static final String ID = "org.huunghi.workbench.figures";

	private ChoiceCombo unions;
	private PeriodBar period;
	private Label message;
	private FigureTree tree;
	private FigureList figures;
	private List<FigureNode.Figure> shown;
	private String wrong;

	@Override
	public void createPartControl(Composite parent) {
		GridLayout layout = new GridLayout(2 + PeriodBar.CELLS, false);
		layout.marginWidth = 4;
		layout.marginHeight = 2;
		layout.verticalSpacing = 2;
		parent.setLayout(layout);
		unions = new ChoiceCombo(parent, Messages.union, 220, () -> figures.chooseUnion(unions.chosen()));
		((GridData) unions.control().getLayoutData()).grabExcessHorizontalSpace = true;
		period = new PeriodBar(parent, chosen -> {
			wrong = null;
			figures.choosePeriod(chosen);
			tell();
		}, text -> {
			wrong = text;
			tell();
		});
		message = new Label(parent, SWT.WRAP);
		message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2 + PeriodBar.CELLS, 1));
		figures = new FigureList(this);
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2 + PeriodBar.CELLS, 1));
		tree = new FigureTree(area, figures);
		tree.viewer().addOpenListener(event -> open());
		tree.viewer().addTreeListener(new ITreeViewerListener() {
			@Override
			public void treeCollapsed(TreeExpansionEvent event) {
				if (event.getElement() instanceof FigureNode.Figure figure) {
					figures.stop(figure);
				}
			}

			@Override
			public void treeExpanded(TreeExpansionEvent event) {
				// the content provider begins to read
			}
		});
		getSite().setSelectionProvider(tree.viewer());
		fillBars();
		getSite().getPage().addPartListener(this);
		changed();
	}

	private void fillBars() {
		Action copyAll = ViewActions.action(Messages.copyAll, "copy", () -> ClipboardText.copy(tree.table()));
		Action read = ViewActions.action(Messages.readAgain, "refresh", () -> figures.read());
		getViewSite().getActionBars().getToolBarManager().add(copyAll);
		getViewSite().getActionBars().getToolBarManager().add(read);
		MenuManager menu = new MenuManager();
		menu.add(ViewActions.action(Messages.open, "open", this::open));
		menu.add(ViewActions.action(Messages.copy, "copy", this::copy));
		menu.add(copyAll);
		menu.add(read);
		tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
		ViewActions.onCopy(getViewSite(), this::copy);
	}

	@Override
	public void changed() {
		if (tree == null || tree.viewer().getControl().isDisposed()) {
			return;
		}
		FiguresData data = figures.data();
		List<FigureNode.Figure> next = data == null ? List.of() : data.figures();
		unions.fill(data == null ? List.of() : data.unions(), data == null ? null : data.unionId());
		if (!figures.reading()) {
			period.show(data == null ? List.of() : data.periods(), figures.period());
		}
		if (next != shown) {
			shown = next;
			tree.show(next);
		}
		tell();
	}

	@Override
	public void changed(FigureNode.Figure figure) {
		if (!tree.viewer().getControl().isDisposed()) {
			tree.show(figure);
		}
	}

	private void tell() {
		FiguresData data = figures.data();
		String text = wrong != null ? wrong
				: figures.reading() && (data == null || data.figures().isEmpty()) ? Messages.counting
						: data == null || data.unionId() == null ? Messages.noUnion : data.figures().isEmpty() ? Messages.nothing : Messages.hint;
		message.setText(text);
		message.setForeground(wrong == null ? ThemeColors.faint(message.getParent()) : ThemeColors.alarm(message.getParent()));
		message.getParent().layout();
	}

	private void open() {
		switch ((FigureNode) tree.viewer().getStructuredSelection().getFirstElement()) {
		case FigureNode.Figure figure -> tree.viewer().setExpandedState(figure, !tree.viewer().getExpandedState(figure));
		case FigureNode.Piece piece -> OpenRecord.open(piece.recordId(), piece.cells().get(0));
		case FigureNode.Source source -> OpenRecord.open(source.documentId(), source.label());
		case FigureNode.More more -> more(more.figure());
		case FigureNode.Reading reading -> {
			// it comes by itself
		}
		case null -> {
			// nothing is chosen
		}
		}
	}

	private void more(String key) {
		shown.stream().filter(figure -> figure.key().equals(key)).findFirst().ifPresent(figures::more);
	}

	private void copy() {
		List<List<String>> rows = new ArrayList<>();
		tree.viewer().getStructuredSelection().forEach(node -> rows.add(((FigureNode) node).cells()));
		ClipboardText.copy(rows);
	}

	@Override
	public boolean isSeen() {
		return getSite().getPage().isPartVisible(this);
	}

	@Override
	public void partVisible(IWorkbenchPartReference part) {
		if (part.getPart(false) == this) {
			figures.seen();
		}
	}

	@Override
	public void setFocus() {
		tree.viewer().getControl().setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(this);
		figures.dispose();
		super.dispose();
	}
}
