package org.huunghi.testing.bot.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.huunghi.testing.bot.SWTBot;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.junit.ScreenshotOnFailure;
import org.huunghi.testing.bot.keyboard.Keystrokes;
import org.huunghi.testing.bot.utils.SWTBotPreferences;
import org.huunghi.testing.bot.waits.Conditions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fields that are typed into or chosen in, found by the label before them. */
@ExtendWith(ScreenshotOnFailure.class)
class FieldTest {
	private final SWTBot bot = new SWTBot();
	private final long timeout = SWTBotPreferences.TIMEOUT;
	private Window window;

	@BeforeEach
	void open() {
		window = new Window("Fields", w -> {
			label(w, "&Name:");
			text(w, w.shell(), "name", SWT.BORDER);
			label(w, "Date:");
			Composite row = new Composite(w.shell(), SWT.NONE);
			row.setLayout(new RowLayout());
			text(w, row, "date", SWT.BORDER).setMessage("15/3/2024");
			new Button(row, SWT.PUSH).setText("...");
			label(w, "Kind:");
			Combo combo = new Combo(w.shell(), SWT.READ_ONLY);
			combo.setItems("Huyện", "Xã");
			w.listen(combo, "kind", SWT.Selection, SWT.Modify);
			label(w, "Currency:");
			Combo open = new Combo(w.shell(), SWT.DROP_DOWN);
			open.setItems("VND", "LAK");
			label(w, "Level:");
			Spinner spinner = new Spinner(w.shell(), SWT.BORDER);
			w.listen(spinner, "level", SWT.Selection);
			label(w, "Places:");
			List list = new List(w.shell(), SWT.MULTI | SWT.BORDER);
			list.setItems("Lào Cai", "Lai Châu", "Yên Bái");
			w.listen(list, "places", SWT.Selection);
			label(w, "Notes:");
			StyledText notes = new StyledText(w.shell(), SWT.BORDER | SWT.MULTI);
			notes.setLayoutData(new GridData(300, 80));
			label(w, "Fixed:");
			text(w, w.shell(), "fixed", SWT.READ_ONLY | SWT.BORDER);
		});
	}

	@AfterEach
	void close() {
		SWTBotPreferences.TIMEOUT = timeout;
		window.close();
	}

	@Test
	void textIsSetAndHeard() {
		bot.textWithLabel("Name:").setText("Sùng A Tủa");
		assertEquals("Sùng A Tủa", bot.textWithLabel("Name:").getText());
		assertTrue(window.heard.contains("name:" + SWT.Modify));
	}

	@Test
	void everyScriptIsTypedKeyByKey() {
		bot.textWithLabel("Name:").typeText("Nguyễn ນ້ຳທາ 𝄞");
		assertEquals("Nguyễn ນ້ຳທາ 𝄞", bot.text(0).getText());
		assertEquals("Nguyễn ນ້ຳທາ 𝄞".codePointCount(0, "Nguyễn ນ້ຳທາ 𝄞".length()),
				window.heard.stream().filter(("name:" + SWT.Modify)::equals).count());
	}

	@Test
	void verifyListenerCanRefuseKeys() {
		Listener digits = event -> event.doit = event.text.chars().allMatch(Character::isDigit);
		Text name = bot.textWithLabel("Name:").widget;
		UIThreadRunnable.syncExec(() -> name.addListener(SWT.Verify, digits));
		bot.text(0).typeText("1a2b3");
		assertEquals("123", bot.text(0).getText());
	}

	@Test
	void fieldInACompositeHasTheLabelBeforeIt() {
		bot.textWithLabel("Date:").setText("2024");
		assertEquals("2024", bot.textWithMessage("15/3/2024").getText());
	}

	/** Presses Ctrl+S and waits until the window system has brought it. */
	private void pressSave() {
		Listener keys = event -> {
			if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.CTRL && event.keyCode == 's') {
				window.heard.add("saved");
			}
		};
		UIThreadRunnable.syncExec(() -> Display.getCurrent().addFilter(SWT.KeyDown, keys));
		try {
			bot.text(0).pressShortcut(SWT.CTRL, 's');
			bot.waitUntil(Conditions.of(() -> window.heard.contains("saved"), () -> window.heard.toString()));
		} finally {
			UIThreadRunnable.syncExec(() -> Display.getCurrent().removeFilter(SWT.KeyDown, keys));
		}
	}

	@Test
	void enterAndShortcutsGoThroughTheWindowSystem() {
		bot.text(0).setText("abc");
		pressSave();
		bot.text(0).pressShortcut(Keystrokes.CR);
		bot.waitUntil(Conditions.of(() -> window.heard.contains("name:" + SWT.DefaultSelection), () -> window.heard.toString()));
	}

	@Test
	void anOpenToolTipKeepsNoKey() {
		Text name = bot.text(0).widget;
		UIThreadRunnable.syncExec(() -> name.setToolTipText("Họ và tên"));
		for (int x = 5; x < 40; x += 5) {
			Event move = new Event();
			move.type = SWT.MouseMove;
			int to = x;
			UIThreadRunnable.syncExec(() -> {
				Point at = name.toDisplay(to, 5);
				move.x = at.x;
				move.y = at.y;
				return Display.getCurrent().post(move);
			});
			bot.sleep(50);
		}
		// longer than the window system waits before it shows a tip
		bot.sleep(1500);
		pressSave();
	}

	@Test
	void readOnlyFieldIsRefused() {
		assertThrows(IllegalStateException.class, () -> bot.textWithLabel("Fixed:").setText("x"));
	}

	@Test
	void comboChoosesAndTells() {
		bot.comboBoxWithLabel("Kind:").setSelection("Xã");
		assertEquals("Xã", bot.comboBoxWithLabel("Kind:").selection());
		assertTrue(window.heard.contains("kind:" + SWT.Selection));
		bot.comboBoxWithLabel("Currency:").typeText("KIP");
		assertEquals("KIP", bot.comboBox(1).getText());
		String message = assertThrows(WidgetNotFoundException.class, () -> bot.combo().setSelection("Tỉnh")).getMessage();
		assertTrue(message.contains("Huyện, Xã"), message);
	}

	@Test
	void spinnerAndList() {
		bot.spinnerWithLabel("Level:").setSelection(3);
		assertEquals(3, bot.spinner().getSelection());
		assertTrue(window.heard.contains("level:" + SWT.Selection));
		bot.listWithLabel("Places:").select("Lai Châu", "Yên Bái");
		assertArrayEquals(new String[] {"Lai Châu", "Yên Bái"}, bot.list().selection());
		assertTrue(window.heard.contains("places:" + SWT.Selection));
	}

	@Test
	void styledTextTakesEachKeyOnce() {
		bot.styledTextWithLabel("Notes:").typeText("dòng một\nhai");
		assertEquals(java.util.List.of("dòng một", "hai"), bot.styledText().getLines());
	}

	@Test
	void whatIsThereIsSaid() {
		SWTBotPreferences.TIMEOUT = 200;
		String message = assertThrows(WidgetNotFoundException.class, () -> bot.textWithLabel("Nome:")).getMessage();
		assertTrue(message.contains("text field with the label 'Nome:'") && message.contains("Shell 'Fields'"), message);
		message = assertThrows(WidgetNotFoundException.class, () -> bot.button("Save")).getMessage();
		assertTrue(message.contains("Button '...'"), message);
	}

	private static void label(Window window, String text) {
		new Label(window.shell(), SWT.NONE).setText(text);
	}

	private static Text text(Window window, Composite parent, String name, int style) {
		Text text = new Text(parent, style);
		window.listen(text, name, SWT.Modify, SWT.DefaultSelection);
		return text;
	}
}
