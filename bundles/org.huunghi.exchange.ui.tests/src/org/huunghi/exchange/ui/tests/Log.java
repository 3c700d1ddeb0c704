package org.huunghi.exchange.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.huunghi.testing.bot.SWTBot;
import org.huunghi.testing.bot.events.Pointer;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.workbench.tests.journeys.Form;

/** The table of an open register as a user handles it. Columns are named by their heads, rows counted from the first that is seen. */
final class Log {
	private static final int ABOVE = 2;

	private final Form form;

	Log(Form form) {
		this.form = form;
	}

	Form form() {
		return form;
	}

	private NatTable table() {
		return new WidgetSearch(form.editor().getWidget()).find(Query.any(NatTable.class, "table"), 0);
	}

	/** @return the heads of the columns that are seen, without the marks of the order */
	List<String> heads() {
		NatTable table = table();
		return UIThreadRunnable.syncExec(() -> {
			List<String> heads = new ArrayList<>();
			for (int column = 1; column < table.getColumnCount(); column++) {
				heads.add(text(table, column, 0).replaceAll(" [▲▼]\\d*$", ""));
			}
			return heads;
		});
	}

	private static String text(NatTable table, int column, int row) {
		return String.valueOf(table.getDataValueByPosition(column, row));
	}

	private int column(String head) {
		return heads().indexOf(head) + 1;
	}

	/** @return what the cells of a column say, as far as they are seen */
	List<String> texts(String head) {
		int column = column(head);
		NatTable table = table();
		return UIThreadRunnable.syncExec(() -> {
			List<String> texts = new ArrayList<>();
			for (int row = ABOVE; row < table.getRowCount(); row++) {
				texts.add(text(table, column, row));
			}
			return texts;
		});
	}

	/** @return what stands at the left of the rows: their numbers, and the heads of groups */
	List<String> rowHeads() {
		NatTable table = table();
		return UIThreadRunnable.syncExec(() -> {
			List<String> texts = new ArrayList<>();
			for (int row = ABOVE; row < table.getRowCount(); row++) {
				texts.add(text(table, 0, row));
			}
			return texts;
		});
	}

	void waitForTexts(String head, String... texts) {
		waitFor(() -> texts(head).equals(List.of(texts)), () -> head + " says " + texts(head));
	}

	void waitFor(BooleanSupplier test, Supplier<String> failure) {
		new SWTBot().waitUntil(Conditions.of(test::getAsBoolean, failure));
	}

	private void click(int column, int row) {
		NatTable table = table();
		UIThreadRunnable.act(() -> {
			Rectangle bounds = table.getBoundsByPosition(column, row);
			Pointer.click(table, Pointer.middle(bounds));
		});
	}

	/** Clicks the head of a column. */
	void sort(String head) {
		click(column(head), 0);
	}

	/** Types above a column, in place of what stood there. */
	void filter(String head, String text) {
		click(column(head), 1);
		type(text);
		Keyboard.press(SWT.NONE, SWT.CR, (char) 0);
	}

	/** Selects a cell. */
	void select(String head, int row) {
		click(column(head), ABOVE + row);
	}

	/** Clicks what stands at the left of a row. */
	void clickRowHead(int row) {
		click(0, ABOVE + row);
	}

	/** Types into the selected cell, in place of what it said, and goes on downwards with Enter. */
	void enter(String text) {
		Keyboard.press(SWT.NONE, SWT.F2, (char) 0);
		type(text);
		Keyboard.press(SWT.NONE, SWT.CR, (char) 0);
	}

	/** Waits until something can be typed in the table. @return what stands there */
	String waitForEntry() {
		NatTable table = table();
		waitFor(() -> UIThreadRunnable.syncExec(() -> focus() instanceof Text entry && entry.getParent() == table), () -> "nothing can be typed");
		return UIThreadRunnable.syncExec(() -> ((Text) focus()).getText());
	}

	private void type(String text) {
		waitForEntry();
		UIThreadRunnable.syncExec(() -> ((Text) focus()).selectAll());
		Keyboard.type(text, 0);
	}

	private static Control focus() {
		return Display.getCurrent().getFocusControl();
	}

	/** Waits until the keyboard is back in the table. */
	void waitForFocus() {
		NatTable table = table();
		waitFor(() -> UIThreadRunnable.syncExec(() -> focus() == table), () -> "the table has no focus");
	}

	/** @return what the line below the table says */
	String said() {
		return form.said();
	}
}
