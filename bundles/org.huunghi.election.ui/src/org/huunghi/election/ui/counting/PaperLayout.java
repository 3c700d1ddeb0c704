package org.huunghi.election.ui.counting;

import org.eclipse.swt.graphics.Rectangle;

/** Where the names stand on the ballot paper: as large as the room allows, in columns where one would make them too small. */
final class PaperLayout {
	private static final int LARGEST = 54;
	private static final int SMALLEST = 13;
	private static final int COMFORTABLE = 26;

	private static final int NARROWEST = 190;
	private static final int NARROWEST_OF_ALL = 120;
	private static final int MOST_COLUMNS = 3;

	private final Rectangle area;
	private final int columns;
	private final int rows;
	private final int height;

	/** @param area for the names; @param names how many */
	PaperLayout(Rectangle area, int names) {
		this.area = area;
		int wanted = 1;
		while (area.height * wanted / Math.max(1, names) < COMFORTABLE && wanted < MOST_COLUMNS && area.width / (wanted + 1) >= NARROWEST) {
			wanted++;
		}
		while ((names + wanted - 1) / wanted * SMALLEST > area.height && wanted < MOST_COLUMNS && area.width / (wanted + 1) >= NARROWEST_OF_ALL) {
			wanted++;
		}
		columns = wanted;
		rows = Math.max(1, (names + columns - 1) / columns);
		height = Math.max(SMALLEST, Math.min(LARGEST, area.height / rows));
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
