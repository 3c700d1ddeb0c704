package org.huunghi.workbench.tests.together;

import java.util.Arrays;
import java.util.List;

import org.huunghi.testing.bot.widgets.SWTBotTree;
import org.huunghi.testing.bot.widgets.SWTBotTreeItem;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One sees who is there, and what they have open. */
class PresenceTest extends SharedJourney {
	private static final String VIEW = "org.huunghi.workbench.presence";

	private SWTBotTree tree() {
		return bot.viewById(VIEW).bot().tree();
	}

	private List<String> people() {
		return Arrays.stream(tree().getAllItems()).map(SWTBotTreeItem::getText).toList();
	}

	@AfterEach
	void close() {
		colleague.together().closed(ids.binh());
		colleague.together().unlock(ids.binh(), false);
	}

	@Test
	void theViewNamesEverybodyAndTheirRecordsAndOpensThem() {
		bot.menu("Hiện", "Đang trực tuyến").click();
		waitFor(() -> people().contains("an (bạn)") && people().contains(COLLEAGUE), () -> people().toString());
		colleague.together().opened(ids.binh());
		colleague.together().lock(ids.binh(), false);
		waitFor(() -> !records().isEmpty(), () -> "nothing is open at " + people());
		SWTBotTreeItem[] record = new SWTBotTreeItem[1];
		waitFor(() -> (record[0] = records().stream().filter(item -> item.getText().equals(SmallUnion.BINH) && item.cell(1).equals("đang sửa")).findFirst()
				.orElse(null)) != null, () -> records().stream().map(item -> item.getText() + ": " + item.cell(1)).toList().toString());
		record[0].doubleClick();
		Form form = new Form(bot, SmallUnion.BINH);
		waitUntilSaid(form, "binh đang sửa bản ghi này");
	}

	private List<SWTBotTreeItem> records() {
		return Arrays.stream(tree().getAllItems()).filter(item -> item.getText().equals(COLLEAGUE)).flatMap(item -> Arrays.stream(item.expand().getItems())).toList();
	}
}
