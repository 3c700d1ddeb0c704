package org.huunghi.testing.bot.utils;

import java.io.File;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.widgets.TimeoutException;

/** Finds the running user interface and takes its picture. */
public final class SWTUtils {
	private static volatile Display display;

	private SWTUtils() {
	}

	/**
	 * @return the display of the running user interface, waited for when it is still starting
	 * @throws TimeoutException if no thread owns one in time
	 */
	public static Display display() {
		Display known = display;
		if (known != null && !known.isDisposed()) {
			return known;
		}
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SWTBotPreferences.TIMEOUT);
		do {
			for (Thread thread : Thread.getAllStackTraces().keySet()) {
				Display found = Display.findDisplay(thread);
				if (found != null && !found.isDisposed()) {
					display = found;
					return found;
				}
			}
			sleep(SWTBotPreferences.DEFAULT_POLL_DELAY);
		} while (System.nanoTime() < end);
		throw new TimeoutException("No thread runs a user interface (waited " + SWTBotPreferences.TIMEOUT + " ms)");
	}

	/** Waits; an interruption ends the test. */
	public static void sleep(long millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The test was interrupted", e);
		}
	}

	/** Waits as long as {@link SWTBotPreferences#PLAYBACK_DELAY} asks. */
	public static void pauseForWatchers() {
		if (SWTBotPreferences.PLAYBACK_DELAY > 0) {
			sleep(SWTBotPreferences.PLAYBACK_DELAY);
		}
	}

	/**
	 * Saves a picture of the whole display.
	 *
	 * @param fileName where to, folders are made; the ending says which format: .png, .jpg or .bmp
	 * @return whether it could be saved
	 */
	public static boolean captureScreenshot(String fileName) {
		ImageData picture = UIThreadRunnable.syncExec(SWTUtils::picture);
		File file = new File(fileName).getAbsoluteFile();
		file.getParentFile().mkdirs();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] {picture};
		loader.save(file.getPath(), format(fileName));
		return file.isFile();
	}

	private static ImageData picture() {
		Display shown = Display.getCurrent();
		shown.update();
		Rectangle bounds = shown.getBounds();
		Image image = new Image(shown, bounds.width, bounds.height);
		GC gc = new GC(shown);
		try {
			gc.copyArea(image, bounds.x, bounds.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static int format(String fileName) {
		String name = fileName.toLowerCase(java.util.Locale.ROOT);
		if (name.endsWith(".bmp")) {
			return SWT.IMAGE_BMP;
		}
		return name.endsWith(".jpg") || name.endsWith(".jpeg") ? SWT.IMAGE_JPEG : SWT.IMAGE_PNG;
	}
}
