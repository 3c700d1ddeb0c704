package org.huunghi.cli;

import java.util.List;
import java.util.Locale;

/** The languages that the command line answers in, and how the reader's is found. */
enum Language {
	/** Vietnamese. */
	vi,
	/** English. */
	en,
	/** Lao. */
	lo;

	private static final String OPTION = "--nl";

	/**
	 * @param arguments of the program; an option {@code --nl} in any place counts, unless it says no language
	 * @return the language asked for in the arguments, else in HUUNGHI_NL, else the default one
	 */
	static Locale asked(List<String> arguments, Host host) {
		Locale environment = named(host.environment().get("HUUNGHI_NL"), host.defaultLocale());
		String asked = null;
		for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
			String argument = arguments.get(i);
			if (argument.startsWith(OPTION + '=')) {
				asked = argument.substring(OPTION.length() + 1);
			} else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
				asked = arguments.get(i + 1);
			}
		}
		return named(asked, environment);
	}

	private static Locale named(String tag, Locale otherwise) {
		for (Language language : values()) {
			if (language.name().equals(tag)) {
				return Locale.of(tag);
			}
		}
		return otherwise;
	}
}
