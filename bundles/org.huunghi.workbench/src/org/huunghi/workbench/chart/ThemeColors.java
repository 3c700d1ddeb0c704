package org.huunghi.workbench.chart;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours that can be read on the background of whichever theme is chosen, light or dark: texts have a contrast of 4.5 or more to it. */
public final class ThemeColors {
	private static final Color RED_ON_LIGHT = new Color(163, 29, 20);
	private static final Color RED_ON_DARK = new Color(255, 150, 140);
	private static final Color AMBER_ON_LIGHT = new Color(122, 78, 0);
	private static final Color AMBER_ON_DARK = new Color(255, 205, 90);

	private ThemeColors() {
	}

	/** @return whether the control is light on dark */
	public static boolean isDark(Control control) {
		RGB rgb = control.getBackground().getRGB();
		return rgb.red * 299 + rgb.green * 587 + rgb.blue * 114 < 128_000;
	}

	/** @return the colour of texts that tell of something wrong or too late; not to be disposed */
	public static Color alarm(Control control) {
		return isDark(control) ? RED_ON_DARK : RED_ON_LIGHT;
	}

	/** @return the colour of texts that ask for attention soon; not to be disposed */
	public static Color warning(Control control) {
		return isDark(control) ? AMBER_ON_DARK : AMBER_ON_LIGHT;
	}

	/** @return the colour of texts that say less than those beside them; not to be disposed */
	public static Color faint(Control control) {
		return new Color(mix(control.getForeground().getRGB(), control.getBackground().getRGB(), 0.66));
	}

	/** @return the colour of lines that part or measure; not to be disposed */
	public static Color line(Control control) {
		return new Color(mix(control.getForeground().getRGB(), control.getBackground().getRGB(), 0.22));
	}

	/** @return the mixture of both. @param share that the first has in it, from 0 to 1 */
	public static RGB mix(RGB first, RGB second, double share) {
		return new RGB(mix(first.red, second.red, share), mix(first.green, second.green, share), mix(first.blue, second.blue, share));
	}

	private static int mix(int first, int second, double share) {
		return (int) Math.round(first * share + second * (1 - share));
	}
}
