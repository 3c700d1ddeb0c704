package org.huunghi.testing.bot.office;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Label;
import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.exceptions.WidgetNotFoundException;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.find.WidgetTexts;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.utils.SWTUtils;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.testing.bot.widgets.SWTBotTreeItem;
import org.huunghi.testing.bot.workbench.SWTBotView;

/** A workbench as one of two colleagues handles it: its windows, its explorer, its connections. */
final class Desk {
	static final String UNION = "Liên hiệp hai bàn làm việc";
	static final String PERSONS = "Sổ nhân sự";
	static final String PERSON = "Nguyễn Văn An";
	private static final long PATIENCE = 60_000;
	private static final long AGAIN_MILLIS = 1_000;
	private static final String PLACES = "Kết nối";

	final SWTWorkbenchBot bot;
	private final Path pictures;
	private final String name;

	/** @param name goes before the names of its pictures */
	Desk(SWTWorkbenchBot bot, Path pictures, String name) {
		this.bot = bot;
		this.pictures = pictures;
		this.name = name;
	}

	void waitFor(BooleanSupplier test, Supplier<String> failure) {
		bot.waitUntil(Conditions.of(test::getAsBoolean, failure), PATIENCE);
	}

	/** Takes a picture, once what has changed just now is drawn. */
	void picture(String what) {
		SWTUtils.sleep(500);
		bot.captureScreenshot(pictures.resolve(name + '-' + what + ".png").toString());
	}

	SWTBotShell dialog(String title) {
		waitFor(() -> Arrays.stream(bot.shells()).anyMatch(shell -> shell.getText().equals(title)), () -> "no window " + title);
		return bot.shell(title).activate();
	}

	/** Presses a button of a dialog and waits until that is gone. */
	void answer(String title, String button) {
		press(dialog(title), button);
	}

	/** Waits until a dialog says something, presses a button of it and waits until it is gone. */
	void answerWhere(String said, String button) {
		press(saying(said).activate(), button);
	}

	private void press(SWTBotShell dialog, String button) {
		bot.waitUntil(Conditions.widgetIsEnabled(dialog.bot().button(button)), PATIENCE);
		dialog.bot().button(button).click();
		bot.waitUntil(Conditions.shellCloses(dialog), PATIENCE);
	}

	/** @return the dialog that says it, waited for */
	SWTBotShell saying(String part) {
		SWTBotShell[] found = new SWTBotShell[1];
		waitFor(() -> (found[0] = Arrays.stream(bot.shells()).skip(1).filter(shell -> said(shell).contains(part)).findFirst().orElse(null)) != null,
				() -> "no dialog says " + part);
		return found[0];
	}

	static String said(SWTBotShell dialog) {
		var labels = new WidgetSearch(dialog.widget).all(Query.any(Label.class, "label"));
		return UIThreadRunnable.syncExec(() -> String.join("\n", labels.stream().filter(label -> !label.isDisposed()).map(WidgetTexts::of).toList()));
	}

	/** @return what the status line says */
	String status() {
		var labels = new WidgetSearch(bot.shells()[0].widget).all(Query.any(CLabel.class, "status"));
		return UIThreadRunnable.syncExec(() -> String.join("|", labels.stream().map(CLabel::getText).toList()));
	}

	void waitForStatus(String part) {
		waitFor(() -> status().contains(part), this::status);
	}

	SWTBotView explorer() {
		return bot.viewById("org.huunghi.workbench.explorer");
	}

	/** @return the node at the end of that path, once it is there */
	SWTBotTreeItem node(String... path) {
		SWTBotTreeItem[] found = new SWTBotTreeItem[1];
		waitFor(() -> {
			try {
				return (found[0] = find(path)) != null;
			} catch (WidgetNotFoundException e) {
				// the tree is being read anew
				return false;
			}
		}, () -> "no node " + Arrays.toString(path));
		return found[0];
	}

	private SWTBotTreeItem find(String... path) {
		SWTBotTreeItem[] items = explorer().bot().tree().getAllItems();
		SWTBotTreeItem found = null;
		for (int i = 0; i < path.length; i++) {
			String wanted = path[i];
			found = Arrays.stream(items).filter(item -> item.getText().equals(wanted) || item.getText().startsWith(wanted + "  ")).findFirst().orElse(null);
			if (found == null) {
				return null;
			}
			items = i < path.length - 1 ? found.expand().getItems() : items;
		}
		return found;
	}

	/** Opens the person whom the story is about; again where the tree is read anew just then, as when a draft is entered. @param title of the editor */
	PersonForm open(String title) {
		bot.waitUntil(Conditions.of(() -> isOpened(title), () -> "no editor " + title), PATIENCE, AGAIN_MILLIS);
		return new PersonForm(this, title);
	}

	/** @return whether the editor is there already; else the person is double-clicked */
	private boolean isOpened(String title) {
		boolean there = bot.editors().stream().anyMatch(editor -> editor.getTitle().equals(title));
		try {
			SWTBotTreeItem item = there ? null : find(UNION, PERSONS, PERSON);
			if (item != null) {
				item.doubleClick();
			}
		} catch (WidgetNotFoundException e) {
			// the tree was read anew
		}
		return there;
	}

	/** Adds the server to the known places and goes there. */
	void connect(String server, String user, String password, String fingerprint) {
		bot.menu("Tệp", "Kết nối…").click();
		dialog(PLACES).bot().button("Thêm máy chủ…").click();
		addServer(server, user);
		signIn(PLACES, password, PLACES);
		compare(fingerprint);
		arrive(server, user);
	}

	/** Goes to a server that is known, as somebody else than before. */
	void connectAs(String server, String user, String password) {
		bot.menu("Tệp", "Kết nối…").click();
		dialog(PLACES).bot().textWithLabel("Người dùng:").setText(user);
		signIn(PLACES, password, PLACES);
		arrive(server, user);
	}

	/** Enters a server in the dialog that asks for one. */
	void addServer(String server, String user) {
		SWTBotShell entry = dialog("Máy chủ của liên hiệp");
		entry.bot().textWithLabel("Máy chủ:").setText(server);
		entry.bot().textWithLabel("Người dùng:").setText(user);
		answer("Máy chủ của liên hiệp", "Thêm");
	}

	/** Enters the password in a dialog that asks for it, and goes on. */
	void signIn(String dialog, String password, String button) {
		dialog(dialog).bot().textWithLabel("Mật khẩu:").setText(password);
		dialog(dialog).bot().button(button).click();
	}

	/** Compares the fingerprint that the server shows with the one that its administrator has read out. */
	void compare(String fingerprint) {
		SWTBotShell question = dialog("Kiểm tra máy chủ");
		String shown = question.bot().text().getText().replaceAll("\\s+", ":");
		if (!shown.equalsIgnoreCase(fingerprint)) {
			throw new AssertionError("The server shows " + shown + ", its administrator reads " + fingerprint);
		}
		question.bot().checkBox("Tôi đã so đủ các cặp với quản trị viên").click();
		answer("Kiểm tra máy chủ", "Tin và ghi nhớ");
	}

	private void arrive(String server, String user) {
		waitForStatus("– " + user + " (");
		waitForStatus("trực tuyến");
		node(UNION, PERSONS);
	}

	/** Presses a key of the workbench, once its window has the keyboard. */
	void key(int modifiers, char key) {
		UIThreadRunnable.syncExec(() -> bot.shells()[0].widget.forceActive());
		org.huunghi.testing.bot.keyboard.Keyboard.press(modifiers, SWT.NONE, key);
	}
}
