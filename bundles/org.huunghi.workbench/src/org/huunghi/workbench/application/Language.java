package org.huunghi.workbench.application;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.huunghi.workbench.preferences.WorkbenchPreferences;
import org.osgi.service.prefs.BackingStoreException;

/** The language of the interface: the one of the command line, else the one of the preferences, else the product's. */
public final class Language {
	/** The languages that the interface comes in, the first one first. */
	public static final List<String> ALL = List.of("vi", "en", "lo");

	private Language() {
	}

	/** Sets the language before anything has been shown. Needs the instance area. */
	static void apply() {
		String asked = Arguments.valueOf(Platform.getCommandLineArgs(), Arguments.LANGUAGE);
		String chosen = InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE).get(WorkbenchPreferences.LANGUAGE, null);
		String tag = asked != null ? asked : chosen != null ? chosen : Platform.getNL();
		Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
		Locale.setDefault(ALL.contains(locale.getLanguage()) ? withCountry(locale) : Locale.forLanguageTag("vi-VN"));
		forgetCachedLanguage();
		startAfreshAfterChange();
	}

	/** NLS notes the language when the first text of the platform is read, which is before the preferences can be. */
	private static void forgetCachedLanguage() {
		try {
			Field suffixes = NLS.class.getDeclaredField("nlSuffixes");
			suffixes.setAccessible(true);
			suffixes.set(null, null);
		} catch (ReflectiveOperationException | RuntimeException e) {
			ILog.of(Language.class).warn("Some texts stay in " + Platform.getNL(), e);
		}
	}

	/** The saved window holds the titles of its parts in the language of the last start: in another one it is built anew. */
	private static void startAfreshAfterChange() {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE);
		String now = Locale.getDefault().getLanguage();
		if (!now.equals(preferences.get(WorkbenchPreferences.LAST_LANGUAGE, now))) {
			System.setProperty("clearPersistedState", "true");
		}
		preferences.put(WorkbenchPreferences.LAST_LANGUAGE, now);
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(Language.class).warn("The language of this start is not noted", e);
		}
	}

	private static Locale withCountry(Locale locale) {
		return switch (locale.getLanguage()) {
		case "vi" -> Locale.forLanguageTag("vi-VN");
		case "lo" -> Locale.forLanguageTag("lo-LA");
		default -> locale.getCountry().isEmpty() ? Locale.UK : locale;
		};
	}

	/** @return the language as its own speakers call it */
	public static String nameOf(String tag) {
		return switch (tag) {
		case "vi" -> "Tiếng Việt";
		case "lo" -> "ພາສາລາວ";
		default -> "English";
		};
	}
}
