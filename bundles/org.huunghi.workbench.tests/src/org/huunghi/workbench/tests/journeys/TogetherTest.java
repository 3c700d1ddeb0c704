package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record that is open here is changed elsewhere too. */
class TogetherTest extends UnionJourney {
	private static final String PHONE = "Điện thoại";
	private static final String EMAIL = "Thư điện tử";
	private static final String CONFLICT = "Hai người cùng sửa";
	private static final String SAVE = "Lưu với lựa chọn này";
	private SmallUnion.Ids ids;
	private Form form;

	@BeforeEach
	void anOpenPerson() {
		ids = data.smallUnion();
		form = explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
	}

	/** Both change phone and e-mail, and the user tries to save. */
	private SWTBotShell clash() {
		form.type(PHONE, "0911");
		form.leave();
		form.type(EMAIL, "toi@sonla.gov.vn");
		form.leave();
		data.set(ids.an(), "phone", "0922");
		data.set(ids.an(), "email", "ban@sonla.gov.vn");
		form.press(SWT.CTRL, 's');
		return dialog(CONFLICT);
	}

	@Test
	void anEditorWithoutChangesShowsTheNewState() {
		data.set(ids.an(), "phone", "0912");
		form.waitForText(PHONE, "0912");
		assertFalse(form.editor().isDirty());
	}

	@Test
	void changesOfDifferentFieldsAreMergedAndBothAreKept() {
		form.type(EMAIL, "an@sonla.gov.vn");
		form.leave();
		data.set(ids.an(), "phone", "0912");
		form.waitForText(PHONE, "0912");
		assertEquals("an@sonla.gov.vn", form.field(EMAIL).getText());
		form.save();
		assertEquals("0912", data.text(ids.an(), "phone"));
		assertEquals("an@sonla.gov.vn", data.text(ids.an(), "email"));
	}

	@Test
	void keepingOnEditingChangesNothing() {
		SWTBotShell dialog = clash();
		assertFalse(dialog.bot().button(SAVE).isEnabled(), "nothing is chosen yet");
		answer(CONFLICT, "Sửa tiếp");
		assertEquals("0911", form.field(PHONE).getText());
		assertTrue(form.editor().isDirty());
		assertEquals("0922", data.text(ids.an(), "phone"));
	}

	@Test
	void whatIsChosenFieldByFieldIsSavedAndTheRestIsSetAside() {
		SWTBotShell dialog = clash();
		Choosing choosing = new Choosing(bot, dialog);
		choosing.press(PHONE, '1');
		choosing.press(EMAIL, '2');
		assertEquals("Của tôi", choosing.kept(PHONE));
		answer(CONFLICT, SAVE);
		form.waitForDirty(false);
		assertEquals("0911", data.text(ids.an(), "phone"));
		assertEquals("ban@sonla.gov.vn", data.text(ids.an(), "email"));
		form.waitForText(EMAIL, "ban@sonla.gov.vn");

		form.bot().button("Xem…").click();
		SWTBotShell aside = dialog("Nội dung cất riêng");
		waitFor(() -> aside.bot().table().indexOf("Thư điện tử", 2) >= 0, () -> "my text is gone");
		aside.bot().button("Đóng").click();
	}

	@Test
	void aThirdTextCanBeWritten() {
		Choosing choosing = new Choosing(bot, clash());
		choosing.press(EMAIL, '1');
		choosing.write(PHONE, "0911, 0922");
		assertEquals("Viết lại", choosing.kept(PHONE));
		answer(CONFLICT, SAVE);
		form.waitForDirty(false);
		assertEquals("0911, 0922", data.text(ids.an(), "phone"));
	}

	@Test
	void afterMergingUndoStartsAnew() {
		clash().bot().button("Tất cả của tôi").click();
		answer(CONFLICT, SAVE);
		form.waitForDirty(false);
		assertFalse(bot.menu("Sửa").menu("Hoàn tác").isEnabled());
		form.type(PHONE, "0933");
		form.leave();
		form.press(SWT.CTRL, 'z');
		form.waitForText(PHONE, "0911");
		form.waitForDirty(false);
	}

	@Test
	void theHintLeadsToTheChoiceBeforeSaving() {
		form.type(PHONE, "0911");
		form.leave();
		data.set(ids.an(), "phone", "0922");
		form.bot().button("Xem…").click();
		new Choosing(bot, dialog(CONFLICT)).press(PHONE, '2');
		answer(CONFLICT, "Đưa vào biểu mẫu");
		form.waitForText(PHONE, "0922");
		form.waitForDirty(false);
	}

	@Test
	void aRecordThatWasRemovedCanBeMadeAgain() {
		form.type(PHONE, "0911");
		form.leave();
		data.repository().write("Xóa", writer -> writer.remove(writer.find(ids.an()).orElseThrow()));
		form.press(SWT.CTRL, 's');
		SWTBotShell dialog = dialog("Người khác đã xóa");
		dialog.bot().button("Tất cả của tôi").click();
		answer("Người khác đã xóa", SAVE);
		form.waitForDirty(false);
		assertEquals("0911", data.text(ids.an(), "phone"));
	}

	@Test
	void aRecordThatWasRemovedCanBeGivenUp() {
		form.type(PHONE, "0911");
		form.leave();
		data.repository().write("Xóa", writer -> writer.remove(writer.find(ids.an()).orElseThrow()));
		form.press(SWT.CTRL, 's');
		SWTBotShell dialog = dialog("Người khác đã xóa");
		dialog.bot().button("Tất cả của " + System.getProperty("user.name")).click();
		answer("Người khác đã xóa", SAVE);
		waitFor(() -> bot.editors().isEmpty(), () -> "the editor is still open");
		assertFalse(data.has(ids.an()));
	}
}
