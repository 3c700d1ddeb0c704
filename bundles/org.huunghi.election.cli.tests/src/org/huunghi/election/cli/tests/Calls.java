package org.huunghi.election.cli.tests;

import java.util.Locale;

import org.huunghi.cli.tests.support.Call;

/** Calls of the command line with the commands for elections. */
final class Calls {
	private Calls() {
	}

	/** Runs one call in English. */
	static Call of(Object... arguments) {
		return in(Locale.ENGLISH, arguments);
	}

	/** Runs one call by a reader of this language. */
	static Call in(Locale locale, Object... arguments) {
		return Call.in(locale).bundles("org.huunghi.election.cli").run(arguments);
	}
}
