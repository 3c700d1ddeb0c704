package org.huunghi.workbench.merge;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.huunghi.union.merge.Choice;

/** The tree of changes: arrows move, 1 and 2 choose a side, Space goes to the other one, a click on a side chooses it. */
final class MergeTree {
	private static final int[] WEIGHTS = { 26, 18, 22, 22, 12 };
	private static final int[] LEAST = { 150, 70, 90, 90, 70 };
	/** A group with more lines than these opens when the user wants it to. */
	private static final int FEW = 30;

	private final TreeViewer viewer;
	private final Decisions decisions;
	private final Runnable decided;

	/** @param decided called after each decision made here */
	MergeTree(Composite parent, List<Line> roots, Sides sides, Decisions decisions, Runnable decided) {
		this.decisions = decisions;
		this.decided = decided;
		viewer = new TreeViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTree().setHeaderVisible(true);
		viewer.getTree().setLinesVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		addColumns(parent, sides);
		viewer.setInput(roots);
		for (Line root : roots) {
			boolean open = root.group() != Line.Group.BY_ITSELF && root.group() != Line.Group.THEIRS && root.children().size() <= FEW;
			if (root.group() == Line.Group.TO_CHOOSE || open && root.all().size() <= FEW) {
				root.all().forEach(line -> viewer.setExpandedState(line, true));
			} else {
				viewer.setExpandedState(root, open || roots.size() == 1);
			}
		}
		viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(this::key));
		viewer.getTree().addMouseListener(MouseListener.mouseDownAdapter(e -> {
			if (e.button == 1) {
				click(new Point(e.x, e.y));
			}
		}));
	}

	private void addColumns(Composite parent, Sides sides) {
		LineTexts texts = new LineTexts(sides, decisions);
		TreeColumnLayout layout = new TreeColumnLayout();
		parent.setLayout(layout);
		String[] titles = { Messages.columnWhat, sides.before(), sides.mine(), sides.theirs(), Messages.columnKept };
		for (int i = 0; i < titles.length; i++) {
			TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
			column.getColumn().setText(titles[i]);
			column.setLabelProvider(new LineLabels(texts, decisions));
			layout.setColumnData(column.getColumn(), new ColumnWeightData(WEIGHTS[i], LEAST[i], true));
		}
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** @return the selected line, or null */
	Line selected() {
		return (Line) viewer.getStructuredSelection().getFirstElement();
	}

	/** Selects the first line that waits for a choice; where none does, the first that is one. */
	void selectFirst() {
		List<Line> lines = decisions.lines();
		Line first = lines.stream().filter(line -> !decisions.made(line)).findFirst().orElse(lines.isEmpty() ? shownField() : lines.get(0));
		if (first != null) {
			viewer.setSelection(new StructuredSelection(first), true);
		} else if (viewer.getTree().getItemCount() > 0) {
			viewer.getTree().setSelection(viewer.getTree().getItem(0));
			viewer.setSelection(viewer.getSelection());
		}
	}

	private Line shownField() {
		return Stream.of(viewer.getVisibleExpandedElements()).map(Line.class::cast).flatMap(line -> line.children().stream())
				.filter(line -> line.field() != null).findFirst().orElse(null);
	}

	/** Shows the decisions that were made elsewhere. */
	void refresh() {
		viewer.refresh(true);
	}

	private void key(KeyEvent e) {
		Line line = selected();
		if (line == null || line.isGroup() && e.character == ' ' || (e.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		switch (e.character) {
		case '1' -> choose(line, Choice.MINE);
		case '2' -> choose(line, Choice.THEIRS);
		case ' ' -> choose(line, decisions.of(line) == Choice.MINE ? Choice.THEIRS : Choice.MINE);
		default -> {
			return;
		}
		}
		// else the tree would look for a line that begins so, or fold this one
		e.doit = false;
	}

	private void click(Point at) {
		ViewerCell cell = viewer.getCell(at);
		Choice side = cell == null ? null : LineLabels.side(cell.getColumnIndex());
		if (side != null && ((Line) cell.getElement()).isChoice()) {
			choose((Line) cell.getElement(), side);
		}
	}

	/** Chooses for the line, or for all that is to be chosen below it. */
	private void choose(Line line, Choice side) {
		if (line.all().stream().anyMatch(Line::isChoice)) {
			decisions.choose(line, side);
			refresh();
			decided.run();
		}
	}

	/** Feeds the tree from lines. */
	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Line) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return ((Line) element).parent();
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Line) element).children().isEmpty();
		}
	}
}
