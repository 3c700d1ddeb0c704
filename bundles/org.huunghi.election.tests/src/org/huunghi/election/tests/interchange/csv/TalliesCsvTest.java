package org.huunghi.election.tests.interchange.csv;

import static org.huunghi.election.tests.interchange.csv.CsvFiles.THREE;
import static org.huunghi.election.tests.interchange.csv.CsvFiles.VI;
import static org.huunghi.election.tests.interchange.csv.CsvFiles.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.Contender;
import org.huunghi.election.count.Count;
import org.huunghi.election.interchange.csv.CsvException;
import org.huunghi.election.interchange.csv.CsvOptions;
import org.huunghi.election.interchange.csv.Imported;
import org.huunghi.election.interchange.csv.Refusal;
import org.huunghi.election.interchange.csv.TalliesCsv;
import org.huunghi.election.interchange.csv.Tolerance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** The figures of a round as CSV: what is unknown stays so, what contradicts the list of candidates is refused. */
class TalliesCsvTest {
	static List<Count> counts() {
		return List.of(new Count(19, 18, 16, Map.of(InvalidReason.BLANK, 1, InvalidReason.TOO_MANY_NAMES, 1), Map.of(1, 14, 2, 8, 3, 0)),
				new Count(19, 18, 16, Map.of(), Map.of(1, 14)), new Count(null, null, null, Map.of(), Map.of()),
				new Count(null, 18, null, Map.of(InvalidReason.OTHER, 2), Map.of(2, 5)));
	}

	@ParameterizedTest
	@MethodSource("counts")
	void comesBackAsItWentOut(Count count) throws IOException {
		for (CsvOptions options : List.of(CsvOptions.spreadsheet(VI), CsvOptions.spreadsheet(CsvFiles.LO), CsvOptions.plain(Locale.ENGLISH))) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			TalliesCsv.write(THREE, count, out, options);
			assertEquals(count, TalliesCsv.read(new ByteArrayInputStream(out.toByteArray()), "t.csv", Tolerance.NONE, THREE).value(),
					out.toString(StandardCharsets.UTF_8));
		}
	}

	@Test
	void anEmptyCellIsUnknownAndNeverNought() throws IOException {
		Count read = TalliesCsv.read(file("number,name,votes", "1,,", "2,,0", ",issued,"), "t.csv", Tolerance.NONE, THREE).value();
		assertEquals(Map.of(2, 0), read.votes());
		assertEquals(null, read.issued());
	}

	@Test
	void namesAreFoundInEverySpelling() throws IOException {
		List<Contender> candidates = List.of(Contender.of(1, "Nguyễn Thị Hoà"), Contender.of(2, "ຫຼວງນ້ຳທາ"));
		Count read = TalliesCsv.read(file("Họ tên;Số phiếu", "NGUYỄN THỊ HÒA;7", "ຫຼວງນໍ້າທາ;໑໒"), "t.csv", Tolerance.NONE, candidates).value();
		assertEquals(Map.of(1, 7, 2, 12), read.votes());
	}

	@Test
	void eachRefusedRowIsToldWithLineColumnAndReason() throws IOException {
		Imported<Count> read = TalliesCsv.read(file("STT;Họ và tên;Số phiếu", "1;Tống Thanh Hải;10", "1;;11", "9;Ai đó;3", ";Ai đó;3", "2;Tống Thanh Hải;4",
				"3;;-5", "2;;mười", ";;7", ";Số phiếu không hợp lệ;3", ";Số phiếu không hợp lệ: Phiếu trắng;1", ";Số phiếu không hợp lệ: cháy;1"), "t.csv",
				Tolerance.GOOD_ROWS, THREE);

		assertEquals(new Count(null, null, null, Map.of(InvalidReason.BLANK, 1), Map.of(1, 10)), read.value());
		assertEquals(List.of("rowTwice", "unknownNumber", "unknownName", "otherName", "negative", "number", "noCandidate", "invalidSum", "reason"),
				CsvFiles.each(read.refused(), Refusal::key));
		assertEquals(List.of(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 12L), CsvFiles.each(read.refused(), Refusal::line));
		assertEquals("Dòng 6, cột “Họ và tên”: Số 2 trong danh sách bầu cử là ນາງ ແກ້ວ, không phải Tống Thanh Hải.", read.refused().get(3).message(VI));
	}

	@Test
	void oneNameOfTwoNeedsTheNumber() throws IOException {
		List<Contender> twins = List.of(Contender.of(1, "Lò Văn An"), Contender.of(2, "Lò Văn An"));
		assertEquals(Map.of(2, 4), TalliesCsv.read(file("number,name,votes", "2,Lò Văn An,4"), "t.csv", Tolerance.NONE, twins).value().votes());
		CsvException refused = assertThrows(CsvException.class, () -> TalliesCsv.read(file("name,votes", "Lò Văn An,4"), "t.csv", Tolerance.NONE, twins));
		assertEquals("severalOfName", refused.refusals().get(0).key());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.5", "1,000", "1e3", "٣x", "99999999999" })
	void whatIsNoWholeNumberIsNotGuessed(String text) {
		CsvException refused = assertThrows(CsvException.class,
				() -> TalliesCsv.read(file("number;votes", "1;\"" + text + "\""), "t.csv", Tolerance.NONE, THREE));
		assertEquals("number", refused.refusals().get(0).key());
	}
}
