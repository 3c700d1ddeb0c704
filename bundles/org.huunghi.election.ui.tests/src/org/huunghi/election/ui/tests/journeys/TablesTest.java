package org.huunghi.election.ui.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.EntryMode;
import org.huunghi.election.ui.tests.counting.CountedElection;
import org.huunghi.testing.bot.utils.NativeDialogs;
import org.huunghi.testing.bot.widgets.SWTBotShell;
import org.huunghi.workbench.tests.journeys.Form;
import org.huunghi.workbench.tests.journeys.UnionJourney;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a count come from a spreadsheet, a wrong one is refused with its lines, and the result goes out to other programs. */
class TablesTest extends UnionJourney {
	@TempDir
	Path folder;

	@AfterEach
	void nativeDialogsAgain() {
		NativeDialogs.reset();
	}

	@Test
	void figuresComeInAndTheResultGoesOut() throws IOException {
		CountedElection counted = new CountedElection();
		counted.addRound(EntryMode.TALLIES);
		String[] id = new String[1];
		data.repository().write("Bầu cử thử nghiệm", writer -> id[0] = counted.write(writer));
		Form form = explorer.open(CountedElection.UNION, CountedElection.REGISTER, CountedElection.NAME);

		importTallies("STT;Họ và tên;Số phiếu\n1;Nguyễn Văn An;15\n9;Ai đó;3\n2;Trần Thị Bình;-1\n");
		SWTBotShell told = dialog("Không thực hiện được");
		String message = said(told);
		assertTrue(message.contains(":3: cột “STT”: Số 9 không có trong danh sách bầu cử.") && message.contains(":4: cột “Số phiếu”: -1 là số âm"), message);
		confirm("Không thực hiện được");

		importTallies("STT;Họ và tên;Số phiếu\n1;Nguyễn Văn An;15\n2;Trần Thị Bình;12\n3;Lò Văn Cương;11\n4;ທ. ຄຳແພງ ສີສຸວັນ;4\n5;Hoàng Thị Mỹ Duyên;3\n"
				+ ";Số phiếu phát ra;19\n;Số phiếu thu về;18\n;Số phiếu hợp lệ;16\n;Số phiếu không hợp lệ: Phiếu trắng;2\n");
		form.waitForDirty(true);
		form.field("Địa điểm").setFocus();
		form.press(SWT.CTRL, 'z');
		form.waitForDirty(false);
		form.press(SWT.CTRL, 'y');
		form.waitForDirty(true);
		form.save();
		assertEquals(19, data.repository().<Integer>read(view -> sheet((Election) view.find(id[0]).orElseThrow()).getIssued()));

		String result = export("Kết quả bầu cử (CSV)", "ketqua.csv");
		assertTrue(result.contains("\r\n3;Lò Văn Cương;11;61,11;Trúng cử;"), result);
		assertTrue(result.contains("\r\n4;ທ. ຄຳແພງ ສີສຸວັນ;4;22,22;Không trúng cử;"), result);
		form.type("Ngày bầu", "11/3/2024");
		String report = export("Kết quả theo NIST SP 1500-100 (XML)", "ketqua.xml");
		assertTrue(report.contains("<StartDate>2024-03-11</StartDate>") && report.contains("<Count>15</Count>"), "what is not saved yet goes out too");
		assertTrue(export("Kết quả biểu quyết theo Popolo (JSON)", "ketqua.json").contains("\"vote_events\""));
		form.save();
	}

	private static CountingSheet sheet(Election election) {
		return election.getRounds().get(0).getSheets().get(0);
	}

	private void importTallies(String table) throws IOException {
		NativeDialogs.answerWith(Files.writeString(folder.resolve("phieu.csv"), table).toString());
		bot.menu("Tệp", "Nhập…").click();
		choose("Nhập", "Số liệu kiểm phiếu (CSV)");
	}

	private String export(String format, String name) throws IOException {
		Path file = folder.resolve(name);
		NativeDialogs.answerWith(file.toString());
		bot.menu("Tệp", "Xuất…").click();
		choose("Xuất", format);
		confirm("Xuất");
		return Files.readString(file);
	}

	private void choose(String title, String format) {
		SWTBotShell choice = dialog(title);
		choice.bot().table().select(CountedElection.NAME + ": " + format);
		confirm(title);
	}
}
