package org.huunghi.workbench.structure;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.structure.Diagram.Shape;

/** Draws a diagram, on the screen and into pictures. */
final class DiagramPainter {
	private final DiagramFonts fonts;
	private final DiagramColors colors;

	DiagramPainter(DiagramFonts fonts, DiagramColors colors) {
		this.fonts = fonts;
		this.colors = colors;
	}

	/** @param clip what has to be drawn, in the diagram's own pixels. @param selected the box to mark; null for none */
	void paint(GC gc, Diagram diagram, Rectangle clip, Shape selected) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setLineWidth(1);
		gc.setForeground(new Color(colors.line()));
		for (List<Point> route : diagram.routes()) {
			paintRoute(gc, route);
		}
		for (Shape shape : diagram.shapes()) {
			if (shape.bounds().intersects(clip)) {
				paintShape(gc, shape, shape == selected);
			}
		}
	}

	private static void paintRoute(GC gc, List<Point> route) {
		Path path = new Path(gc.getDevice());
		path.moveTo(route.get(0).x + 0.5f, route.get(0).y + 0.5f);
		for (Point point : route.subList(1, route.size())) {
			path.lineTo(point.x + 0.5f, point.y + 0.5f);
		}
		gc.drawPath(path);
		path.dispose();
	}

	private void paintShape(GC gc, Shape shape, boolean selected) {
		Rectangle box = shape.bounds();
		gc.setBackground(new Color(colors.fill(shape.box().kind())));
		gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 8, 8);
		gc.setForeground(new Color(colors.accent(shape.box().kind())));
		gc.setLineWidth(selected ? 3 : 1);
		gc.drawRoundRectangle(box.x, box.y, box.width, box.height, 8, 8);
		gc.setLineWidth(1);
		gc.drawImage(Icons.record(shape.box().icon()), box.x + BoxMeasure.MARGIN, box.y + BoxMeasure.MARGIN);
		gc.setForeground(new Color(colors.text()));
		gc.setFont(fonts.title());
		int y = box.y + BoxMeasure.MARGIN;
		for (String line : shape.title()) {
			gc.drawText(line, box.x + BoxMeasure.TEXT_X, y, true);
			y += gc.getFontMetrics().getHeight();
		}
		if (!shape.box().subtitle().isEmpty()) {
			gc.setFont(fonts.subtitle());
			gc.setForeground(new Color(colors.faint()));
			gc.drawText(shape.box().subtitle(), box.x + BoxMeasure.TEXT_X, y + 2, true);
		}
	}
}
