package org.huunghi.cli.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.huunghi.cli.Cli;
import org.huunghi.cli.Host;
import org.huunghi.cli.contribution.ExtensionContributions;
import org.huunghi.union.dataset.DataSet;

import picocli.CommandLine;

/** Calls the command line within the test's process and keeps what it answered. */
public final class Call {
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final List<CoreException> broken = new ArrayList<>();
	private final Map<String, String> environment = new HashMap<>();
	private final List<String> bundles = new ArrayList<>(List.of("org.huunghi.cli"));
	private final TypedAnswers terminal = new TypedAnswers();
	private List<DataSet> dataSets = List.of();
	private Locale locale = Locale.ENGLISH;
	private List<String> pluginXmls = List.of();
	private volatile int exitCode = -1;

	/** @return a call that has yet to be run, by a reader of this language */
	public static Call in(Locale locale) {
		Call call = new Call();
		call.locale = locale;
		return call;
	}

	/** Runs one call in English without data sets. */
	public static Call of(Object... arguments) {
		return new Call().run(arguments);
	}

	/** @return the program that a call with these arguments would run, to look at its parts */
	public CommandLine commandLine(String... arguments) {
		return program().commandLine(arguments);
	}

	/** Adds the real commands of these bundles to those of the command line itself. */
	public Call bundles(String... names) {
		bundles.addAll(List.of(names));
		return this;
	}

	/** These data sets are installed. */
	public Call dataSets(DataSet... installed) {
		dataSets = List.of(installed);
		return this;
	}

	/** Sets an environment variable. */
	public Call environment(String name, String value) {
		environment.put(name, value);
		return this;
	}

	/** Adds plug-ins with these texts as their plugin.xml; their classes come from the command line's tests. */
	public Call plugins(String... texts) {
		pluginXmls = List.of(texts);
		return this;
	}

	/** Somebody sits at a terminal and types these lines when asked; without this, nobody does. */
	public Call typing(String... lines) {
		terminal.type(lines);
		return this;
	}

	/** Runs it; returns when the command has ended. */
	public Call run(Object... arguments) {
		exitCode = program().run(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
		return this;
	}

	private Cli program() {
		return new Cli(new ExtensionContributions(CommandRegistry.with(bundles, pluginXmls), broken::add),
				new Host(out, err, environment, locale, "0.1.0.test", () -> dataSets, terminal));
	}

	/** @return the answer as text */
	public String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	/** @return the answer */
	public byte[] bytes() {
		return out.toByteArray();
	}

	/** @return what was said to the user */
	public String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	/** @return what was asked at the terminal, in this order */
	public List<String> asked() {
		return terminal.asked();
	}

	/** @return the exit code, or -1 while it runs */
	public int exitCode() {
		return exitCode;
	}

	/** @return contributions that could not be made */
	public List<CoreException> broken() {
		return broken;
	}

	/** The call did what it was asked for. */
	public Call done() {
		return exits(0);
	}

	/** The call ended with this exit code. */
	public Call exits(int code) {
		assertEquals(code, exitCode, () -> "exit code; " + err() + out());
		return this;
	}

	/** The call failed with this exit code, an empty answer, and exactly one line to the user. */
	public String failedWithOneLine(int code) {
		assertEquals(code, exitCode, () -> "exit code; " + err());
		assertEquals("", out(), "nothing on the standard output");
		assertEquals(1, err().lines().count(), () -> "one line, but: " + err());
		return err().strip();
	}
}
