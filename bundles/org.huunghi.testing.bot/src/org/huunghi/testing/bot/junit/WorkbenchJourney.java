package org.huunghi.testing.bot.junit;

import java.util.concurrent.TimeUnit;

import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.utils.NativeDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The base of tests that go through the running workbench as a user does. Each begins with no dialog and no editor open and the
 * perspective as it came. The tests must not run in the user interface's thread.
 */
@ExtendWith(ScreenshotOnFailure.class)
public abstract class WorkbenchJourney {
	private static final long START = TimeUnit.MINUTES.toMillis(2);
	/** Does what the user does. */
	protected final SWTWorkbenchBot bot = new SWTWorkbenchBot();

	/** Waits for the workbench and tidies it. */
	@BeforeEach
	protected void tidyWorkbench() {
		bot.waitForWorkbench(START);
		bot.resetWorkbench();
	}

	/** Closes what the test has left open; nothing is saved. */
	@AfterEach
	protected void leaveWorkbench() {
		NativeDialogs.reset();
		bot.closeAllShells();
		bot.closeAllEditors();
	}
}
