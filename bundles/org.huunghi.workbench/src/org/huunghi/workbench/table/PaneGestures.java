package org.huunghi.workbench.table;

import org.eclipse.swt.graphics.Point;
import org.huunghi.workbench.table.data.Column;
import org.huunghi.workbench.table.data.Line;
import org.huunghi.workbench.table.grid.Gestures;

/** Does in a table what the user wants with the mouse and the keyboard. */
final class PaneGestures implements Gestures {
	private final TablePane pane;

	PaneGestures(TablePane pane) {
		this.pane = pane;
	}

	@Override
	public void sort(int column, boolean more) {
		Column clicked = pane.model().state().shown().get(column);
		if (clicked.isSortable()) {
			pane.model().state().click(clicked, more);
			pane.asked();
		}
	}

	@Override
	public void filter(int column) {
		pane.settle();
		pane.filters().start(column);
	}

	@Override
	public void activate(int row) {
		Line line = pane.model().rows().at(row);
		if (line != null && line.kind() == Line.Kind.HEAD) {
			toggle(line);
		} else if (line != null) {
			pane.work().open(row);
		}
	}

	@Override
	public void rowHead(int row) {
		Line line = pane.model().rows().at(row);
		if (line != null && line.kind() == Line.Kind.HEAD) {
			toggle(line);
		}
	}

	private void toggle(Line line) {
		pane.settle();
		pane.model().toggle(line.group());
	}

	@Override
	public void edit(char typed) {
		Point anchor = pane.grid().anchor();
		if (anchor == null) {
			return;
		}
		Column column = pane.model().state().shown().get(anchor.x);
		pane.grid().select(anchor.x, anchor.y);
		if (!column.isEditable()) {
			pane.tell(Messages.bind(Messages.notEditable, column.label()));
		} else {
			pane.cells().start(anchor.x, anchor.y, typed);
		}
	}

	@Override
	public void create() {
		pane.work().create();
	}
}
