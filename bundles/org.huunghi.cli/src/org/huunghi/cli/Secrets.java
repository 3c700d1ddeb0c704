package org.huunghi.cli;

import java.util.Arrays;

/** Passwords, which come from an environment variable or from a terminal that does not show them, and never from an argument: arguments are seen by everybody on the machine. */
public final class Secrets {
	private Secrets() {
	}

	/**
	 * Gets a password that is known.
	 *
	 * @param variable environment variable that a script may have set
	 * @param question for the terminal
	 * @return the password, to be overwritten after use
	 * @throws CliFailure wrong usage, where there is neither
	 */
	public static char[] ask(CliContext context, String variable, String question) {
		return context.environment(variable).map(String::toCharArray).or(() -> context.terminal().askSecretly(question))
				.orElseThrow(() -> CliFailure.usage(context.text("secret.missing", variable)));
	}

	/**
	 * Gets a password that is to be set; typed at a terminal, it is asked for twice.
	 *
	 * @throws CliFailure wrong usage, where there is neither variable nor terminal, or what was typed differs
	 */
	public static char[] choose(CliContext context, String variable, String question, String again) {
		if (context.environment(variable).isPresent() || !context.terminal().isManned()) {
			return ask(context, variable, question);
		}
		char[] first = ask(context, variable, question);
		char[] second = ask(context, variable, again);
		boolean same = Arrays.equals(first, second);
		Arrays.fill(second, '\0');
		if (!same) {
			Arrays.fill(first, '\0');
			throw CliFailure.usage(context.text("secret.different"));
		}
		return first;
	}
}
