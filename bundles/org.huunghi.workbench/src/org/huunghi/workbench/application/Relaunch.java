package org.huunghi.workbench.application;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the program once more, after this process has let go of the data folder. The platform's own restart needs the native
 * launcher, which this product does not have: it is started by {@code java -jar}.
 */
public final class Relaunch {
	private static volatile List<String> command;

	private Relaunch() {
	}

	/** Asks for a new start with the same arguments when the workbench has closed. */
	public static void request() {
		command = baseCommand(List.of());
	}

	/** Asks for a new start in the language of the preferences: without the argument that chose another one. */
	public static void requestWithoutLanguageArgument() {
		command = baseCommand(List.of(Arguments.LANGUAGE));
	}

	/** Takes the request back, when the user did not let the workbench close. */
	public static void forget() {
		command = null;
	}

	/** Starts the new process if one was asked for. */
	static void startIfRequested() throws IOException {
		if (command != null) {
			new ProcessBuilder(command).inheritIO().start();
		}
	}

	private static List<String> baseCommand(List<String> without) {
		List<String> line = new ArrayList<>();
		line.add(Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "javaw.exe" : "java").toString());
		line.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
		line.add("-jar");
		line.add(System.getProperty("java.class.path"));
		String[] arguments = System.getProperty("eclipse.commands", "").split("\n");
		for (int i = 0; i < arguments.length; i++) {
			if (without.contains(arguments[i])) {
				i++;
			} else if (!arguments[i].isBlank()) {
				line.add(arguments[i]);
			}
		}
		return line;
	}
}
