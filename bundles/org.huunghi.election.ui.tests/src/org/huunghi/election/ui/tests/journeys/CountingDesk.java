package org.huunghi.election.ui.tests.journeys;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.find.WidgetTexts;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotToggleButton;
import org.huunghi.testing.bot.workbench.SWTBotEditor;

/** The page Counting of an open election as a counter handles it. */
final class CountingDesk {
	private final SWTWorkbenchBot bot;
	private final SWTBotEditor editor;

	CountingDesk(SWTWorkbenchBot bot, SWTBotEditor editor) {
		this.bot = bot;
		this.editor = editor;
	}

	/** Turns to the page. */
	CountingDesk open() {
		editor.bot().cTabItem("Kiểm phiếu").activate();
		return this;
	}

	/** Waits until the ballot in hand has the keyboard. */
	void awaitPaper() {
		bot.waitUntil(Conditions.of(() -> UIThreadRunnable.syncExec(() -> isPaper(Display.getCurrent().getFocusControl())), () -> "no ballot has the keyboard"));
	}

	/** Waits until a field for a figure has the keyboard. */
	void awaitFigure() {
		bot.waitUntil(Conditions.of(() -> UIThreadRunnable.syncExec(() -> Display.getCurrent().getFocusControl() instanceof Text field && field.getText().isEmpty()),
				() -> "no blank field has the keyboard"));
	}

	private static boolean isPaper(Control control) {
		return control instanceof Canvas && control.getClass().getSimpleName().equals("PaperCanvas");
	}

	/** Presses keys one after the other: a capital letter or one after {@code ^} with Shift, {@code \n} for Enter, {@code *} on the keypad. */
	void keys(String keys) {
		boolean shift = false;
		for (char key : keys.toCharArray()) {
			switch (key) {
			case '^' -> shift = true;
			case '\n' -> press(SWT.NONE, SWT.CR);
			case '*' -> press(SWT.NONE, SWT.KEYPAD_MULTIPLY);
			case '\b' -> press(SWT.NONE, SWT.BS);
			default -> {
				press(shift ? SWT.SHIFT : SWT.NONE, key);
				shift = false;
			}
			}
		}
	}

	void press(int modifiers, int key) {
		Keyboard.press(modifiers, key, (char) 0);
	}

	/** Waits until so many ballots are in the list. */
	void waitForBallots(int count) {
		bot.waitUntil(Conditions.of(() -> ballots() == count, () -> "ballots are " + ballots()));
	}

	private int ballots() {
		Table table = table();
		return UIThreadRunnable.syncExec(table::getItemCount);
	}

	/** @return the rows of the table in view, cells joined by a bar */
	List<String> rows() {
		Table table = table();
		return UIThreadRunnable.syncExec(() -> IntStream.range(0, table.getItemCount()).mapToObj(row -> row(table.getItem(row), table.getColumnCount())).toList());
	}

	private static String row(TableItem item, int columns) {
		return String.join("|", IntStream.range(0, columns).mapToObj(item::getText).toList());
	}

	Table table() {
		return new WidgetSearch(editor.getWidget()).find(Query.any(Table.class, "table"), 0);
	}

	/** Presses one of the buttons above the count that stay pressed. */
	void turnTo(String text) {
		new SWTBotToggleButton(new WidgetSearch(editor.getWidget()).find(Query.any(Button.class, "button").style(SWT.TOGGLE).text(text), 0)).click();
	}

	/** @return whether a text stands anywhere on the page */
	boolean says(String text) {
		return new WidgetSearch(editor.getWidget()).all(Query.any(org.eclipse.swt.widgets.Label.class, "label")).stream()
				.anyMatch(label -> UIThreadRunnable.syncExec(() -> WidgetTexts.of(label).contains(text)));
	}

	void waitForText(String text) {
		bot.waitUntil(Conditions.of(() -> says(text), () -> "nothing says '" + text + "'"));
	}

	/** @return what the fields for figures say, from the top */
	List<String> figures() {
		List<Text> fields = new WidgetSearch(editor.getWidget()).all(Query.any(Text.class, "field"));
		return UIThreadRunnable.syncExec(() -> fields.stream().map(Text::getText).toList());
	}
}
