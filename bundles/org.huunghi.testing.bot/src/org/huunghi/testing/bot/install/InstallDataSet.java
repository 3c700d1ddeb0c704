package org.huunghi.testing.bot.install;

import java.nio.file.Path;

import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.tour.Journey;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.testing.bot.widgets.SWTBotTable;
import org.huunghi.testing.bot.workbench.SWTBotView;

/** Finds, in an empty data folder, the only data set that is installed, and brings it in by the guide of the explorer. */
public final class InstallDataSet implements Journey {
	private static final long PATIENCE = 60_000;

	@Override
	public void run(SWTWorkbenchBot bot, Path output) {
		SWTBotView explorer = bot.viewById("org.huunghi.workbench.explorer");
		explorer.bot().button("Cài bộ dữ liệu…").click();
		SWTBotShell dialog = bot.shell("Cài bộ dữ liệu").activate();
		SWTBotTable sets = dialog.bot().table();
		if (sets.rowCount() != 1 || !sets.getTableItem(0).getText(0).contains("Sơn La")) {
			throw new AssertionError("There should be one data set, of Sơn La, but there are " + sets.rowCount());
		}
		bot.captureScreenshot(output.resolve("data-set.png").toString());
		dialog.bot().button("Cài đặt").click();
		bot.waitUntil(Conditions.of(() -> explorer.bot().tree().getAllItems()[0].getText().contains("Sơn La"), () -> "no union of Sơn La in the explorer"),
				PATIENCE);
	}
}
