package org.huunghi.cli.tests;

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
final class Call {
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final List<CoreException> broken = new ArrayList<>();
	private final Map<String, String> environment = new HashMap<>();
	private List<DataSet> dataSets = List.of();
	private Locale locale = Locale.ENGLISH;
	private String[] pluginXmls = {};
	private int exitCode = -1;

	static Call in(Locale locale) {
		Call call = new Call();
		call.locale = locale;
		return call;
	}

	/** Runs one call in English without data sets. */
	static Call of(Object... arguments) {
		return new Call().run(arguments);
	}

	/** @return the program that a call with these arguments would run, to look at its parts */
	static CommandLine commandLine(String... arguments) {
		Call call = new Call();
		return new Cli(new ExtensionContributions(PrivateRegistry.with(), call.broken::add), call.host()).commandLine(arguments);
	}

	Call dataSets(DataSet... installed) {
		dataSets = List.of(installed);
		return this;
	}

	Call environment(String name, String value) {
		environment.put(name, value);
		return this;
	}

	Call plugins(String... texts) {
		pluginXmls = texts;
		return this;
	}

	Call run(Object... arguments) {
		String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
		exitCode = new Cli(new ExtensionContributions(PrivateRegistry.with(pluginXmls), broken::add), host()).run(texts);
		return this;
	}

	private Host host() {
		return new Host(out, err, environment, locale, "0.1.0.test", () -> dataSets);
	}

	String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	byte[] bytes() {
		return out.toByteArray();
	}

	String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	int exitCode() {
		return exitCode;
	}

	List<CoreException> broken() {
		return broken;
	}

	/** The call did what it was asked for. */
	Call done() {
		assertEquals(0, exitCode, () -> "exit code; " + err());
		return this;
	}

	/** The call failed with this exit code, an empty answer, and exactly one line to the user. */
	String failedWithOneLine(int code) {
		assertEquals(code, exitCode, () -> "exit code; " + err());
		assertEquals("", out(), "nothing on the standard output");
		assertEquals(1, err().lines().count(), () -> "one line, but: " + err());
		return err().strip();
	}
}
