package org.huunghi.testing.bot.install;

import java.nio.file.Path;

import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.tour.Journey;

/** Tells the menus of the workbench and the title of its explorer, each on a line, for whoever checks the language that it speaks. */
public final class Menus implements Journey {
	@Override
	public void run(SWTWorkbenchBot bot, Path output) {
		System.out.println("Menus: " + bot.menu().menuItems());
		System.out.println("Explorer: " + bot.viewById("org.huunghi.workbench.explorer").getTitle());
		bot.captureScreenshot(output.resolve("menus.png").toString());
	}
}
