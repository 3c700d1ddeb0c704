package org.huunghi.testing.bot.tour;

import java.nio.file.Path;

import org.huunghi.testing.bot.SWTWorkbenchBot;

/** What a user does in the running product, step by step; see the extension point {@code org.huunghi.testing.bot.journeys}. */
@FunctionalInterface
public interface Journey {
	/**
	 * Makes the journey, in a thread of its own, once the workbench has a window.
	 *
	 * @param bot does what the user does, not null
	 * @param output an existing folder for pictures, not null
	 * @throws Exception if something isn't as it should be; the tour then takes a picture and ends with 1
	 */
	void run(SWTWorkbenchBot bot, Path output) throws Exception;
}
