package org.huunghi.cli.app;

import java.io.Console;
import java.util.Optional;

import org.huunghi.cli.Terminal;

/** The terminal that the process was started in, if any. */
final class ProcessTerminal implements Terminal {
	@Override
	public boolean isManned() {
		Console console = System.console();
		return console != null && isTerminal(console);
	}

	/** From Java 22 on there may be a console without a terminal, and a method that tells; before, there is none then. */
	private static boolean isTerminal(Console console) {
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		} catch (ReflectiveOperationException e) {
			return true;
		}
	}

	@Override
	public Optional<String> ask(String question) {
		return isManned() ? Optional.ofNullable(System.console().readLine("%s ", question)) : Optional.empty();
	}

	@Override
	public Optional<char[]> askSecretly(String question) {
		return isManned() ? Optional.ofNullable(System.console().readPassword("%s ", question)) : Optional.empty();
	}
}
