package org.huunghi.election.ui.counting;

import org.eclipse.swt.graphics.Rectangle;

/** Where the names stand on the ballot paper: as large as the room allows, in two columns where one would be too small. */
final class PaperLayout {
	private static final int LARGEST = 54;
	private static final int SMALLEST = 22;
	private static final int COMFORTABLE = 30;

	private final Rectangle area;
	private final int columns;
	private final int rows;
	private final int height;

	/** @param area for the names; @param names how many */
	PaperLayout(Rectangle area, int names) {
		this.area = area;
		int single = area.height / Math.max(1, names);
		columns = single < COMFORTABLE && area.width >= 420 ? 2 : 1;
		rows = Math.max(1, (names + columns - 1) / columns);
		height = Math.max(SMALLEST, Math.min(LARGEST, area.height / rows));
	}

	/** @return height of a line */
	int lineHeight() {
		return height;
	}

	/** @return height of all lines */
	int totalHeight() {
		return rows * height;
	}

	/** @return place of a name by its index */
	Rectangle line(int index) {
		int width = area.width / columns;
		return new Rectangle(area.x + index / rows * width, area.y + index % rows * height, width - (columns > 1 ? 8 : 0), height);
	}

	/** @return index of the name at a point; -1 for none */
	int at(int x, int y, int names) {
		for (int i = 0; i < names; i++) {
			if (line(i).contains(x, y)) {
				return i;
			}
		}
		return -1;
	}
}
