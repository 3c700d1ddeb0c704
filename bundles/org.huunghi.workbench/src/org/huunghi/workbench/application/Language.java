package org.huunghi.workbench.application;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.huunghi.workbench.preferences.WorkbenchPreferences;

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
