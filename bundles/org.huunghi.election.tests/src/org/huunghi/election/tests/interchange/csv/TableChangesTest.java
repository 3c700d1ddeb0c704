package org.huunghi.election.tests.interchange.csv;

import static org.huunghi.election.tests.interchange.csv.CsvFiles.VI;
import static org.huunghi.election.tests.interchange.csv.CsvFiles.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.EntryMode;
import org.huunghi.election.NominationKind;
import org.huunghi.election.interchange.ElectionFormat;
import org.huunghi.election.interchange.csv.CsvException;
import org.huunghi.election.interchange.csv.ElectionTableImport;
import org.huunghi.election.interchange.csv.Refusal;
import org.huunghi.election.interchange.csv.TableChanges;
import org.huunghi.election.interchange.csv.Tolerance;
import org.huunghi.election.model.Results;
import org.huunghi.election.model.Sheets;
import org.huunghi.election.tests.model.Elections;
import org.junit.jupiter.api.Test;

/** Tables go into a stored election and come out of it again; nothing that was entered is overwritten. */
class TableChangesTest {
	@Test
	void candidatesGoFromTheFileIntoTheElectionAndOutAgain() throws IOException {
		Election election = Elections.election("youth-union", 2, "An");
		election.setListClosed(false);
		String table = "\uFEFFSTT;Họ và tên;Hình thức giới thiệu;Người, đơn vị đề cử;Số người đồng ý;Đã rút;Công tác từ\r\n"
				+ "1;An;Nhân sự chuẩn bị;;;không;2017\r\n2;Bình;Đề cử tại chỗ;Đoàn 1;7;có;15/8/2019\r\n\"\";'=Cúc;Ứng cử;;;không;\r\n";
		changes(election).candidates(ElectionTableImport.candidates(election, file(table), "c.csv", Tolerance.NONE, VI).value());

		assertEquals(3, election.getCandidates().size());
		assertEquals(NominationKind.FLOOR, election.getCandidates().get(1).getNomination());
		assertEquals("=Cúc", election.getCandidates().get(2).getName());
		assertTrue(election.getCandidates().stream().allMatch(candidate -> candidate.getId() != null));
		assertEquals(table, written(election, ElectionFormat.CSV_CANDIDATES));
	}

	@Test
	void aNumberOfSomebodyElseAndAClosedListAreRefused() throws IOException {
		Election election = Elections.election("youth-union", 2, "An", "Bình");
		CsvException closed = assertThrows(CsvException.class, () -> ElectionTableImport.candidates(election, file("Tên", "Cúc"), "c.csv", Tolerance.GOOD_ROWS, VI));
		assertEquals("listClosed", closed.refusals().get(0).key());
		election.setListClosed(false);
		List<Refusal> refused = ElectionTableImport.candidates(election, file("STT,Tên", "2,Cúc", "2,BÌNH", "3,Dần"), "c.csv", Tolerance.GOOD_ROWS, VI).refused();
		assertEquals(List.of("Dòng 2, cột “STT”: Số thứ tự 2 đã thuộc về Bình."), CsvFiles.told(refused, VI));
	}

	@Test
	void talliesGoIntoANewRoundAndAreCounted() throws IOException {
		Election election = Elections.election("youth-union", 2, "An", "Bình", "Cúc");
		election.setSummoned(20);
		election.setPresent(19);
		String empty = written(election, ElectionFormat.CSV_TALLIES);
		assertEquals("\uFEFFSTT;Họ và tên;Số phiếu\r\n1;An;\r\n2;Bình;\r\n3;Cúc;\r\n\"\";Số phiếu phát ra;\r\n\"\";Số phiếu thu về;\r\n\"\";Số phiếu hợp lệ;\r\n\"\";Số phiếu không hợp lệ;\r\n",
				empty);
		String filled = empty.replace("An;", "An;13").replace("Bình;", "Bình;11").replace("Cúc;", "Cúc;8").replace("phát ra;", "phát ra;19").replace("thu về;", "thu về;18")
				.replace(";Số phiếu hợp lệ;", ";Số phiếu hợp lệ;16").replace(";Số phiếu không hợp lệ;", ";Số phiếu không hợp lệ: Phiếu trắng;2\r\n\"\";Số phiếu không hợp lệ;2");
		changes(election).tallies(ElectionTableImport.tallies(election, file(filled), "t.csv", Tolerance.NONE, VI).value(), "t.csv");

		assertEquals(List.of(1, 2), Results.of(election, VI).elected());
		assertEquals(filled, written(election, ElectionFormat.CSV_TALLIES));
		assertEquals("t.csv", election.getRounds().get(0).getSheets().get(0).getCounter());
	}

	@Test
	void aSecondTableIsASecondCountAndOverwritesNothing() throws IOException {
		Election election = Elections.worked("youth-union");
		changes(election).tallies(ElectionTableImport.tallies(election, file("STT,Số phiếu", "1,12", "2,11"), "t.csv", Tolerance.NONE, VI).value(), null);

		List<CountingSheet> sheets = election.getRounds().get(0).getSheets();
		assertEquals(2, sheets.size());
		assertEquals(13, sheets.get(0).getTallies().get(0).getVotes());
		assertEquals(12, sheets.get(1).getTallies().get(0).getVotes());
		assertNull(sheets.get(1).getIssued());
		assertTrue(Sheets.differ(election.getRounds().get(0)));
	}

	@Test
	void anUnusedSheetIsFilled() throws IOException {
		Election election = Elections.election("youth-union", 2, "An", "Bình", "Cúc");
		Elections.round(election, Elections.sheet(election, null, null, null, null, null, null));
		changes(election).tallies(ElectionTableImport.tallies(election, file("STT,Số phiếu", "2,5"), "t.csv", Tolerance.NONE, VI).value(), null);
		assertEquals(1, election.getRounds().get(0).getSheets().size());
		assertEquals(3, election.getRounds().get(0).getSheets().get(0).getTallies().size(), "the row that was there is used");
	}

	@Test
	void ballotsGoInAndOut() throws IOException {
		Election election = Elections.election("youth-union", 2, "An", "Bình", "Cúc");
		String table = "\uFEFFPhiếu số;Đánh dấu;Lỗi\r\n1;;\r\n2;;Có ký tên hoặc đánh dấu\r\n3;1x;\r\n4;3x;\r\n";
		changes(election).ballots(ElectionTableImport.ballots(election, file(table), "b.csv", Tolerance.NONE).value(), null);

		CountingSheet sheet = election.getRounds().get(0).getSheets().get(0);
		assertEquals(EntryMode.BALLOTS, sheet.getMode());
		assertNull(sheet.getBallots().get(0).getMarks());
		assertEquals(table, written(election, ElectionFormat.CSV_BALLOTS));
	}

	@Test
	void theResultExplainsItselfInTheLanguageOfTheTable() throws IOException {
		Election election = Elections.worked("youth-union");
		List<String> lines = written(election, ElectionFormat.CSV).lines().toList();
		assertEquals("\uFEFFSTT;Họ và tên;Số phiếu;Tỷ lệ %;Kết quả;Giải thích", lines.get(0));
		assertTrue(lines.get(1).startsWith("1;An;13;72,22;Trúng cử;"), lines.get(1));
		assertTrue(lines.get(3).startsWith("3;Cúc;8;44,44;Không trúng cử;"), lines.get(3));
		Election unknown = Elections.election("youth-union", 2, "An", "Bình");
		assertTrue(written(unknown, ElectionFormat.CSV).contains("\r\n1;An;;;Chưa rõ;"), "what is unknown is empty");
	}

	private static TableChanges changes(Election election) {
		return new TableChanges(election, TableChanges.Edits.direct());
	}

	private static String written(Election election, ElectionFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(election, VI, Instant.EPOCH, out);
		return out.toString(StandardCharsets.UTF_8);
	}
}
