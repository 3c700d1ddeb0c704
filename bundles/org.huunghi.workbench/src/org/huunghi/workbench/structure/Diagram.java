package org.huunghi.workbench.structure;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.huunghi.workbench.structure.StructureGraph.Box;

/**
 * A structure diagram with its places, in pixels at zoom 1.
 *
 * @param shapes one for each box
 * @param routes the lines, each by its bends
 */
record Diagram(List<Shape> shapes, List<List<Point>> routes, int width, int height) {
	/**
	 * A box with its place.
	 *
	 * @param title its title, broken into lines
	 */
	record Shape(Box box, List<String> title, Rectangle bounds) {
	}
}
