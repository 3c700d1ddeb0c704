package org.huunghi.workbench.status;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.huunghi.workbench.status.StatusText.Mood;

/** Colours of the status line that can be read on a light and on a dark background: each has a contrast of 4.5 or more to it. */
final class StatusColors {
	private static final Color AMBER_ON_LIGHT = new Color(122, 78, 0);
	private static final Color AMBER_ON_DARK = new Color(255, 205, 90);
	private static final Color RED_ON_LIGHT = new Color(163, 29, 20);
	private static final Color RED_ON_DARK = new Color(255, 150, 140);

	private StatusColors() {
	}

	/** @return the colour for a mood; null for the ordinary one of the control */
	static Color of(Mood mood, Control control) {
		boolean dark = isDark(control.getBackground().getRGB());
		return switch (mood) {
		case QUIET -> null;
		case WAITING -> dark ? AMBER_ON_DARK : AMBER_ON_LIGHT;
		case ALARMED -> dark ? RED_ON_DARK : RED_ON_LIGHT;
		};
	}

	private static boolean isDark(RGB rgb) {
		return rgb.red * 299 + rgb.green * 587 + rgb.blue * 114 < 128_000;
	}
}
