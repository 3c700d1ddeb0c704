package org.huunghi.testing.bot.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.ui.PlatformUI;
import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.utils.SWTUtils;

/** Makes one journey in a thread of its own: waits for the workbench, lets the journey do its steps, and closes the workbench. */
final class Traveller implements Runnable {
	private static final long START = TimeUnit.MINUTES.toMillis(3);
	private static final long CLOSE = TimeUnit.SECONDS.toMillis(60);
	private final Journey journey;
	private final TourArguments arguments;
	private final CompletableFuture<Boolean> arrived = new CompletableFuture<>();

	Traveller(Journey journey, TourArguments arguments) {
		this.journey = journey;
		this.arguments = arguments;
	}

	/** @return completed with whether the journey went well, once it is over; never exceptionally */
	CompletableFuture<Boolean> arrived() {
		return arrived;
	}

	@Override
	public void run() {
		SWTWorkbenchBot bot = new SWTWorkbenchBot();
		boolean well = travel(bot);
		arrived.complete(well);
		closeWorkbench(bot, well ? 0 : 1);
	}

	private boolean travel(SWTWorkbenchBot bot) {
		try {
			Files.createDirectories(arguments.screenshots());
			bot.waitForWorkbench(START);
			journey.run(bot, arguments.screenshots());
			System.out.println("Journey " + arguments.journey() + ": done, pictures are in " + arguments.screenshots());
			return true;
		} catch (Exception | Error e) {
			System.err.println("Journey " + arguments.journey() + ": failed");
			e.printStackTrace();
			picture(arguments.screenshots().resolve(arguments.journey() + "-failed.png"));
			return false;
		}
	}

	private static void picture(Path file) {
		try {
			if (PlatformUI.isWorkbenchRunning()) {
				SWTUtils.captureScreenshot(file.toString());
				System.err.println("The display at that moment: " + file);
			}
		} catch (RuntimeException e) {
			System.err.println("No picture could be taken: " + e);
		}
	}

	/** Closes without saving. A workbench that can't be closed, for instance behind a dialog of the window system, is ended with the program. */
	private static void closeWorkbench(SWTWorkbenchBot bot, int exitCode) {
		try {
			if (PlatformUI.isWorkbenchRunning()) {
				bot.closeAllShells();
				bot.closeAllEditors();
				UIThreadRunnable.asyncExec(() -> PlatformUI.getWorkbench().close());
			}
		} catch (RuntimeException e) {
			System.err.println("The workbench could not be closed: " + e);
		}
		for (long waited = 0; PlatformUI.isWorkbenchRunning(); waited += 200) {
			if (waited > CLOSE) {
				System.err.println("The workbench did not close; the program is ended");
				System.exit(exitCode);
			}
			SWTUtils.sleep(200);
		}
	}
}
