package org.huunghi.testing.bot.junit;

import java.io.File;

import org.huunghi.testing.bot.utils.SWTBotPreferences;
import org.huunghi.testing.bot.utils.SWTUtils;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;

/**
 * Saves a picture of the whole display when a test or what prepares it fails, before anything is put away:
 * {@code target/screenshots/Class.method.png}, or in the folder that {@link SWTBotPreferences#SCREENSHOTS_DIR} says.
 */
public final class ScreenshotOnFailure implements AfterTestExecutionCallback, LifecycleMethodExecutionExceptionHandler {
	@Override
	public void afterTestExecution(ExtensionContext context) {
		context.getExecutionException().ifPresent(failure -> save(context, failure));
	}

	@Override
	public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
		save(context, failure);
		throw failure;
	}

	@Override
	public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
		save(context, failure);
		throw failure;
	}

	/** @return the file for the picture of a test */
	static File file(ExtensionContext context) {
		String name = context.getRequiredTestClass().getName().replaceFirst("^.*\\.", "")
				+ context.getTestMethod().map(method -> '.' + method.getName()).orElse("");
		return new File(SWTBotPreferences.SCREENSHOTS_DIR, name.replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".png");
	}

	/** A picture that can't be taken must not hide why the test failed. */
	private static void save(ExtensionContext context, Throwable failure) {
		try {
			SWTUtils.captureScreenshot(file(context).getPath());
		} catch (RuntimeException e) {
			failure.addSuppressed(e);
		}
	}
}
