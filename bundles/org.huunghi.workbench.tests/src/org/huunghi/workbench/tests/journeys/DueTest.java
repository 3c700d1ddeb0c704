package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;

import org.huunghi.testing.bot.widgets.SWTBotTable;
import org.huunghi.testing.bot.workbench.SWTBotView;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Agreement;
import org.huunghi.union.AgreementRegister;
import org.huunghi.union.UnionPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due is shown while it is open, the tab counts it, and a double click leads to it. */
class DueTest extends UnionJourney {
	private static final String OVERDUE = "Kết nghĩa Sốp Cộp – Mường Ét";
	private static final String SOON = "Thỏa thuận hợp tác với Hủa Phăn";
	private static final String FAR = "Ghi nhớ với Luông Pha Băng";

	private String overdueId;

	@BeforeEach
	void agreements() {
		data.smallUnion();
		Agreement overdue = agreement(OVERDUE, -3);
		overdueId = overdue.getId();
		data.repository().write("Thỏa thuận", writer -> {
			AgreementRegister register = SmallUnion.named(UnionPackage.Literals.AGREEMENT_REGISTER, "Sổ thỏa thuận");
			register.getRecords().addAll(Arrays.asList(agreement(SOON, 20), agreement(FAR, 200), overdue));
			writer.unions().get(0).getRegisters().add(register);
		});
	}

	private static Agreement agreement(String name, int days) {
		Agreement agreement = SmallUnion.named(UnionPackage.Literals.AGREEMENT, name);
		agreement.setValidTo(PartialDate.of(LocalDate.now().plusDays(days)));
		return agreement;
	}

	@Test
	void itIsThereUntilItIsDone() {
		SWTBotView view = bot.viewById("org.huunghi.workbench.due");
		bot.cTabItem("Nhắc việc (2)").activate();
		SWTBotTable table = view.bot().table();
		assertEquals("quá hạn 3 ngày", table.cell(0, 1));
		assertEquals("còn 20 ngày", table.cell(1, 1));
		view.bot().comboBoxWithLabel("Hiện:").setSelection("Trong 365 ngày");
		waitFor(() -> table.containsItem(FAR), () -> "not within a year");
		picture("due");
		view.bot().text().setText("hop tac");
		waitFor(() -> table.rowCount() == 1 && table.cell(0, 3).equals(SOON), () -> "filtered to " + table.rowCount());
		view.bot().text().setText("");
		waitFor(() -> table.rowCount() == 3, () -> "rows " + table.rowCount());

		table.doubleClick(0, 2);
		assertEquals(OVERDUE, new Form(bot, OVERDUE).editor().getTitle());
		data.set(overdueId, "validTo", PartialDate.of(LocalDate.now().plusYears(9)));
		waitFor(() -> !table.containsItem(OVERDUE), () -> "still there");
		bot.cTabItem("Nhắc việc (2)");
	}
}
