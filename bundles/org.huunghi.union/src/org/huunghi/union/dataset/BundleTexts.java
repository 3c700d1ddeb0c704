package org.huunghi.union.dataset;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** Looks up texts in a bundle's localisation files in any language, which the extension registry does for one language only. */
final class BundleTexts {
	private BundleTexts() {
	}

	/** @return the text in that language, else in the language of the file without one, or null */
	static String find(Bundle bundle, Locale locale, String key) {
		if (key == null) {
			return null;
		}
		String base = bundle.getHeaders("").get(Constants.BUNDLE_LOCALIZATION);
		if (base == null) {
			base = Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME;
		}
		String text = read(bundle.getEntry(base + '_' + locale.getLanguage() + ".properties"), key);
		return text != null ? text : read(bundle.getEntry(base + ".properties"), key);
	}

	private static String read(URL file, String key) {
		if (file == null) {
			return null;
		}
		try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
			Properties texts = new Properties();
			texts.load(reader);
			return texts.getProperty(key);
		} catch (IOException e) {
			ILog.of(BundleTexts.class).warn(file + " cannot be read", e);
			return null;
		}
	}
}
