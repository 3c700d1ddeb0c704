package org.huunghi.testing.bot.tests;

import java.nio.file.Path;

import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.tour.Journey;
import org.huunghi.testing.bot.utils.SWTBotPreferences;

/** A journey that looks for what no workbench has. */
public final class FailingJourney implements Journey {
	@Override
	public void run(SWTWorkbenchBot bot, Path output) {
		SWTBotPreferences.TIMEOUT = 300;
		bot.viewByTitle("No such view");
	}
}
