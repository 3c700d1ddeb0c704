package org.huunghi.workbench.tests.journeys;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.huunghi.testing.bot.SWTBot;
import org.huunghi.testing.bot.SWTFormsBot;
import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.find.WidgetTexts;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotText;
import org.huunghi.testing.bot.workbench.SWTBotEditor;

/** The open editor of a record as a user handles it. */
public final class Form {
	private final SWTWorkbenchBot bot;
	private final SWTBotEditor editor;

	/** Waits for the editor with that title and for its form. */
	public Form(SWTWorkbenchBot bot, String title) {
		this.bot = bot;
		editor = bot.editorByTitle(title);
		bot.waitUntil(Conditions.of(() -> !new WidgetSearch(editor.getWidget()).all(Query.any(ScrolledForm.class, "form")).isEmpty(),
				() -> "'" + title + "' shows no form"));
	}

	public SWTBotEditor editor() {
		return editor;
	}

	public SWTBot bot() {
		return editor.bot();
	}

	/** @return the text field behind that label */
	public SWTBotText field(String label) {
		return bot().textWithLabel(label + ':');
	}

	/** Replaces what a field says by what is typed key by key, and leaves it typed. */
	public Form type(String label, String text) {
		field(label).setFocus();
		field(label).selectAll().typeText(text);
		return this;
	}

	/** Leaves the field that has the keyboard, as the Tab key does. */
	public void leave() {
		Keyboard.press(SWT.NONE, SWT.TAB, (char) 0);
	}

	/** Brings that page of the editor to the front. */
	public void turnTo(String page) {
		editor().bot().cTabItem(page).activate();
	}

	/** Presses the button of that text. */
	public void press(String button) {
		editor().bot().button(button).click();
	}

	/** Waits until a field says something. */
	public void waitForText(String label, String text) {
		waitFor(() -> field(label).getText().equals(text), () -> label + " says '" + field(label).getText() + "', not '" + text + "'");
	}

	public void waitForDirty(boolean dirty) {
		waitFor(() -> editor.isDirty() == dirty, () -> "dirty is " + editor.isDirty());
	}

	/** Saves with the keyboard and waits until it is done. */
	public void save() {
		press(SWT.CTRL, 's');
		waitForDirty(false);
	}

	/** Presses a key of the workbench, once the window has the keyboard again after a dialog. */
	public void press(int modifiers, char key) {
		waitFor(() -> UIThreadRunnable.syncExec(() -> editor.getWidget().getDisplay().getActiveShell() == ((Control) editor.getWidget()).getShell()),
				() -> "another window has the keyboard");
		Keyboard.press(modifiers, 0, key);
	}

	/** @return what the head of the form complains about; null where nothing is wrong */
	public String message() {
		ScrolledForm form = new WidgetSearch(editor.getWidget()).find(Query.any(ScrolledForm.class, "form"), 0);
		return UIThreadRunnable.syncExec(() -> form.getForm().getMessage());
	}

	/** @return all that the labels in the editor say to be seen */
	public String said() {
		List<Label> labels = new WidgetSearch(editor.getWidget()).all(Query.any(Label.class, "label"));
		return UIThreadRunnable.syncExec(() -> labels.stream().filter(label -> !label.isDisposed() && label.isVisible()).map(WidgetTexts::of)
				.collect(Collectors.joining("\n")));
	}

	/** @return a bot that only looks into the section of that title, opened */
	public SWTBot section(String title) {
		Widget widget = new SWTFormsBot(editor.getWidget()).section(title).widget;
		return new SWTBot(widget);
	}

	private void waitFor(BooleanSupplier test, java.util.function.Supplier<String> failure) {
		bot.waitUntil(Conditions.of(test::getAsBoolean, failure));
	}
}
