package org.huunghi.workbench.application;

import java.nio.file.Path;

import org.huunghi.repository.Repositories;

/** The program arguments that this application understands. */
final class Arguments {
	/** Names the data folder. */
	static final String DATA = "-huunghi.data";
	/** Names a server, {@code HOST} or {@code HOST:PORT}, to begin with in place of the data folder. */
	static final String SERVER = "-huunghi.server";
	/** Names the user at that server. */
	static final String USER = "-huunghi.user";
	/** The platform's own argument for the language. */
	static final String LANGUAGE = "-nl";

	private Arguments() {
	}

	/** @return the data folder asked for, or the default one */
	static Path dataFolder(String[] arguments) {
		String value = valueOf(arguments, DATA);
		return value == null ? Repositories.defaultFolder() : Path.of(value);
	}

	/** @return what follows a name among the arguments, or null */
	static String valueOf(String[] arguments, String name) {
		for (int i = 0; i + 1 < arguments.length; i++) {
			if (name.equals(arguments[i])) {
				return arguments[i + 1];
			}
		}
		return null;
	}
}
