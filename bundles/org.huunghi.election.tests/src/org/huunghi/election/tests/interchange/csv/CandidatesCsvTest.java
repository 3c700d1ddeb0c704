package org.huunghi.election.tests.interchange.csv;

import static org.huunghi.election.tests.interchange.csv.CsvFiles.VI;
import static org.huunghi.election.tests.interchange.csv.CsvFiles.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.huunghi.election.NominationKind;
import org.huunghi.election.interchange.csv.CandidateRow;
import org.huunghi.election.interchange.csv.CandidatesCsv;
import org.huunghi.election.interchange.csv.CsvException;
import org.huunghi.election.interchange.csv.CsvOptions;
import org.huunghi.election.interchange.csv.Imported;
import org.huunghi.election.interchange.csv.Refusal;
import org.huunghi.election.interchange.csv.Tolerance;
import org.huunghi.text.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of candidates as CSV comes back as it went out, in each language and with each delimiter, and says what it refuses. */
class CandidatesCsvTest {
	private static final List<CandidateRow> LIST = List.of(
			new CandidateRow(1, "Tống Thanh Hải", NominationKind.PREPARED_LIST, null, null, false, PartialDate.of(2017, 3)),
			new CandidateRow(2, "ຫຼວງນໍ້າທາ; \"ແກ້ວ\", ນາງ", NominationKind.FLOOR, "Đoàn đại biểu\nthành phố", 12, true, PartialDate.of(2019, 8, 15)),
			new CandidateRow(null, "=HYPERLINK(\"x\")", NominationKind.SELF, "-2+3", 0, null, PartialDate.of(1999)),
			new CandidateRow(4, "'quoted'", null, "@SUM(A1)", null, false, null));

	@ParameterizedTest
	@CsvSource(value = { "vi|,|true", "vi|;|true", "en|,|false", "en|\t|false", "lo|;|true", "lo|,|false" }, delimiter = '|', ignoreLeadingAndTrailingWhitespace = false)
	void comesBackAsItWentOut(String language, char delimiter, boolean mark) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CandidatesCsv.write(LIST, out, new CsvOptions(Locale.of(language), delimiter, mark));

		Imported<List<CandidateRow>> read = CandidatesCsv.read(new ByteArrayInputStream(out.toByteArray()), "list.csv", Tolerance.NONE, Locale.of(language));

		assertEquals(LIST, read.value());
		assertEquals(List.of(), read.ignored());
		assertEquals(mark, out.toString(StandardCharsets.UTF_8).startsWith("\uFEFF"));
		ByteArrayOutputStream again = new ByteArrayOutputStream();
		CandidatesCsv.write(read.value(), again, new CsvOptions(Locale.of(language), delimiter, mark));
		assertEquals(out.toString(StandardCharsets.UTF_8), again.toString(StandardCharsets.UTF_8), "the same bytes again");
	}

	@Test
	void aSpreadsheetFindsNoFormula() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<String> names = List.of("=1+1", "+1", "-1", "@A1", " =1", "\t=1", "＝1", "'=1");
		CandidatesCsv.write(names.stream().map(name -> new CandidateRow(null, name, null, name, null, null, null)).toList(), out, CsvOptions.plain(Locale.ENGLISH));

		for (String line : out.toString(StandardCharsets.UTF_8).lines().skip(1).toList()) {
			for (String cell : line.split(",")) {
				assertTrue(cell.isEmpty() || cell.equals("\"\"") || cell.startsWith("'") || cell.startsWith("\"'"), line);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "number,name,support", "STT;HỌ VÀ TÊN;số người đồng ý", "No.\tFull name\tSupporters", "ລ/ດ,ຊື່ ແລະ ນາມສະກຸນ,ຈຳນວນຜູ້ເຫັນດີ",
			"stt;ho ten;support" })
	void headingsOfEachLanguageAreKnown(String heading) throws IOException {
		String delimiter = heading.contains(";") ? ";" : heading.contains("\t") ? "\t" : ",";
		List<CandidateRow> read = CandidatesCsv.read(file(heading, "", String.join(delimiter, "7", "Lò Thị Mai", "12")), "list.csv", Tolerance.NONE, VI).value();
		assertEquals(List.of(new CandidateRow(7, "Lò Thị Mai", null, null, 12, null, null)), read);
	}

	@Test
	void excelsLineOfTheDelimiterIsRead() throws IOException {
		Imported<List<CandidateRow>> read = CandidatesCsv.read(file("sep=;", "STT;Họ và tên;Ghi chú", "1;An;x", "1;Bình;"), "list.csv", Tolerance.GOOD_ROWS, VI);
		assertEquals(List.of("Ghi chú"), read.ignored());
		assertEquals(List.of("Dòng 4, cột “STT”: Số thứ tự 1 đã có ở dòng 3."), CsvFiles.told(read.refused(), VI));
	}

	@Test
	void eachRefusedRowIsToldWithLineColumnAndReason() throws IOException {
		String[] lines = { "number,name,nomination,support,withdrawn,servingSince", "1,An,prepared list,,no,", "-2,Bình,,,,", "two,Cường,,,,", "1,Dũng,,,,",
				",An,,,,", "3,,,,,", "4,\"Em\nE\",by magic,,,", "5,Giang,,-1,,", "6,Hà,,,perhaps,", "7,Khánh,,,,31/2/2020", "8,Lan,,,,3/4/2020", "9,Minh,,,,,,,x",
				"0,Nga,,,,", "10,Oanh,Floor,3,yes,2020" };
		Imported<List<CandidateRow>> read = CandidatesCsv.read(file(lines), "list.csv", Tolerance.GOOD_ROWS, Locale.ENGLISH);

		assertEquals(List.of("An", "Oanh"), read.value().stream().map(CandidateRow::name).toList());
		assertEquals(List.of(3L, 4L, 5L, 6L, 7L, 8L, 10L, 11L, 12L, 13L, 14L, 15L), CsvFiles.each(read.refused(), Refusal::line));
		assertEquals(List.of("negative", "number", "numberTwice", "nameTwice", "noName", "nomination", "negative", "yesOrNo", "date", "date", "tooManyCells", "zero"),
				CsvFiles.each(read.refused(), Refusal::key));
		assertEquals("Line 4, column “number”: “two” is not a whole number.", read.refused().get(1).message(Locale.ENGLISH));

		CsvException whole = assertThrows(CsvException.class, () -> CandidatesCsv.read(file(lines), "list.csv", Tolerance.NONE, Locale.ENGLISH));
		assertEquals(read.refused().stream().map(Refusal::key).toList(), whole.refusals().stream().map(Refusal::key).toList());
		assertTrue(whole.message(VI).startsWith("list.csv:3: cột “number”: -2 là số âm; số đếm phải từ 0 trở lên."), whole.message(VI));
		assertFalse(whole.message(CsvFiles.LO).contains("!"), whole.message(CsvFiles.LO));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = { "empty#''", "noHeading#Một|Hai\\n1|2", "noHeading#1,An\\n2,Bình", "columnMissing#STT,Số người đồng ý\\n1,2", "columnTwice#Tên,Họ tên\\nAn,An",
			"quotes#STT,Tên\\n1,\"An\\n2,Bình", "quotes#STT,Tên\\n1,\"An\" Bình\\n2,C" })
	void brokenFilesAreRefusedWhole(String key, String text) {
		CsvException refused = assertThrows(CsvException.class,
				() -> CandidatesCsv.read(file(text.replace("\\n", "\n")), "list.csv", Tolerance.GOOD_ROWS, VI));
		assertEquals(List.of(key), CsvFiles.each(refused.refusals(), Refusal::key));
		for (Locale locale : List.of(VI, Locale.ENGLISH, CsvFiles.LO)) {
			assertTrue(refused.message(locale).startsWith("list.csv"), refused.message(locale));
			assertFalse(refused.message(locale).contains("!"), refused.message(locale));
		}
	}

	@Test
	void otherEncodingsAreToldAndNotGuessed() {
		byte[] utf16 = "\uFEFFSTT,Tên\n1,An".getBytes(StandardCharsets.UTF_16LE);
		byte[] latin = "STT,T\u00EAn\n1,An".getBytes(StandardCharsets.ISO_8859_1);
		for (byte[] bytes : List.of(utf16, latin)) {
			CsvException refused = assertThrows(CsvException.class,
					() -> CandidatesCsv.read(new ByteArrayInputStream(bytes), "list.csv", Tolerance.GOOD_ROWS, VI));
			assertEquals("encoding", refused.refusals().get(0).key());
		}
	}
}
