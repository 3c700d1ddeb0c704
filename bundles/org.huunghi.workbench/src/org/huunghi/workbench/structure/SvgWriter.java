package org.huunghi.workbench.structure;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.huunghi.workbench.structure.Diagram.Shape;

/** Writes a diagram as SVG, with real text that can be searched and edited. */
final class SvgWriter {
	private static final DiagramColors COLORS = DiagramColors.PAPER;

	private SvgWriter() {
	}

	/** @param titleSize font size of titles in pixels. @return the whole document */
	static String write(Diagram diagram, int titleSize) {
		StringBuilder svg = new StringBuilder();
		svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		svg.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\" "
				+ "font-family=\"'Noto Sans','Noto Sans Lao','Segoe UI',sans-serif\">%n", diagram.width(), diagram.height()));
		svg.append(String.format("<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>%n", hex(COLORS.background())));
		diagram.routes().forEach(route -> svg.append(path(route)));
		diagram.shapes().forEach(shape -> shape(svg, shape, titleSize));
		return svg.append("</svg>\n").toString();
	}

	private static String path(List<Point> route) {
		StringBuilder points = new StringBuilder();
		route.forEach(point -> points.append(point.x).append(',').append(point.y).append(' '));
		return String.format("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\"/>%n", points.toString().strip(), hex(COLORS.line()));
	}

	private static void shape(StringBuilder svg, Shape shape, int titleSize) {
		Rectangle box = shape.bounds();
		svg.append(String.format(Locale.ROOT, "<g><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"%s\" stroke=\"%s\"/>%n", box.x, box.y,
				box.width, box.height, hex(COLORS.fill(shape.box().kind())), hex(COLORS.accent(shape.box().kind()))));
		svg.append(String.format(Locale.ROOT, "<circle cx=\"%d\" cy=\"%d\" r=\"6\" fill=\"%s\"/>%n", box.x + BoxMeasure.MARGIN + 8, box.y + BoxMeasure.MARGIN + 8,
				hex(COLORS.accent(shape.box().kind()))));
		int lines = shape.title().size() + (shape.box().subtitle().isEmpty() ? 0 : 1);
		double step = (box.height - 2.0 * BoxMeasure.MARGIN) / lines;
		double y = box.y + BoxMeasure.MARGIN + step * 0.78;
		for (String line : shape.title()) {
			svg.append(text(line, box.x + BoxMeasure.TEXT_X, y, titleSize, "bold", COLORS.text()));
			y += step;
		}
		if (!shape.box().subtitle().isEmpty()) {
			svg.append(text(shape.box().subtitle(), box.x + BoxMeasure.TEXT_X, y, titleSize - 1, "normal", COLORS.faint()));
		}
		svg.append("</g>\n");
	}

	private static String text(String text, int x, double y, int size, String weight, RGB color) {
		return String.format(Locale.ROOT, "<text x=\"%d\" y=\"%.1f\" font-size=\"%d\" font-weight=\"%s\" fill=\"%s\">%s</text>%n", x, y, size, weight, hex(color),
				escape(text));
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	private static String hex(RGB color) {
		return String.format("#%02X%02X%02X", color.red, color.green, color.blue);
	}
}
