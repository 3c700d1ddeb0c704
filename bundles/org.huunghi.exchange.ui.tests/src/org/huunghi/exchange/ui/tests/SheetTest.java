package org.huunghi.exchange.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.ExchangeLog;
import org.huunghi.sheet.export.CellTarget;
import org.huunghi.sheet.read.Cell;
import org.huunghi.testing.bot.utils.NativeDialogs;
import org.huunghi.testing.bot.waits.Conditions;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.union.Register;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.tests.journeys.SmallUnion;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old log in Excel becomes delegations, and delegations become a table and a calendar. */
class SheetTest extends UnionJourney {
	private static final Locale VI = Locale.of("vi");
	private static final String IMPORT = "Nhập từ Excel/CSV";
	private static final String EXPORT = "Xuất ra Excel/CSV/iCalendar";

	@TempDir
	Path folder;

	@BeforeEach
	void aUnion() {
		data.smallUnion();
	}

	@AfterEach
	void nativeDialogsAgain() {
		NativeDialogs.reset();
	}

	private Path log() throws IOException {
		Path file = folder.resolve("So doan 2024.xlsx");
		try (OutputStream out = Files.newOutputStream(file); CellTarget target = CellTarget.of(true, out, "Đoàn ra", VI)) {
			target.headings(List.of("STT", "Tên đoàn", "Ngày đi", "Nơi đến", "Cơ quan mời", "Quân số", "Kinh phí (triệu đồng)"));
			row(target, 1, "Đoàn thăm Hủa Phăn", Cell.date(LocalDate.of(2024, 3, 13).atStartOfDay()), "Hủa Phăn", "Hội hữu nghị Hủa Phăn", 12, 25);
			row(target, 2, "Đoàn làm việc", Cell.text("31/2/2024"), "Luông Pha Băng", null, 7, null);
			row(target, 3, "Đoàn giao lưu", Cell.text("tháng 5 năm 2024"), "Luong Pra Bang", "Hội hữu nghị Hủa Phăn", 30, null);
			row(target, 4, "Đoàn ký kết", Cell.text("3/2024"), "Xiêng Khoảng", null, 5, 1440);
		}
		return file;
	}

	private static void row(CellTarget target, int number, String title, Cell date, String place, String partner, int people, Integer cost) throws IOException {
		target.row(List.of(number(number), Cell.text(title), date, Cell.text(place), Cell.text(partner), number(people), cost == null ? Cell.EMPTY : number(cost)));
	}

	private static Cell number(int number) {
		return Cell.number(BigDecimal.valueOf(number), null);
	}

	@Test
	void anOldLogBecomesDelegations() throws IOException {
		Path file = log();
		NativeDialogs.answerWith(file.toString());
		explorer.node(SmallUnion.NAME).contextMenu("Nhập từ Excel/CSV…").click();
		SWTBotShell wizard = dialog(IMPORT);
		String into = java.util.Arrays.stream(wizard.bot().comboBox(0).items()).filter(item -> item.startsWith("Đoàn đối ngoại")).findFirst().orElseThrow();
		wizard.bot().comboBox(0).setSelection(into);
		wizard.bot().button("Chọn…").click();
		waitFor(() -> wizard.bot().button("Tiếp >").isEnabled(), () -> said(wizard));
		picture("sheet-1-file");
		wizard.bot().button("Tiếp >").click();

		// one column has a heading that nobody knows
		waitFor(() -> wizard.bot().table(0).rowCount() == 7, () -> said(wizard));
		assertEquals("(bỏ qua)", wizard.bot().table(0).cell(5, 2));
		assertEquals("Địa phương đối tác", wizard.bot().table(0).cell(3, 2));
		wizard.bot().table(0).select(5);
		wizard.bot().comboBox(0).setSelection("Số người");
		waitFor(() -> wizard.bot().table(0).cell(5, 2).equals("Số người"), () -> wizard.bot().table(0).cell(5, 2));
		waitFor(() -> wizard.bot().table(0).cell(2, 4).contains("31"), () -> wizard.bot().table(0).cell(2, 4));
		waitFor(() -> wizard.bot().table(1).rowCount() == 4, () -> wizard.bot().table(1).rowCount() + " rows");
		assertEquals("25.000.000 VND", wizard.bot().table(1).cell(0, 7));
		picture("sheet-2-columns");
		wizard.bot().button("Tiếp >").click();

		// a place that is written wrongly, and a partner that is new
		waitFor(() -> wizard.bot().table(0).rowCount() == 2, () -> said(wizard));
		int partner = wizard.bot().table(0).cell(0, 0).equals("Hội hữu nghị Hủa Phăn") ? 0 : 1;
		wizard.bot().table(0).select(1 - partner);
		assertTrue(wizard.bot().table(0).cell(1 - partner, 3).startsWith("Luông Pha Băng"), wizard.bot().table(0).cell(1 - partner, 3));
		wizard.bot().table(0).select(partner);
		wizard.bot().comboBox(0).setSelection("Tạo mới");
		picture("sheet-3-names");
		wizard.bot().button("Tiếp >").click();

		waitFor(() -> said(wizard).contains("3 dòng nhập được, 1 dòng không nhập được"), () -> said(wizard));
		assertEquals("Đoàn ra!C3", wizard.bot().table(0).cell(0, 0));
		assertFalse(wizard.bot().button("Nhập").isEnabled(), "all or nothing, unless the user says otherwise");
		wizard.bot().checkBox("Nhập các dòng đúng, ghi các dòng khác vào:").click();
		picture("sheet-4-result");
		wizard.bot().button("Nhập").click();
		bot.waitUntil(Conditions.shellCloses(wizard));
		SWTBotShell done = dialog(IMPORT);
		waitFor(() -> said(done).contains("Đã nhập 3 bản ghi"), () -> said(done));
		picture("sheet-5-done");
		confirm(IMPORT);
		assertTrue(Files.exists(folder.resolve("So doan 2024 - chưa nhập.xlsx")));

		explorer.node(SmallUnion.NAME, "Sổ đoàn ra, đoàn vào", "Đoàn ký kết (3/2024)");
		assertEquals("12 | Hội hữu nghị Hủa Phăn | 25000000 VND", data.<String>ofUnion(union -> {
			Register register = union.getRegisters().stream().filter(ExchangeLog.class::isInstance).findFirst().orElseThrow();
			Delegation delegation = (Delegation) register.getRecords().getFirst();
			return delegation.getHeadCount() + " | " + Names.of(delegation.getPartners().getFirst(), VI) + " | " + delegation.getCost();
		}));
		exports();
	}

	private void exports() throws IOException {
		Path calendar = folder.resolve("doan.ics");
		NativeDialogs.answerWith(calendar.toString());
		explorer.node(SmallUnion.NAME, "Sổ đoàn ra, đoàn vào").contextMenu("Xuất ra Excel/CSV/iCalendar…").click();
		SWTBotShell done = dialog(EXPORT);
		waitFor(() -> said(done).contains("Đã xuất 3 bản ghi"), () -> said(done));
		confirm(EXPORT);
		assertTrue(Files.readString(calendar).contains("SUMMARY:Đoàn thăm Hủa Phăn"), Files.readString(calendar));
	}
}
