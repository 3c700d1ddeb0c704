package org.huunghi.workbench.merge;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** Colours behind marked places, mixed with the background of texts so that they suit bright and dark themes. */
public final class Tints {
	private static final RGB GREEN = new RGB(47, 160, 76);
	private static final RGB RED = new RGB(214, 60, 50);
	private static final RGB YELLOW = new RGB(255, 196, 0);
	private static final RGB ORANGE = new RGB(240, 150, 0);
	private static final RGB BLUE = new RGB(34, 114, 180);

	private Tints() {
	}

	/** @return for what is new */
	public static Color added(Display display) {
		return mix(display, GREEN, 0.28);
	}

	/** @return for what is gone */
	public static Color removed(Display display) {
		return mix(display, RED, 0.22);
	}

	/** @return for what somebody else changed just now. @param strength 0 for none to 1 */
	public static Color changed(Display display, double strength) {
		return mix(display, YELLOW, 0.45 * strength);
	}

	/** @return for a bar beside what somebody else changed just now. @param strength 0 for none to 1 */
	public static Color bar(Display display, double strength) {
		return mix(display, ORANGE, strength);
	}

	/** @return for what is another place than the usual one */
	public static Color place(Display display) {
		return mix(display, BLUE, 0.2);
	}

	private static Color mix(Display display, RGB tint, double share) {
		RGB base = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
		return new Color(part(base.red, tint.red, share), part(base.green, tint.green, share), part(base.blue, tint.blue, share));
	}

	private static int part(int base, int tint, double share) {
		return (int) Math.round(base * (1 - share) + tint * share);
	}
}
