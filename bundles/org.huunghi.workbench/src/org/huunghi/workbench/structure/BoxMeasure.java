package org.huunghi.workbench.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.huunghi.workbench.structure.StructureGraph.Box;

import com.ibm.icu.text.BreakIterator;

/** Breaks titles into lines and measures boxes, so that no name is cut, in Lao script neither, which has no blanks between words. */
final class BoxMeasure {
	/** Left of the text: margin, icon, gap. */
	static final int TEXT_X = 32;
	/** Around the text. */
	static final int MARGIN = 8;
	private static final int WIDEST = 230;

	private final GC gc;
	private final DiagramFonts fonts;

	BoxMeasure(GC gc, DiagramFonts fonts) {
		this.gc = gc;
		this.fonts = fonts;
	}

	/** A box with its lines and its size, not yet placed. */
	record Measured(Box box, List<String> title, Point size) {
	}

	Measured measure(Box box) {
		gc.setFont(fonts.title());
		List<String> lines = lines(box.title());
		int width = 0;
		for (String line : lines) {
			width = Math.max(width, gc.textExtent(line).x);
		}
		int height = lines.size() * gc.getFontMetrics().getHeight();
		if (!box.subtitle().isEmpty()) {
			gc.setFont(fonts.subtitle());
			width = Math.max(width, gc.textExtent(box.subtitle()).x);
			height += gc.getFontMetrics().getHeight() + 2;
		}
		return new Measured(box, lines, new Point(TEXT_X + width + MARGIN, Math.max(height, 16) + 2 * MARGIN));
	}

	private List<String> lines(String text) {
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag("lo"));
		breaks.setText(text);
		List<String> lines = new ArrayList<>();
		int start = 0;
		int fits = 0;
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (gc.textExtent(text.substring(start, end).stripTrailing()).x > WIDEST && fits > start) {
				lines.add(text.substring(start, fits).stripTrailing());
				start = fits;
			}
			fits = end;
		}
		lines.add(text.substring(start).stripTrailing());
		return lines;
	}
}
