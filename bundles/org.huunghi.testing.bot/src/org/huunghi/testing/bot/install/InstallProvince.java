package org.huunghi.testing.bot.install;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.widgets.Button;
import org.huunghi.testing.bot.SWTBot;
import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.tour.Journey;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotButton;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.testing.bot.widgets.SWTBotTree;
import org.huunghi.testing.bot.widgets.SWTBotTreeItem;

/**
 * Installs the plug-in of Sơn La from a site through <em>Help &gt; Install plug-ins…</em>, as a user of the Vietnamese workbench does, until
 * the restart is offered. The site's address is in the system property {@code huunghi.tour.site}.
 */
public final class InstallProvince implements Journey {
	private static final long PATIENCE = 60_000;
	private static final String SITE = System.getProperty("huunghi.tour.site", "");
	private static final String WIZARD = "Cài";
	private static final String CATEGORY = "Các tỉnh (provinces)";

	@Override
	public void run(SWTWorkbenchBot bot, Path output) {
		bot.menu("Trợ giúp", "Cài phần bổ sung…").click();
		SWTBotShell wizard = window(bot, WIZARD);
		addSite(bot, wizard);
		choose(bot, wizard);
		bot.captureScreenshot(output.resolve("install-1-choose.png").toString());
		press(wizard, "Tiếp >");
		press(wizard, "Tiếp >");
		wizard.bot().radio("Tôi chấp nhận giấy phép này").click();
		bot.captureScreenshot(output.resolve("install-2-license.png").toString());
		press(wizard, "Hoàn tất");
		awaitRestart(bot, output);
	}

	private static SWTBotShell window(SWTWorkbenchBot bot, String title) {
		bot.waitUntil(Conditions.of(() -> Arrays.stream(bot.shells()).anyMatch(shell -> shell.getText().equals(title)),
				() -> "no window '" + title + "', but " + Arrays.toString(bot.shells())), PATIENCE);
		return bot.shell(title).activate();
	}

	private static void addSite(SWTWorkbenchBot bot, SWTBotShell wizard) {
		wizard.bot().button("Thêm...").click();
		SWTBotShell dialog = window(bot, "Thêm nguồn phần bổ sung");
		dialog.bot().textWithLabel("Tên:").setText("Hữu Nghị");
		dialog.bot().textWithLabel("Địa chỉ:").setText(SITE);
		press(dialog, "Thêm");
		bot.waitUntil(Conditions.shellCloses(dialog), PATIENCE);
	}

	private static void choose(SWTWorkbenchBot bot, SWTBotShell wizard) {
		wizard.activate();
		SWTBotTree tree = wizard.bot().tree();
		bot.waitUntil(Conditions.of(() -> Arrays.stream(tree.getAllItems()).anyMatch(item -> item.getText().equals(CATEGORY)),
				() -> "offered are " + Arrays.toString(tree.getAllItems())), PATIENCE);
		SWTBotTreeItem category = tree.expandNode(CATEGORY);
		category.getNode("Sơn La").check();
	}

	private static void press(SWTBotShell window, String button) {
		SWTBotButton found = window.bot().button(button);
		new SWTBot().waitUntil(Conditions.widgetIsEnabled(found), PATIENCE);
		found.click();
	}

	/** Waits until the restart is offered, and leaves it for later; on the way it trusts what is not signed. */
	private static void awaitRestart(SWTWorkbenchBot bot, Path output) {
		bot.waitUntil(Conditions.of(() -> {
			SWTBotShell asked = bot.activeShell();
			if (has(asked, "Khởi động lại")) {
				return true;
			}
			if (has(asked, "Chọn tất cả")) {
				bot.captureScreenshot(output.resolve("install-3-trust.png").toString());
				asked.bot().button("Chọn tất cả").click();
				press(asked, "Tin mục đã chọn");
			}
			return false;
		}, () -> "no restart is offered; in front is " + bot.activeShell()), 2 * PATIENCE);
		bot.captureScreenshot(output.resolve("install-4-restart.png").toString());
		bot.activeShell().close();
	}

	private static boolean has(SWTBotShell window, String button) {
		return !window.bot().search().all(Query.any(Button.class, "button").text(button)).isEmpty();
	}
}
