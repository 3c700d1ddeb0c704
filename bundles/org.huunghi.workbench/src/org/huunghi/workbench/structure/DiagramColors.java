package org.huunghi.workbench.structure;

import org.eclipse.swt.graphics.RGB;
import org.huunghi.workbench.structure.StructureGraph.Kind;

/**
 * The colours of a diagram: an accent for each kind of box, mixed with the background of the window's theme.
 *
 * @param background of the diagram
 * @param text of titles
 */
record DiagramColors(RGB background, RGB text) {
	/** Black on white, for files. */
	static final DiagramColors PAPER = new DiagramColors(new RGB(255, 255, 255), new RGB(32, 38, 46));

	/** @return the border of a box */
	RGB accent(Kind kind) {
		return switch (kind) {
		case UNION -> new RGB(0xC8, 0x37, 0x2D);
		case TERM -> new RGB(0xB2, 0x6A, 0x00);
		case BODY -> new RGB(0x2F, 0x8A, 0x4C);
		case CHAIR -> new RGB(0xE2, 0xA1, 0x00);
		case MEMBER -> new RGB(0x22, 0x72, 0xB4);
		case ASSOCIATION, CHAPTER -> new RGB(0x7A, 0x52, 0xA8);
		case NOTE -> new RGB(0x7F, 0x92, 0x9E);
		};
	}

	/** @return the filling of a box: a breath of its accent */
	RGB fill(Kind kind) {
		return mix(accent(kind), background, 0.13);
	}

	/** @return the colour of subtitles */
	RGB faint() {
		return mix(text, background, 0.68);
	}

	/** @return the colour of the lines */
	RGB line() {
		return mix(text, background, 0.45);
	}

	private static RGB mix(RGB first, RGB second, double share) {
		return new RGB(mix(first.red, second.red, share), mix(first.green, second.green, share), mix(first.blue, second.blue, share));
	}

	private static int mix(int first, int second, double share) {
		return (int) Math.round(first * share + second * (1 - share));
	}
}
