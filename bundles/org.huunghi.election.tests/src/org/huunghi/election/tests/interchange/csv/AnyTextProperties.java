package org.huunghi.election.tests.interchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.huunghi.election.interchange.csv.CandidateRow;
import org.huunghi.election.interchange.csv.CandidatesCsv;
import org.huunghi.election.interchange.csv.CsvException;
import org.huunghi.election.interchange.csv.CsvOptions;
import org.huunghi.election.interchange.csv.Tolerance;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever text stands in a cell comes back, and whatever file is read is either read or explained. */
class AnyTextProperties {
	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.strings().withChars(" aăđỹ=+-@'\",;\t\n\r|\\/%#ກໍ້າ０＝\uFEFF").ofMinLength(1).ofMaxLength(12).map(String::strip).filter(text -> !text.isBlank());
	}

	@Property(tries = 500)
	void aTextComesBack(@ForAll("texts") String name, @ForAll("texts") String nominatedBy, @ForAll boolean semicolon, @ForAll boolean mark) throws IOException {
		List<CandidateRow> rows = List.of(new CandidateRow(null, name, null, nominatedBy, null, null, null));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CandidatesCsv.write(rows, out, new CsvOptions(Locale.of("vi"), semicolon ? ';' : ',', mark));
		assertEquals(rows, CandidatesCsv.read(new ByteArrayInputStream(out.toByteArray()), "x.csv", Tolerance.NONE, Locale.of("vi")).value());
	}

	@Property(tries = 500)
	void anyFileIsReadOrExplained(@ForAll("texts") String text, @ForAll("texts") String more) throws IOException {
		String file = "Tên;STT\n" + text + "\n" + more + ";1\n";
		try {
			CandidatesCsv.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "x.csv", Tolerance.GOOD_ROWS, Locale.of("vi"));
		} catch (CsvException refused) {
			assertTrue(refused.message(Locale.of("vi")).startsWith("x.csv:"), refused.message(Locale.of("vi")));
		}
	}
}
