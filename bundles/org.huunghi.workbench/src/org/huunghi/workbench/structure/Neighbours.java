package org.huunghi.workbench.structure;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.huunghi.workbench.structure.Diagram.Shape;

/** Finds the box to which an arrow key leads: the nearest one on that side. */
final class Neighbours {
	private Neighbours() {
	}

	/** @return the next box in that direction, or the same one where there is none */
	static Shape next(List<Shape> shapes, Shape from, int arrow) {
		return shapes.stream().filter(shape -> shape != from && ahead(from.bounds(), shape.bounds(), arrow) > 0)
				.min(Comparator.comparingDouble(shape -> cost(from.bounds(), shape.bounds(), arrow))).orElse(from);
	}

	private static double cost(Rectangle from, Rectangle to, int arrow) {
		return ahead(from, to, arrow) + 2.0 * aside(from, to, arrow);
	}

	private static int ahead(Rectangle from, Rectangle to, int arrow) {
		return switch (arrow) {
		case SWT.ARROW_LEFT -> from.x - to.x;
		case SWT.ARROW_RIGHT -> to.x - from.x;
		case SWT.ARROW_UP -> from.y - to.y;
		default -> to.y - from.y;
		};
	}

	private static int aside(Rectangle from, Rectangle to, int arrow) {
		boolean sideways = arrow == SWT.ARROW_LEFT || arrow == SWT.ARROW_RIGHT;
		return sideways ? Math.abs(from.y + from.height / 2 - to.y - to.height / 2) : Math.abs(from.x - to.x);
	}
}
