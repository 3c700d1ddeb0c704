package org.huunghi.workbench.tests.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.workbench.tests.journeys.Choosing;
import org.huunghi.workbench.tests.journeys.Form;
import org.junit.jupiter.api.Test;

/** A colleague saves the same as is being changed here, after taking the lock off that should have kept him from it. */
class ConflictTest extends SharedJourney {
	private static final String PHONE = "Điện thoại";
	private static final String REMARKS = "Ghi chú";
	private static final String CONFLICT = "Hai người cùng sửa";

	/** Types here, and lets the colleague break in. */
	private Form clash() {
		Form form = open();
		form.type(PHONE, "0911");
		form.leave();
		waitFor(() -> colleague.together().lockOf(ids.an()).isPresent(), () -> "not locked");
		colleague.together().breakLocks(ids.an());
		colleagueSets(ids.an(), "phone", "0922");
		return form;
	}

	@Test
	void theHintNamesTheColleagueAndTheDialogTooAndOneChooses() {
		Form form = clash();
		waitUntilSaid(form, "binh đã sửa lúc ");
		form.press(SWT.CTRL, 's');
		SWTBotShell dialog = dialog(CONFLICT);
		assertEquals("Của binh", dialog.bot().tree().columns().get(3));
		Choosing choosing = new Choosing(bot, dialog);
		assertEquals("Chưa chọn", choosing.kept(PHONE));
		choosing.press(PHONE, ' ');
		assertEquals("Của tôi", choosing.kept(PHONE));
		choosing.press(PHONE, ' ');
		assertEquals("Của binh", choosing.kept(PHONE));
		answer(CONFLICT, "Lưu với lựa chọn này");
		form.waitForDirty(false);
		form.waitForText(PHONE, "0922");
		waitUntilSaid(form, "cất riêng");
	}

	@Test
	void whatDoesNotClashIsMergedBesideTheChoice() {
		Form form = clash();
		colleagueSets(ids.an(), "remarks", "Cán bộ Sở Ngoại vụ");
		form.press(SWT.CTRL, 's');
		Choosing choosing = new Choosing(bot, dialog(CONFLICT));
		assertEquals("Đã gộp", choosing.kept(REMARKS));
		dialog(CONFLICT).bot().button("Tất cả của tôi").click();
		answer(CONFLICT, "Lưu với lựa chọn này");
		form.waitForDirty(false);
		assertEquals("0911", colleagueSees(ids.an(), "phone"));
		assertEquals("Cán bộ Sở Ngoại vụ", colleagueSees(ids.an(), "remarks"));
		assertTrue(form.field(PHONE).getText().equals("0911"));
	}
}
