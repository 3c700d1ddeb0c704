package org.huunghi.workbench.tests.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.find.WidgetTexts;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.junit.WorkbenchJourney;
import org.huunghi.testing.bot.utils.SWTBotPreferences;
import org.huunghi.testing.bot.utils.SWTUtils;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotButton;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.testing.bot.widgets.SWTBotTable;
import org.huunghi.testing.bot.workbench.SWTBotEditor;
import org.junit.jupiter.api.BeforeEach;

/** The base of journeys: each begins on an empty repository with no editor open, and finds there what it asks for. */
public abstract class UnionJourney extends WorkbenchJourney {
	static {
		// a busy machine is no failure
		SWTBotPreferences.TIMEOUT = Math.max(SWTBotPreferences.TIMEOUT, 20_000);
	}

	protected final Data data = new Data();
	protected final Explorer explorer = new Explorer(bot);

	@BeforeEach
	public void emptyRepository() {
		data.clear();
		UIThreadRunnable.syncExec(() -> bot.shells()[0].widget.forceActive());
		if (!explorer.searchBox().getText().isEmpty()) {
			explorer.searchBox().setText("");
		}
		// else a journey could open what the one before has left in the tree
		waitFor(() -> explorer.texts().stream().noneMatch(text -> text.startsWith("Liên hiệp")), () -> explorer.texts().toString());
	}

	protected void waitFor(BooleanSupplier test, Supplier<String> failure) {
		bot.waitUntil(Conditions.of(test::getAsBoolean, failure));
	}

	/** @return the dialog with that title, in front */
	protected SWTBotShell dialog(String title) {
		return bot.shell(title).activate();
	}

	/** Presses a button of a dialog and waits until the dialog is gone. */
	protected void answer(String title, String button) {
		SWTBotShell dialog = dialog(title);
		dialog.bot().button(button).click();
		bot.waitUntil(Conditions.shellCloses(dialog));
	}

	/** Presses the button that Enter would press, and waits until the dialog is gone. */
	protected void confirm(String title) {
		SWTBotShell dialog = dialog(title);
		Button button = UIThreadRunnable.syncExec(() -> ((Shell) dialog.widget).getDefaultButton());
		new SWTBotButton(button).click();
		bot.waitUntil(Conditions.shellCloses(dialog));
	}

	/** Takes a picture of the screen for the documentation, once it has come to rest; only when the system property says so, as it proves nothing. */
	protected static void picture(String name) {
		if (!Boolean.getBoolean("org.huunghi.testing.bot.pictures")) {
			return;
		}
		SWTUtils.sleep(700);
		SWTUtils.captureScreenshot(SWTBotPreferences.SCREENSHOTS_DIR + '/' + name + ".png");
	}

	/** @return all that a dialog says */
	protected String said(SWTBotShell dialog) {
		List<Label> labels = new WidgetSearch(dialog.widget).all(Query.any(Label.class, "label"));
		return UIThreadRunnable.syncExec(() -> labels.stream().map(WidgetTexts::of).collect(Collectors.joining("\n")));
	}

	/** @return all that the labels in an editor say */
	protected static String said(SWTBotEditor editor) {
		List<Label> labels = new WidgetSearch(editor.getWidget()).all(Query.any(Label.class, "label"));
		return UIThreadRunnable.syncExec(() -> String.join(" ", labels.stream().map(Label::getText).toList()));
	}

	/** @return the lines of a table, with | between their cells */
	protected static List<String> rows(SWTBotTable table) {
		List<String> rows = new ArrayList<>();
		for (int row = 0; row < table.rowCount(); row++) {
			List<String> cells = new ArrayList<>();
			for (int column = 0; column < table.columnCount(); column++) {
				cells.add(table.cell(row, column));
			}
			rows.add(String.join("|", cells));
		}
		return rows;
	}
}
