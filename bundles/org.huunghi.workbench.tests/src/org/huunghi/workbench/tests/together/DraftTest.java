package org.huunghi.workbench.tests.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;

import org.huunghi.repository.Repository;
import org.huunghi.repository.draft.Draft;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.tests.journeys.Choosing;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A draft is made, worked in, compared and merged; outside it nobody sees anything before that. */
class DraftTest extends SharedJourney {
	private static final String PHONE = "Điện thoại";
	private static final String DRAFTS = "Bản nháp";
	private static final String NAME = "Văn kiện đại hội";
	private static final String IN_DRAFT = SmallUnion.AN + " (nháp)";

	private Repository main;

	private void makeAndOpen() {
		main = WorkbenchRepository.instance().get().join();
		bot.menu("Công cụ", "Bản nháp…").click();
		SWTBotShell list = dialog(DRAFTS);
		list.bot().button("Tạo bản nháp…").click();
		SWTBotShell made = dialog("Bản nháp mới");
		made.bot().textWithLabel("Tên:").setText(NAME);
		answer("Bản nháp mới", "Tạo bản nháp");
		waitFor(() -> list.bot().table().rowCount() == 1, () -> list.bot().table().rowCount() + " drafts");
		answer(DRAFTS, "Mở");
		waitFor(() -> !WorkbenchRepository.instance().shows(main), () -> "still outside the draft");
	}

	private Form change(String phone) {
		explorer.node(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN).doubleClick();
		Form form = new Form(bot, IN_DRAFT);
		form.type(PHONE, phone);
		form.save();
		return form;
	}

	@AfterEach
	void backAndGiveUp() {
		bot.closeAllShells();
		bot.closeAllEditors();
		if (main != null && !WorkbenchRepository.instance().shows(main)) {
			bot.menu("Công cụ", "Về bản chính").click();
			waitFor(() -> WorkbenchRepository.instance().shows(main), () -> "still in the draft");
		}
		for (Draft draft : colleague.drafts().list()) {
			colleague.drafts().close(draft);
		}
	}

	@Test
	void whatIsDoneInADraftIsSeenOutsideOnlyWhenItIsMerged() {
		makeAndOpen();
		change("0911");
		assertNotEquals("0911", colleagueSees(ids.an(), "phone"));
		bot.menu("Công cụ", "Gộp bản nháp…").click();
		SWTBotShell preview = dialog("Gộp bản nháp");
		Choosing choosing = new Choosing(bot, preview);
		assertEquals("0911", choosing.line(PHONE).cell(2));
		preview.bot().button("Gộp vào bản chính").click();
		waitFor(() -> said(dialog("Gộp bản nháp")).contains("Đã gộp"), () -> "not merged");
		answer("Gộp bản nháp", "Đóng");
		assertEquals("0911", colleagueSees(ids.an(), "phone"));
		bot.menu("Công cụ", "Về bản chính").click();
		waitFor(() -> WorkbenchRepository.instance().shows(main), () -> "still in the draft");
		open().waitForText(PHONE, "0911");
	}

	@Test
	void whereBothChangedTheSameOneChooses() {
		makeAndOpen();
		change("0911");
		colleagueSets(ids.an(), "phone", "0922");
		bot.menu("Công cụ", "Gộp bản nháp…").click();
		Choosing choosing = new Choosing(bot, dialog("Gộp bản nháp"));
		choosing.press(PHONE, '1');
		assertEquals(DRAFTS, choosing.kept(PHONE));
		dialog("Gộp bản nháp").bot().button("Gộp vào bản chính").click();
		waitFor(() -> Arrays.stream(bot.shells()).anyMatch(shell -> said(shell).contains("Đã gộp")), () -> "not merged");
		answer("Gộp bản nháp", "Đóng");
		assertEquals("0911", colleagueSees(ids.an(), "phone"));
	}
}
