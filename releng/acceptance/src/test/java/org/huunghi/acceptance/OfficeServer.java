package org.huunghi.acceptance;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server of the product as a union runs it, in a process of its own, which can be stopped and started again at the same place. */
final class OfficeServer implements AutoCloseable {
	/** In plain letters: not every system hands others to a program that it starts. */
	static final String PASSWORD = "Song Da chay ve xuoi";
	private static final Pattern READY = Pattern.compile("(127\\.0\\.0\\.1:(\\d+)).*?((?:[0-9A-Fa-f]{2}:){31}[0-9A-Fa-f]{2})");

	private final Product product;
	private final Path data;
	private Process process;
	private String place;
	private String port = "0";
	private String fingerprint;

	/** Makes an empty one with its users, each of whom has the same password. */
	OfficeServer(Product product, Path data) throws IOException, InterruptedException {
		this.product = product;
		this.data = data;
		add("administrator", "binh");
		add("editor", "an");
		add("reader", "chi");
		Files.writeString(data.resolve("server.properties"), "tls = on\n");
	}

	private void add(String role, String name) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(product.commandLine(List.of("-application", "org.huunghi.cli.application", "user", "add", "--data",
				data.toString(), "--role", role, name))).redirectErrorStream(true);
		builder.environment().put("HUUNGHI_NEW_PASSWORD", PASSWORD);
		Process adding = builder.start();
		String said = new String(adding.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (adding.waitFor() != 0) {
			throw new AssertionError("The user " + name + " can't be added: " + said);
		}
	}

	/** Starts it, where it was before, and returns when it is ready. */
	void start() throws IOException {
		process = new ProcessBuilder(product.commandLine(List.of("-application", "org.huunghi.cli.application", "serve", "--data", data.toString(),
				"--address", "127.0.0.1", "--port", port))).redirectError(Redirect.INHERIT).start();
		StringBuilder said = new StringBuilder();
		for (String line = process.inputReader().readLine(); line != null; line = process.inputReader().readLine()) {
			said.append(line).append('\n');
			Matcher ready = READY.matcher(line);
			if (ready.find()) {
				place = ready.group(1);
				port = ready.group(2);
				fingerprint = ready.group(3);
				return;
			}
		}
		throw new AssertionError("The server did not start: " + said);
	}

	/** Stops it as its administrator does. */
	void stop() throws InterruptedException {
		process.destroy();
		if (!process.waitFor(60, TimeUnit.SECONDS)) {
			throw new AssertionError("The server does not stop");
		}
	}

	String place() {
		return place;
	}

	String fingerprint() {
		return fingerprint;
	}

	@Override
	public void close() {
		if (process != null) {
			process.destroyForcibly();
		}
	}
}
