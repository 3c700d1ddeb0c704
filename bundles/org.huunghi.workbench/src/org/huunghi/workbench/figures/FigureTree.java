package org.huunghi.workbench.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.huunghi.workbench.chart.ThemeColors;
import org.huunghi.workbench.icons.Icons;

/** The tree of figures: below a figure what it is made of, below that the sources. */
final class FigureTree {
	private final FigureList figures;
	private final TreeViewer viewer;

	FigureTree(Composite parent, FigureList figures) {
		this.figures = figures;
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setContentProvider(new Content());
		TreeColumnLayout layout = new TreeColumnLayout();
		parent.setLayout(layout);
		String[] titles = { Messages.columnWhat, Messages.columnValue, Messages.columnTime, Messages.columnHow, Messages.columnSource };
		int[] widths = { 34, 17, 12, 32, 30 };
		int[] least = { 220, 170, 90, 170, 140 };
		for (int i = 0; i < titles.length; i++) {
			TreeViewerColumn column = new TreeViewerColumn(viewer, i == 1 ? SWT.RIGHT : SWT.LEFT);
			column.getColumn().setText(titles[i]);
			column.getColumn().setMoveable(i > 0);
			layout.setColumnData(column.getColumn(), new ColumnWeightData(widths[i], least[i]));
			column.setLabelProvider(new Labels(i));
		}
		viewer.getTree().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows these figures; those that were open stay open. */
	void show(List<FigureNode.Figure> shown) {
		List<String> open = new ArrayList<>();
		for (Object element : viewer.getExpandedElements()) {
			if (element instanceof FigureNode.Figure figure) {
				open.add(figure.key());
			}
		}
		viewer.getTree().setRedraw(false);
		viewer.setInput(shown);
		shown.stream().filter(figure -> open.contains(figure.key())).forEach(figure -> viewer.setExpandedState(figure, true));
		viewer.getTree().setRedraw(true);
	}

	/** Shows what a figure is made of; where its pieces were not read to the end, it is closed, so that opening it begins anew. */
	void show(FigureNode.Figure figure) {
		if (!figures.knows(figure) && viewer.getExpandedState(figure) && viewer.testFindItem(figure) instanceof TreeItem item && pending(item)) {
			viewer.setExpandedState(figure, false);
		} else {
			viewer.refresh(figure);
		}
	}

	private static boolean pending(TreeItem item) {
		return item.getItemCount() == 1 && item.getItem(0).getData() instanceof FigureNode.Reading;
	}

	/** @return all lines that are to be seen or could be by scrolling, as a table with a head; those of lower levels are indented */
	List<List<String>> table() {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(Messages.columnWhat, Messages.columnValue, Messages.columnTime, Messages.columnHow, Messages.columnSource));
		for (TreeItem item : viewer.getTree().getItems()) {
			add(item, "", rows);
		}
		return rows;
	}

	private static void add(TreeItem item, String indent, List<List<String>> rows) {
		if (item.getData() instanceof FigureNode node) {
			List<String> cells = new ArrayList<>(node.cells());
			cells.set(0, indent + cells.get(0));
			rows.add(cells);
			for (TreeItem child : item.getExpanded() ? item.getItems() : new TreeItem[0]) {
				add(child, indent + "    ", rows);
			}
		}
	}

	/** Feeds the tree. */
	private final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			if (parent instanceof FigureNode.Figure figure) {
				return figures.pieces(figure).toArray();
			}
			return parent instanceof FigureNode.Piece piece ? piece.sources().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof FigureNode.Figure || element instanceof FigureNode.Piece piece && !piece.sources().isEmpty();
		}
	}

	/** Says one cell of each line. */
	private final class Labels extends ColumnLabelProvider {
		private final int column;

		private Labels(int column) {
			this.column = column;
		}

		@Override
		public String getText(Object element) {
			return ((FigureNode) element).cells().get(column);
		}

		@Override
		public String getToolTipText(Object element) {
			String text = getText(element);
			return text.isBlank() ? null : text;
		}

		@Override
		public Image getImage(Object element) {
			if (column > 0) {
				return null;
			}
			return switch ((FigureNode) element) {
			case FigureNode.Figure figure -> Icons.record("Indicator");
			case FigureNode.Piece piece -> Icons.record(piece.icon());
			case FigureNode.Source source -> Icons.record("Document");
			case FigureNode.Reading reading -> Icons.command("loading");
			case FigureNode.More more -> Icons.command("more");
			};
		}

		@Override
		public Font getFont(Object element) {
			boolean bold = column < 2 && element instanceof FigureNode.Figure figure && figure.known();
			return bold ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
		}

		/** What does not count is said fainter than what does; the words say it as well. */
		@Override
		public Color getForeground(Object element) {
			return element instanceof FigureNode.Piece piece && !piece.counted() ? ThemeColors.faint(viewer.getTree()) : null;
		}
	}
}
