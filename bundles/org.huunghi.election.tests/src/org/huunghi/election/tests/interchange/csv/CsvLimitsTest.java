package org.huunghi.election.tests.interchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.huunghi.election.interchange.csv.CandidatesCsv;
import org.huunghi.election.interchange.csv.CsvException;
import org.huunghi.election.interchange.csv.CsvLimits;
import org.huunghi.election.interchange.csv.Tolerance;
import org.junit.jupiter.api.Test;

/** A file without an end is given up, whether it goes on with rows, with one cell, or with one line. */
class CsvLimitsTest {
	@Test
	void rowsWithoutAnEnd() {
		assertEquals("tooManyRows", refusal("name\n", "An\n,"));
	}

	@Test
	void aCellWithoutAnEnd() {
		assertEquals("tooLarge", refusal("name\n\"", "An\n"));
	}

	@Test
	void aHeadingWithoutAnEnd() {
		assertEquals("tooLarge", refusal("name", ",name"));
	}

	private static String refusal(String start, String repeated) {
		Endless in = new Endless(start, repeated);
		CsvException e = assertThrows(CsvException.class, () -> CandidatesCsv.read(in, "list.csv", Tolerance.GOOD_ROWS, CsvFiles.VI));
		assertEquals(true, in.given <= CsvLimits.USUAL.bytes() + 65_536, "no more is read than the limit");
		return e.refusals().get(e.refusals().size() - 1).key();
	}

	private static final class Endless extends InputStream {
		private final byte[] start;
		private final byte[] repeated;
		private long given;

		Endless(String start, String repeated) {
			this.start = start.getBytes(StandardCharsets.UTF_8);
			this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public int read() {
			long at = given++;
			return at < start.length ? start[(int) at] : repeated[(int) ((at - start.length) % repeated.length)];
		}
	}
}
