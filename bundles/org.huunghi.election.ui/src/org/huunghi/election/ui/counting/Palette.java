package org.huunghi.election.ui.counting;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** The colours of counting, each with enough contrast on its ground; no state is told by colour alone. */
public final class Palette {
	/** The ballot paper, in light and dark themes alike. */
	public static final Color PAPER = new Color(255, 255, 255);
	/** Print on the ballot paper. */
	public static final Color INK = new Color(0x1B, 0x20, 0x26);
	/** What is struck out. */
	public static final Color FAINT = new Color(0x6B, 0x73, 0x7C);
	/** Red pencil, faults, contradictions. */
	public static final Color RED = new Color(0xB3, 0x1B, 0x1B);
	/** Valid, enough votes. */
	public static final Color GREEN = new Color(0x1E, 0x7B, 0x3A);
	/** Bars below the threshold. */
	public static final Color BLUE = new Color(0x2B, 0x6C, 0xB0);
	/** The threshold. */
	public static final Color AMBER = new Color(0xB2, 0x5E, 0x00);
	/** The ground of keys. */
	public static final Color KEY = new Color(0xE8, 0xEC, 0xF1);
	/** The ground of the line at the cursor. */
	public static final Color CURSOR = new Color(0xFF, 0xF4, 0xD6);
	private static final Color RED_ON_DARK = new Color(0xFF, 0x8A, 0x80);

	private Palette() {
	}

	/** @return a red that can be read on the control's background */
	public static Color warning(Control control) {
		Color ground = control.getBackground();
		return ground.getRed() + ground.getGreen() + ground.getBlue() < 380 ? RED_ON_DARK : RED;
	}
}
