package org.huunghi.acceptance;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A display of its own with a window manager, so that two programs don't take the keyboard from each other. */
final class Screen implements AutoCloseable {
	private final Process server;
	private final Process manager;
	private final String name;

	private Screen(Process server, String name) throws IOException {
		this.server = server;
		this.name = name;
		ProcessBuilder builder = new ProcessBuilder("metacity", "--sm-disable").redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
		builder.environment().put("DISPLAY", name);
		manager = builder.start();
	}

	/** @return whether this machine has what it takes */
	static boolean isPossible() {
		return Stream.of("Xvfb", "metacity").allMatch(program -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
	}

	/** @return a new display; the caller closes it */
	static Screen open() throws IOException {
		Process server = new ProcessBuilder(List.of("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"))
				.redirectError(Redirect.DISCARD).start();
		BufferedReader out = server.inputReader();
		String number = out.readLine();
		if (number == null) {
			throw new IOException("Xvfb did not start");
		}
		return new Screen(server, ":" + number.strip());
	}

	/** @return as the environment variable DISPLAY says it */
	String name() {
		return name;
	}

	@Override
	public void close() {
		manager.destroy();
		server.destroy();
	}
}
