package org.huunghi.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The help texts of one command: those in {@code messages.properties} beside the command's class, and under them those that
 * all commands share. Picocli itself would look for them with its own class loader and in the language of the machine, and does so for the
 * commands above as soon as a bundle has a base name: this one has none.
 */
final class CommandTexts extends ResourceBundle {
	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final ResourceBundle own;

	private CommandTexts(ResourceBundle own, ResourceBundle shared) {
		this.own = own;
		setParent(shared);
	}

	/** @return the texts of a command of this class in that language */
	static ResourceBundle of(Class<?> command, Locale locale) {
		ResourceBundle shared = load(CommandTexts.class, locale);
		try {
			return new CommandTexts(load(command, locale), shared);
		} catch (MissingResourceException e) {
			// A command without texts beside it still has those in its annotations.
			return new CommandTexts(shared, shared);
		}
	}

	private static ResourceBundle load(Class<?> anchor, Locale locale) {
		return getBundle(anchor.getPackageName() + ".messages", locale, anchor.getClassLoader(), NO_FALLBACK);
	}

	@Override
	protected Object handleGetObject(String key) {
		return own.containsKey(key) ? own.getObject(key) : null;
	}

	@Override
	public Enumeration<String> getKeys() {
		Set<String> keys = new HashSet<>(own.keySet());
		keys.addAll(parent.keySet());
		return Collections.enumeration(keys);
	}
}
