package org.huunghi.text.locale;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts of one properties file in the languages that it comes in, for code that answers in a language given by the caller.
 * A text that lacks in a language is taken from the file without a language, which is English.
 */
public final class Texts {
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final String baseName;
	private final ClassLoader loader;

	private Texts(String baseName, ClassLoader loader) {
		this.baseName = baseName;
		this.loader = loader;
	}

	/**
	 * @param anchor a class in the package that holds the file, not null
	 * @param fileName name of the file without language and ending, such as {@code messages}
	 */
	public static Texts beside(Class<?> anchor, String fileName) {
		return new Texts(anchor.getPackageName() + '.' + fileName, anchor.getClassLoader());
	}

	/**
	 * @param arguments filled in by {@link MessageFormat}; without any, the text is taken as it stands
	 * @return the text in that language, or the key between exclamation marks where the file has none
	 */
	public String get(Locale locale, String key, Object... arguments) {
		String text = find(locale, key).orElse('!' + key + '!');
		return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
	}

	/** @return the text in that language or in English, or empty where the file has none */
	public Optional<String> find(Locale locale, String key) {
		try {
			ResourceBundle bundle = ResourceBundle.getBundle(baseName, locale, loader, NO_FALLBACK);
			return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
		} catch (MissingResourceException e) {
			return Optional.empty();
		}
	}
}
