package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dates and amounts are entered as people write them; what can't be understood stays as it was typed. */
class EntryTest extends UnionJourney {
	private static final String BORN = "Ngày sinh";
	private SmallUnion.Ids ids;

	@BeforeEach
	void aUnion() {
		ids = data.smallUnion();
	}

	private Form person() {
		return explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
	}

	@Test
	void datesAreTakenAsPrecisePersonsKnowThem() {
		Form form = person();
		Map.of("15/3/2024", "2024-03-15", "3/2024", "2024-03", "2024", "2024").forEach((typed, stored) -> {
			form.type(BORN, typed);
			form.leave();
			form.save();
			assertEquals(stored, data.text(ids.an(), "born"));
			assertEquals(typed, form.field(BORN).getText());
		});
	}

	@Test
	void aWrongDateStaysAsTypedWithAMarkIsNotSavedAndCanBeCorrected() {
		Form form = person();
		form.type(BORN, "31/2/2024");
		form.leave();
		waitFor(() -> form.message() != null, () -> "no mark");
		assertEquals("31/2/2024", form.field(BORN).getText());

		form.press(SWT.CTRL, 's');
		SWTBotShell refusal = dialog("Chưa lưu");
		assertTrue(said(refusal).contains("Không có ngày 31 trong tháng 2/2024"), () -> said(refusal));
		answer("Chưa lưu", "Đóng");
		assertEquals("31/2/2024", form.field(BORN).getText());
		assertTrue(form.editor().isDirty());
		assertNull(data.value(ids.an(), "born"));

		form.type(BORN, "28/2/2024");
		form.leave();
		waitFor(() -> form.message() == null, form::message);
		form.save();
		assertEquals("2024-02-28", data.text(ids.an(), "born"));
	}

	@Test
	void anAmountOfMoneyIsReadWithItsDotsAndCurrency() {
		Form form = figure();
		form.type("Giá trị", "70.814.000.000 VND");
		form.leave();
		form.save();
		assertEquals("70814000000 VND", data.text(ids.total(), "money"));
		assertEquals("70.814.000.000 VND", form.field("Giá trị").getText());
	}

	@Test
	void anAmountWithoutCurrencyIsAskedForIt() {
		Form form = figure();
		form.type("Giá trị", "70.814.000.000");
		form.leave();
		waitFor(() -> form.message() != null, () -> "no mark");
		assertNotNull(form.message());
		form.type("Giá trị", "trên 17 triệu USD");
		form.leave();
		form.save();
		assertEquals("over 17000000 USD", data.text(ids.total(), "money"));
	}

	private Form figure() {
		var record = explorer.node(SmallUnion.NAME, SmallUnion.FIGURES).expand().getNode(0);
		record.doubleClick();
		return new Form(bot, bot.activeEditor().getTitle());
	}
}
