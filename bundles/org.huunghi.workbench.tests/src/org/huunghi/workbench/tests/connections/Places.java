package org.huunghi.workbench.tests.connections;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.huunghi.testing.bot.SWTBot;
import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.testing.bot.widgets.SWTBotTable;

/** The dialog of the known connections as a user handles it. */
final class Places {
	static final String TITLE = "Kết nối";
	static final String CONNECT = "Kết nối";
	private final SWTWorkbenchBot bot;

	Places(SWTWorkbenchBot bot) {
		this.bot = bot;
	}

	/** Opens the dialog with the keyboard. */
	SWTBotShell open() {
		UIThreadRunnable.syncExec(() -> bot.shells()[0].widget.forceActive());
		Keyboard.press(SWT.CTRL | SWT.SHIFT, 0, 'o');
		return dialog();
	}

	SWTBotShell dialog() {
		return bot.shell(TITLE).activate();
	}

	SWTBot in() {
		return dialog().bot();
	}

	SWTBotTable table() {
		return in().table();
	}

	/** Adds a folder to the list, under a name; the dialog stays open. */
	void addFolder(Path folder, String name) {
		in().button("Thêm thư mục…").click();
		SWTBotShell entry = bot.shell("Thư mục trên máy này").activate();
		entry.bot().textWithLabel("Thư mục:").setText(folder.toString());
		entry.bot().textWithLabel("Tên gọi:").setText(name);
		entry.bot().button("Thêm").click();
		bot.waitUntil(Conditions.shellCloses(entry));
	}

	/** Runs a command as its menu item does, even where a dialog is open. */
	void command(String id) {
		UIThreadRunnable.asyncExec(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
			} catch (CommandException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** Selects a line by the start of its name. */
	Places select(String name) {
		SWTBotTable table = table();
		for (int row = 0; row < table.rowCount(); row++) {
			if (table.cell(row, 0).startsWith(name)) {
				table.select(row);
				return this;
			}
		}
		throw new AssertionError("no connection " + name);
	}

	/** Presses the button and waits until the dialog is gone. */
	void connect() {
		SWTBotShell dialog = dialog();
		dialog.bot().button(CONNECT).click();
		bot.waitUntil(Conditions.shellCloses(dialog));
	}

	/** Goes to a connection that is in the list. */
	void goTo(String name) {
		open();
		select(name).connect();
	}

	/** Waits until the dialog says something. */
	void waitUntilSaid(String part, Supplier<String> said) {
		bot.waitUntil(Conditions.of(() -> said.get().contains(part), () -> "said is: " + said.get()));
	}
}
