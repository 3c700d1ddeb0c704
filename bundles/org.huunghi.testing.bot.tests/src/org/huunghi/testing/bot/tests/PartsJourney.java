package org.huunghi.testing.bot.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.ui.PartInitException;
import org.huunghi.testing.bot.SWTFormsBot;
import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.tour.Journey;
import org.huunghi.testing.bot.utils.SWTBotPreferences;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.workbench.Pages;
import org.huunghi.testing.bot.workbench.SWTBotEditor;
import org.huunghi.testing.bot.workbench.SWTBotView;

/** Goes through a perspective, a view with its tool bar and menu, and an editor. */
public final class PartsJourney implements Journey {
	@Override
	public void run(SWTWorkbenchBot bot, Path output) {
		bot.perspectiveById(SamplePerspective.ID).activate();
		assertTrue(bot.perspectiveById(SamplePerspective.ID).isActive());
		view(bot);
		editor(bot, output);
	}

	private static void view(SWTWorkbenchBot bot) {
		SampleView.HEARD.clear();
		SWTBotView view = bot.viewById(SampleView.ID);
		view.show();
		assertTrue(view.isActive());
		assertEquals(view.getTitle(), bot.viewByTitle(view.getTitle()).getTitle());
		view.bot().textWithLabel("Field:").setText("Mường Khương");
		assertEquals("Mường Khương", view.bot().text().getText());
		view.toolbarButton("Refresh").click();
		view.viewMenu("Sort").click();
		SWTFormsBot forms = new SWTFormsBot(view.getWidget());
		forms.section("Folded").expand();
		forms.hyperlink("Follow me").click();
		assertEquals(List.of("Refresh", "Sort", "expanded true", "followed"), SampleView.HEARD);
		assertEquals(List.of("Mường Khương"), bot.views().stream().filter(SWTBotView::isActive).map(v -> v.bot().text().getText()).toList());
	}

	private static void editor(SWTWorkbenchBot bot, Path output) {
		UIThreadRunnable.syncExec(PartsJourney::openEditor);
		SWTBotEditor editor = bot.editorByTitle("Record");
		assertEquals("Record", bot.activeEditor().getTitle());
		assertFalse(editor.isDirty());
		editor.bot().text().typeText("ghi");
		assertTrue(editor.isDirty());
		bot.captureScreenshot(output.resolve("editor.png").toString());
		editor.bot().text().pressShortcut(SWT.CTRL, 's');
		bot.waitUntil(Conditions.of(() -> !editor.isDirty(), () -> "not saved"));
		editor.bot().text().typeText("!");
		editor.close();
		bot.waitUntil(Conditions.of(() -> bot.editors().isEmpty(), () -> bot.editors().toString()));
		long timeout = SWTBotPreferences.TIMEOUT;
		SWTBotPreferences.TIMEOUT = 200;
		try {
			String message = assertThrows(WidgetNotFoundException.class, () -> bot.viewByTitle("Nowhere")).getMessage();
			assertTrue(message.contains("Nowhere") && message.contains("SWTBotView '"), message);
		} finally {
			SWTBotPreferences.TIMEOUT = timeout;
		}
	}

	private static void openEditor() {
		try {
			Pages.active().openEditor(new SampleEditor.Input("Record"), SampleEditor.ID);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}
}
