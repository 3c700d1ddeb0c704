package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.huunghi.testing.bot.SWTBot;
import org.huunghi.workbench.preferences.WorkbenchPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The language is chosen in the preferences, for the next start. */
class LanguageTest extends UnionJourney {
	private static final IEclipsePreferences PREFERENCES = InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE);

	@AfterEach
	void forget() throws Exception {
		PREFERENCES.remove(WorkbenchPreferences.LANGUAGE);
		PREFERENCES.remove(WorkbenchPreferences.AUTHOR);
		PREFERENCES.flush();
	}

	private SWTBot openPreferences() {
		bot.menu("Công cụ", "Tùy chọn…").click();
		return dialog("Tùy chọn").bot();
	}

	@Test
	void anotherLanguageIsWrittenForTheNextStartAndARestartIsOffered() throws Exception {
		SWTBot dialog = openPreferences();
		assertEquals(List.of("Tiếng Việt", "English", "ພາສາລາວ"), List.of(dialog.comboBoxWithLabel("Ngôn ngữ:").items()));
		dialog.comboBoxWithLabel("Ngôn ngữ:").setSelection("ພາສາລາວ");
		dialog.button("Áp dụng và đóng").click();
		answer("Ngôn ngữ", "Để sau");
		waitFor(() -> bot.shells().length == 1, () -> "the preferences are still open");

		Path file = Path.of(Platform.getInstanceLocation().getURL().toURI())
				.resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings/" + WorkbenchPreferences.NODE + ".prefs");
		assertTrue(Files.readAllLines(file).contains("language=lo"), () -> "the next start reads " + file);
	}

	@Test
	void theSameLanguageNeedsNoRestart() {
		SWTBot dialog = openPreferences();
		dialog.textWithLabel("Người thực hiện:").setText("Lê Thị Mai");
		dialog.button("Áp dụng và đóng").click();
		waitFor(() -> bot.shells().length == 1, () -> "the preferences are still open, or more is asked");
		assertEquals("Lê Thị Mai", PREFERENCES.get(WorkbenchPreferences.AUTHOR, ""));
	}
}
