package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else changes the record that is open here. */
class TogetherTest extends UnionJourney {
	private static final String PHONE = "Điện thoại";
	private static final String EMAIL = "Thư điện tử";
	private static final String CONFLICT = "Nơi khác cũng vừa sửa";
	private SmallUnion.Ids ids;
	private Form form;

	@BeforeEach
	void anOpenPerson() {
		ids = data.smallUnion();
		form = explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
	}

	@Test
	void anEditorWithoutChangesShowsTheNewState() {
		data.set(ids.an(), "phone", "0912");
		form.waitForText(PHONE, "0912");
		assertFalse(form.editor().isDirty());
	}

	@Test
	void anEditorWithChangesIsWarnedAndBothChangesAreKept() {
		form.type(EMAIL, "an@sonla.gov.vn");
		form.leave();
		data.set(ids.an(), "phone", "0912");
		form.bot().button("Sửa tiếp").click();
		assertEquals("an@sonla.gov.vn", form.field(EMAIL).getText());
		form.save();
		assertEquals("0912", data.text(ids.an(), "phone"));
		assertEquals("an@sonla.gov.vn", data.text(ids.an(), "email"));
	}

	@Test
	void aConflictLosesNothingUntilTheUserReloads() {
		form.type(PHONE, "0911");
		form.leave();
		data.set(ids.an(), "phone", "0922");
		form.press(SWT.CTRL, 's');
		SWTBotShell told = dialog(CONFLICT);
		assertTrue(said(told).contains(SmallUnion.AN), () -> said(told));
		answer(CONFLICT, "Sửa tiếp");
		assertEquals("0911", form.field(PHONE).getText());
		assertTrue(form.editor().isDirty());
		assertEquals("0922", data.text(ids.an(), "phone"));

		form.press(SWT.CTRL, 's');
		answer(CONFLICT, "Tải lại");
		form.waitForText(PHONE, "0922");
		form.waitForDirty(false);
	}
}
