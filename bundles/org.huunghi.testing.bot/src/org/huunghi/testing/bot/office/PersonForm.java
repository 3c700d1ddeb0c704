package org.huunghi.testing.bot.office;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.find.WidgetTexts;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.widgets.SWTBotText;
import org.huunghi.testing.bot.workbench.SWTBotEditor;

/** The open form of the person whom the story is about. */
final class PersonForm {
	static final String PHONE = "Điện thoại";
	static final String EMAIL = "Thư điện tử";

	private final Desk desk;
	private final SWTBotEditor editor;

	/** Waits until it is there. */
	PersonForm(Desk desk, String title) {
		this.desk = desk;
		editor = desk.bot.editorByTitle(title);
		desk.waitFor(() -> !new WidgetSearch(editor.getWidget()).all(Query.any(ScrolledForm.class, "form")).isEmpty(), () -> title + " shows no form");
	}

	private SWTBotText field(String label) {
		return editor.bot().textWithLabel(label + ':');
	}

	/** Types into a field and leaves it. */
	PersonForm type(String label, String text) {
		waitUntilEditable(true);
		field(label).setFocus();
		field(label).selectAll().typeText(text);
		desk.key(SWT.NONE, (char) SWT.TAB);
		desk.waitFor(editor::isDirty, () -> "nothing was changed by typing " + text);
		return this;
	}

	/** Saves; what happens then is for the caller to see. */
	void pressSave() {
		desk.key(SWT.CTRL, 's');
	}

	void save() {
		pressSave();
		waitUntilSaved();
	}

	void waitUntilSaved() {
		desk.waitFor(() -> !editor.isDirty(), () -> "not saved");
	}

	void waitForText(String label, String text) {
		desk.waitFor(() -> field(label).getText().equals(text), () -> label + " says '" + field(label).getText() + "', not '" + text + "'");
	}

	void waitUntilEditable(boolean editable) {
		Text phone = field(PHONE).widget;
		desk.waitFor(() -> UIThreadRunnable.syncExec(phone::getEditable) == editable, () -> "the form is not " + (editable ? "free: " : "closed: ") + said());
	}

	/** @return all that the labels say to be seen */
	String said() {
		var labels = new WidgetSearch(editor.getWidget()).all(Query.any(Label.class, "label"));
		return UIThreadRunnable.syncExec(() -> String.join("\n",
				labels.stream().filter(label -> !label.isDisposed() && label.isVisible()).map(WidgetTexts::of).toList()));
	}

	void waitUntilSaid(String part) {
		desk.waitFor(() -> said().contains(part), () -> "nothing says " + part + " but " + said());
	}

	void press(String button) {
		editor.bot().button(button).click();
	}

	void close() {
		editor.close();
	}
}
