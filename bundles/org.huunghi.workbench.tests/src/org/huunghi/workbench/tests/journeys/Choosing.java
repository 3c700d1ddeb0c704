package org.huunghi.workbench.tests.journeys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.testing.bot.widgets.SWTBotText;
import org.huunghi.testing.bot.widgets.SWTBotTreeItem;

/** The dialog in which two sides are compared, as a user handles it with the keyboard. */
public final class Choosing {
	private static final int KEPT = 4;
	private final SWTWorkbenchBot bot;
	private final SWTBotShell dialog;

	public Choosing(SWTWorkbenchBot bot, SWTBotShell dialog) {
		this.bot = bot;
		this.dialog = dialog;
	}

	/** @return the line of that field or record, wherever it stands */
	public SWTBotTreeItem line(String text) {
		SWTBotTreeItem[] found = new SWTBotTreeItem[1];
		bot.waitUntil(Conditions.of(() -> (found[0] = find(text)) != null, () -> "no line " + text + " in " + lines().stream().map(SWTBotTreeItem::getText).toList()));
		return found[0];
	}

	private SWTBotTreeItem find(String text) {
		return lines().stream().filter(item -> item.getText().equals(text) || item.getText().startsWith(text + "  ")).findFirst().orElse(null);
	}

	/** @return all lines of the tree */
	public List<SWTBotTreeItem> lines() {
		List<SWTBotTreeItem> lines = new ArrayList<>();
		add(lines, dialog.bot().tree().getAllItems());
		return lines;
	}

	private static void add(List<SWTBotTreeItem> lines, SWTBotTreeItem[] items) {
		Arrays.stream(items).forEach(item -> {
			lines.add(item);
			if (item.rowCount() > 0) {
				add(lines, item.expand().getItems());
			}
		});
	}

	/** Selects a line and presses a key. */
	public void press(String line, char key) {
		line(line).select();
		dialog.bot().tree().setFocus();
		Keyboard.press(SWT.NONE, 0, key);
	}

	/** Selects a line and writes what is to be saved. */
	public void write(String line, String text) {
		line(line).select();
		SWTBotText result = dialog.bot().textWithLabel("Nội dung sẽ lưu (có thể viết lại):");
		result.setFocus();
		result.selectAll().typeText(text);
	}

	/** @return what the last column says is kept */
	public String kept(String line) {
		return line(line).cell(KEPT);
	}
}
