package org.huunghi.workbench.icons;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;
import org.osgi.framework.FrameworkUtil;

/**
 * Makes what draws SVG ready while the window is being built: the first icon takes a third of a second, which the user would wait for
 * at the end of the start, and all others next to nothing.
 */
public final class IconWarmUp {
	private IconWarmUp() {
	}

	/** Begins in the background; has no effect that can be seen. */
	public static void start() {
		// Java's own drawing, which the icons are drawn with, may begin on the first thread only there
		if (!Platform.WS_COCOA.equals(Platform.getWS())) {
			Thread thread = new Thread(IconWarmUp::draw, "Prepare icons");
			thread.setDaemon(true);
			thread.start();
		}
	}

	private static void draw() {
		URL icon = IconFiles.find(FrameworkUtil.getBundle(IconWarmUp.class), "obj16", "Union");
		if (icon == null) {
			return;
		}
		try (InputStream in = icon.openStream()) {
			new ImageLoader().load(in);
		} catch (IOException | SWTException e) {
			// Nothing is lost: whoever shows the icon meets the same fault and tells of it.
		}
	}
}
