package org.huunghi.testing.bot.tests;

import java.nio.file.Path;

import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.tour.Journey;

/** A journey that only looks at the workbench, whatever product it is. */
public final class LookJourney implements Journey {
	@Override
	public void run(SWTWorkbenchBot bot, Path output) {
		System.out.println("Menus: " + bot.menu().menuItems());
		System.out.println("Perspective: " + bot.activePerspective() + ", views: " + bot.views());
		bot.captureScreenshot(output.resolve("workbench.png").toString());
	}
}
