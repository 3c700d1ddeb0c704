package org.huunghi.workbench.tests.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.union.Gender;
import org.huunghi.workbench.tests.journeys.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who saves over a slow line and types on loses nothing. */
class TypingOnTest extends SlowLineJourney {
	private static final String MAIL = "Thư điện tử";

	private Form form;

	@BeforeEach
	void typeWhileItIsSaved() {
		form = open();
		form.type("Điện thoại", "0912");
		waitFor(() -> colleague.together().lockOf(ids.an()).isPresent(), () -> "the colleague sees no lock");
		beginToSave(form);
		form.type(MAIL, "a@b.vn");
	}

	@Test
	void whatIsTypedStaysAndIsNotYetSaved() {
		answer();
		waitFor(() -> "0912".equals(colleagueSees(ids.an(), "phone")), () -> "the number does not arrive");
		waitFor(() -> colleague.together().lockOf(ids.an()).isPresent(), () -> "what was typed is not unsaved");
		assertEquals("a@b.vn", form.field(MAIL).getText());
		assertTrue(form.editor().isDirty());
		assertNull(colleagueSees(ids.an(), "email"));
		form.save();
		assertEquals("a@b.vn", colleagueSees(ids.an(), "email"));
	}

	@Test
	void aSaveThatTakesLongIsToldWithoutAWindowInTheWay() {
		waitUntilSaid(form, "Đang lưu");
		form.field(MAIL).setFocus();
		Keyboard.type("x", 0);
		answer();
		waitFor(() -> "0912".equals(colleagueSees(ids.an(), "phone")), () -> "the number does not arrive");
		waitFor(() -> !form.said().contains("Đang lưu"), () -> "still said to be saving");
		assertEquals(1, bot.shells().length);
		assertTrue(form.field(MAIL).getText().contains("x"));
	}

	@Test
	void whatIsChosenMeanwhileIsThereAfterwards() {
		form.bot().comboBoxWithLabel("Giới tính:").setSelection("Nữ");
		answer();
		waitFor(() -> "0912".equals(colleagueSees(ids.an(), "phone")), () -> "the number does not arrive");
		waitFor(() -> form.bot().comboBoxWithLabel("Giới tính:").selection().equals("Nữ"), () -> "the choice is lost");
		assertEquals(Gender.MALE, colleagueSees(ids.an(), "gender"));
		form.save();
		assertEquals(Gender.FEMALE, colleagueSees(ids.an(), "gender"));
	}

	@Test
	void whoSavesAgainMeanwhileHasBothSaved() {
		Keyboard.press(SWT.CTRL, 0, 's');
		// the key is on its way through the window system
		bot.sleep(100);
		answer();
		waitFor(() -> "a@b.vn".equals(colleagueSees(ids.an(), "email")), () -> "the second save was forgotten");
		form.waitForDirty(false);
		assertEquals("0912", colleagueSees(ids.an(), "phone"));
	}
}
