package org.huunghi.aid.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.testing.bot.widgets.SWTBotTable;
import org.huunghi.testing.bot.workbench.SWTBotEditor;
import org.huunghi.workbench.open.OpenRecord;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The money of an activity along the time, and the register of aid in numbers. */
class AidPagesTest extends UnionJourney {
	private final SampleAid aid = new SampleAid();

	@BeforeEach
	void aid() {
		data.smallUnion();
		aid.write(data.repository());
	}

	private SWTBotEditor page(String id, String label, String page) {
		UIThreadRunnable.syncExec(() -> OpenRecord.open(id, label));
		SWTBotEditor editor = bot.editorByTitle(label);
		editor.bot().cTabItem(page).activate();
		return editor;
	}

	@Test
	void paidIsSetAgainstCommittedAsTimeWentOn() {
		SWTBotEditor editor = page(aid.waterId(), SampleAid.WATER, "Tiền theo thời gian");
		SWTBotTable table = editor.bot().table();
		waitFor(() -> table.rowCount() == 3, () -> rows(table).toString());
		assertTrue(said(editor).contains("Chưa có tỷ giá nên không có trong tổng: 500 EUR"), () -> said(editor));
		assertEquals("15/6/2024|Giải ngân|1.012.000.000 VND|1.012.000.000 VND", rows(table).get(1));
		picture("money");
		editor.bot().comboBoxWithLabel("Loại tiền:").setSelection("USD");
		waitFor(() -> rows(table).equals(List.of("01/3/2024|Cam kết|100.000 USD|100.000 USD", "15/6/2024|Giải ngân|40.000 USD|40.000 USD",
				"20/11/2024|Giải ngân|70.000 USD|110.000 USD")), () -> rows(table).toString());
		assertTrue(said(editor).contains("Tỷ lệ: 110 %"), () -> said(editor));
		assertTrue(said(editor).contains("Đã giải ngân nhiều hơn cam kết"), () -> said(editor));
	}

	@Test
	void theRegisterIsComparedWithTheYearBeforeAndTellsWhatNeedsAttention() {
		SWTBotEditor editor = page(aid.registerId(), SampleAid.REGISTER, "Tổng quan viện trợ");
		SWTBotTable comparison = editor.bot().table(0);
		SWTBotTable warnings = editor.bot().table(1);
		SWTBotTable table = editor.bot().table(2);
		waitFor(() -> table.rowCount() == 4, () -> rows(table).toString());
		assertEquals(List.of("Giáo dục|2|39,1 %|trên 2.250.000.000|trên 90.000", "Môi trường và khí hậu|1|34,8 %|2.000.000.000|–",
				"Y tế|1|26,1 %|1.500.000.000|60.000", "Tổng số|3|100 %|trên 5.750.000.000|trên 150.000"), rows(table));
		assertTrue(said(editor).contains("Chưa cộng vào tổng USD vì chưa rõ tỷ giá của ngày: 2.000.000.000 VND"), () -> said(editor));
		assertEquals(2, warnings.rowCount(), () -> rows(warnings).toString());

		editor.bot().textWithLabel("từ").setFocus();
		editor.bot().textWithLabel("từ").setText("2024");
		editor.bot().textWithLabel("đến").setText("2024");
		editor.bot().textWithLabel("đến").setFocus();
		Keyboard.press(SWT.NONE, SWT.CR, SWT.CR);
		waitFor(() -> comparison.cell(0, 1).equals("2"), () -> rows(comparison).toString());
		assertEquals("Số khoản viện trợ|2|1|+1|+100", rows(comparison).get(0));
		assertEquals("Cam kết, VND|trên 3.750.000.000|2.000.000.000|+1.750.000.000|+87,5", rows(comparison).get(1));
		assertEquals("Giải ngân trong kỳ, USD|110.000|–|–|–", rows(comparison).get(4));
		picture("aid");
		editor.bot().comboBoxWithLabel("Xem theo:").setSelection("Bên tài trợ");
		waitFor(() -> rows(table).get(0).startsWith("Tổ chức Tầm nhìn|2|100 %"), () -> rows(table).toString());
		warnings.doubleClick(0, 0);
		waitFor(() -> !bot.activeEditor().getTitle().equals(SampleAid.REGISTER), () -> "no record opened");
	}
}
