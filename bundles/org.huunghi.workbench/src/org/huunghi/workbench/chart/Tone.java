package org.huunghi.workbench.chart;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours of what charts and drawings set against each other; each differs from the others in lightness too, and has a legend beside it. */
public enum Tone {
	/** What goes out, and what was promised. */
	FIRST(new RGB(0xC8, 0x37, 0x2D), new RGB(0xFF, 0x8A, 0x80)),
	/** What comes in, and what was paid. */
	SECOND(new RGB(0x1B, 0x5A, 0x92), new RGB(0x7F, 0xBF, 0xF5)),
	/** What stands alone. */
	PLAIN(new RGB(0x2F, 0x8A, 0x4C), new RGB(0x7F, 0xD0, 0x97)),
	/** What is of the time before. */
	PAST(new RGB(0x9A, 0xA7, 0xB1), new RGB(0x6E, 0x7B, 0x85));

	private final RGB light;
	private final RGB dark;

	Tone(RGB light, RGB dark) {
		this.light = light;
		this.dark = dark;
	}

	/** @return the colour on the control's background; not to be disposed */
	public Color on(Control control) {
		return new Color(ThemeColors.isDark(control) ? dark : light);
	}

	/** @return a breath of it, on which text of the ordinary colour can be read; not to be disposed */
	public Color faintOn(Control control) {
		return new Color(ThemeColors.mix(on(control).getRGB(), control.getBackground().getRGB(), 0.22));
	}
}
