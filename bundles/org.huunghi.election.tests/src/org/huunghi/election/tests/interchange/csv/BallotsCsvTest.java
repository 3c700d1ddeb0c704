package org.huunghi.election.tests.interchange.csv;

import static org.huunghi.election.tests.interchange.csv.CsvFiles.VI;
import static org.huunghi.election.tests.interchange.csv.CsvFiles.file;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.interchange.csv.BallotsCsv;
import org.huunghi.election.interchange.csv.CsvOptions;
import org.huunghi.election.interchange.csv.Imported;
import org.huunghi.election.interchange.csv.Refusal;
import org.huunghi.election.interchange.csv.Tolerance;
import org.huunghi.election.value.Marks;
import org.junit.jupiter.api.Test;

/** Single ballots as CSV: none is lost, and the file does not tell in which order they were read. */
class BallotsCsvTest {
	private static final List<BallotPaper> BALLOTS = List.of(new BallotPaper(Marks.valueOf("3x 7b"), null), new BallotPaper(Marks.NONE, null),
			new BallotPaper(Marks.NONE, InvalidReason.SIGNED_OR_MARKED), new BallotPaper(Marks.valueOf("1n"), null), new BallotPaper(Marks.NONE, null));

	@Test
	void comeBackAsTheyWentOutInWhateverOrder() throws IOException {
		for (CsvOptions options : List.of(CsvOptions.spreadsheet(VI), CsvOptions.spreadsheet(CsvFiles.LO), CsvOptions.plain(Locale.ENGLISH))) {
			byte[] written = written(BALLOTS, options);
			List<BallotPaper> read = BallotsCsv.read(new ByteArrayInputStream(written), "b.csv", Tolerance.NONE, Set.of(1, 3, 7)).value();
			assertEquals(BALLOTS.size(), read.size());
			assertEquals(new HashSet<>(BALLOTS), new HashSet<>(read));
			List<BallotPaper> other = new ArrayList<>(BALLOTS);
			Collections.reverse(other);
			assertArrayEquals(written, written(other, options), "the order of the ballots is not told");
		}
	}

	@Test
	void eachRefusedRowIsToldWithLineColumnAndReason() throws IOException {
		Imported<List<BallotPaper>> read = BallotsCsv.read(file("Phiếu số,Đánh dấu,Lỗi", "1,3x,", "2,4x,", "3,gạch ba,", "4,3x 3b,", "5,,cháy", "6,,Rách hoặc không đọc được"),
				"b.csv", Tolerance.GOOD_ROWS, Set.of(1, 3, 7));
		assertEquals(List.of(new BallotPaper(Marks.struck(3), null), new BallotPaper(Marks.NONE, InvalidReason.DAMAGED)), read.value());
		assertEquals(List.of("unknownNumber", "marks", "marks", "reason"), CsvFiles.each(read.refused(), Refusal::key));
		assertEquals(List.of(3L, 4L, 5L, 6L), CsvFiles.each(read.refused(), Refusal::line));
	}

	private static byte[] written(List<BallotPaper> ballots, CsvOptions options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		BallotsCsv.write(ballots, out, options);
		return out.toByteArray();
	}
}
