package org.huunghi.testing.bot.tour;

import java.nio.file.Path;

/**
 * What the command line asks of a tour.
 *
 * @param journey id of the journey, from {@code -journey}
 * @param screenshots folder for pictures, from {@code -screenshots}, else {@code screenshots}
 * @param application the application that runs the workbench, from {@code -tour.application}, else the product's own
 */
record TourArguments(String journey, Path screenshots, String application) {
	private static final String WORKBENCH = "org.huunghi.workbench.application";

	/** @throws IllegalArgumentException if no journey is named */
	static TourArguments of(String... arguments) {
		String journey = after("-journey", arguments);
		if (journey == null) {
			throw new IllegalArgumentException("Name a journey: -journey ID [-screenshots DIR]");
		}
		String folder = after("-screenshots", arguments);
		String application = after("-tour.application", arguments);
		return new TourArguments(journey, Path.of(folder == null ? "screenshots" : folder).toAbsolutePath(),
				application == null ? WORKBENCH : application);
	}

	private static String after(String option, String... arguments) {
		for (int i = 0; i < arguments.length - 1; i++) {
			if (arguments[i].equals(option)) {
				return arguments[i + 1];
			}
		}
		return null;
	}
}
