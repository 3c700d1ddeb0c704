package org.huunghi.testing.bot.waits;

import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;
import org.huunghi.testing.bot.SWTBot;
import org.huunghi.testing.bot.utils.SWTBotPreferences;
import org.huunghi.testing.bot.utils.SWTUtils;
import org.huunghi.testing.bot.widgets.TimeoutException;

/** Looks at a condition again and again until it is true or the time is over. */
public final class Waiting {
	private Waiting() {
	}

	/**
	 * @param bot handed to the condition, may be null for a condition that needs none
	 * @throws TimeoutException with the condition's own message
	 */
	public static void until(SWTBot bot, ICondition condition, long timeout, long interval) {
		if (Display.getCurrent() != null) {
			throw new IllegalStateException("A test must not wait in the user interface's own thread");
		}
		condition.init(bot);
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeout);
		Exception last;
		do {
			last = null;
			try {
				if (condition.test()) {
					return;
				}
			} catch (Exception e) {
				last = e;
			}
			SWTUtils.sleep(interval);
		} while (System.nanoTime() < end);
		throw new TimeoutException("Waited " + timeout + " ms: " + condition.getFailureMessage(), last);
	}

	/** Waits as long as the preferences say. */
	public static void until(ICondition condition) {
		until(null, condition, SWTBotPreferences.TIMEOUT, SWTBotPreferences.DEFAULT_POLL_DELAY);
	}
}
