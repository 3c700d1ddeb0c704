package org.huunghi.testing.bot.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.testing.bot.SWTBot;
import org.huunghi.testing.bot.junit.ScreenshotOnFailure;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Buttons of all styles, and a dialog that one of them opens and waits for. */
@ExtendWith(ScreenshotOnFailure.class)
class ButtonTest {
	private final SWTBot bot = new SWTBot();
	private Window window;

	@BeforeEach
	void open() {
		window = new Window("Buttons", w -> {
			button(w, SWT.PUSH, "&Save");
			button(w, SWT.CHECK, "Check");
			button(w, SWT.TOGGLE, "Toggle");
			Group group = new Group(w.shell(), SWT.NONE);
			group.setText("Kind");
			group.setLayout(new RowLayout());
			radio(w, group, "One").setSelection(true);
			radio(w, group, "Two");
			Button ask = button(w, SWT.PUSH, "Ask...");
			ask.addListener(SWT.Selection, event -> ask(w));
			Button late = button(w, SWT.PUSH, "Late");
			late.setEnabled(false);
			w.shell().getDisplay().timerExec(600, () -> {
				if (!late.isDisposed()) {
					late.setEnabled(true);
				}
			});
		});
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void pushIsAWholeClick() {
		bot.button("Save").click();
		assertEquals(List.of("&Save:" + SWT.MouseDown, "&Save:" + SWT.MouseUp, "&Save:" + SWT.Selection), window.heard);
	}

	@Test
	void checkBoxChangesBeforeItTells() {
		bot.checkBox("Check").click();
		assertTrue(bot.checkBox("Check").isChecked());
		bot.checkBox("Check").select();
		assertEquals(1, window.heard.stream().filter(("Check:" + SWT.Selection)::equals).count());
		bot.checkBox("Check").deselect();
		assertFalse(bot.checkBox().isChecked());
	}

	@Test
	void toggleStaysPressed() {
		bot.toggleButton("Toggle").press();
		assertTrue(bot.toggleButton("Toggle").isPressed());
	}

	@Test
	void radioReleasesTheOther() {
		bot.radioInGroup("Kind", 1).click();
		assertTrue(bot.radio("Two").isSelected());
		assertFalse(bot.radio("One").isSelected());
		assertTrue(window.heard.indexOf("One:" + SWT.Selection) < window.heard.indexOf("Two:" + SWT.Selection));
	}

	@Test
	void dialogThatWaitsIsDriven() {
		bot.button("Ask...").click();
		bot.waitUntil(Conditions.shellIsActive("Really?"));
		SWTBotShell dialog = bot.shell("Really?").activate();
		assertEquals(List.of(), window.heard.stream().filter("answered"::equals).toList());
		bot.button("OK").click();
		bot.waitUntil(Conditions.shellCloses(dialog));
		bot.waitUntil(Conditions.of(() -> window.heard.contains("answered"), () -> window.heard.toString()));
		assertEquals("Buttons", bot.activeShell().getText());
	}

	@Test
	void disabledButtonIsWaitedFor() {
		assertFalse(bot.button("Late").isEnabled());
		bot.button("Late").click();
		assertTrue(window.heard.contains("Late:" + SWT.Selection));
	}

	private static Button button(Window window, int style, String text) {
		Button button = new Button(window.shell(), style);
		button.setText(text);
		window.listen(button, text, SWT.MouseDown, SWT.MouseUp, SWT.Selection);
		return button;
	}

	private static Button radio(Window window, Group group, String text) {
		Button radio = new Button(group, SWT.RADIO);
		radio.setText(text);
		window.listen(radio, text, SWT.Selection);
		return radio;
	}

	/** As a dialog of JFace does: comes back only when the window is closed. */
	private static void ask(Window window) {
		Shell dialog = new Shell(window.shell(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		dialog.setText("Really?");
		dialog.setLayout(new RowLayout());
		Button ok = new Button(dialog, SWT.PUSH);
		ok.setText("OK");
		ok.addListener(SWT.Selection, event -> dialog.close());
		dialog.setSize(300, 200);
		dialog.open();
		Display display = dialog.getDisplay();
		while (!dialog.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		window.heard.add("answered");
	}
}
