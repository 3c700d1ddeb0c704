package org.huunghi.workbench.merge;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.huunghi.union.merge.Choice;

/** The tree of changes and, below it, the selected field in full. */
final class MergePanel {
	private static final int[] SHARES = { 58, 42 };

	private final Decisions decisions;
	private final MergeTree tree;
	private final TextsPane texts;
	private final Runnable decided;

	/** @param decided called after each decision */
	MergePanel(Composite parent, List<Line> roots, Sides sides, Decisions decisions, Runnable decided) {
		this.decisions = decisions;
		this.decided = decided;
		SashForm sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(720, 380).applyTo(sash);
		tree = new MergeTree(new Composite(sash, SWT.NONE), roots, sides, decisions, this::chosen);
		texts = new TextsPane(sash, sides, decisions, this::written);
		sash.setWeights(SHARES);
		tree.viewer().addSelectionChangedListener(event -> texts.show(tree.selected()));
		tree.selectFirst();
		texts.show(tree.selected());
	}

	private void chosen() {
		texts.show(tree.selected());
		decided.run();
	}

	private void written() {
		tree.refresh();
		decided.run();
	}

	void chooseAll(Choice side) {
		decisions.chooseAll(side);
		tree.refresh();
		chosen();
	}

	void setFocus() {
		tree.viewer().getTree().setFocus();
	}
}
