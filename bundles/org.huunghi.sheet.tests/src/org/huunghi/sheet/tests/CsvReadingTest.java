package org.huunghi.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.huunghi.sheet.SheetException;
import org.huunghi.sheet.export.CsvTarget;
import org.huunghi.sheet.read.Cell;
import org.huunghi.sheet.read.RowSource;
import org.huunghi.sheet.read.SheetFile;
import org.huunghi.sheet.read.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text files in the encodings and with the separators that users bring along. */
class CsvReadingTest {
	private static final String TEXT = "Tên đoàn;Nơi đến\r\nĐoàn đại biểu tỉnh Sơn La;Hủa Phăn\r\n";

	@TempDir
	Path folder;

	private Path file(byte[] bytes) throws IOException {
		return Files.write(folder.resolve("a.csv"), bytes);
	}

	private static List<List<String>> rows(Path file) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		SheetFile csv = SheetFile.open(file);
		try (RowSource source = csv.rows("")) {
			for (SheetRow row = source.next(); row != null; row = source.next()) {
				rows.add(row.cells().stream().map(Cell::plain).toList());
			}
		}
		return rows;
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "UTF-16LE,''" })
	void encodingsOfToday(String encoding, String mark) throws IOException {
		assertEquals(List.of(List.of("Tên đoàn", "Nơi đến"), List.of("Đoàn đại biểu tỉnh Sơn La", "Hủa Phăn")),
				rows(file((mark + TEXT).getBytes(Charset.forName(encoding)))));
	}

	@Test
	void theEncodingOfOlderVietnameseWindows() throws IOException {
		// Letters with two marks are written with the tone mark apart there.
		StringBuilder apart = new StringBuilder();
		Charset encoding = Charset.forName("windows-1258");
		TEXT.codePoints().forEach(c -> {
			String letter = Character.toString(c);
			apart.append(encoding.newEncoder().canEncode(letter) ? letter : toneApart(letter, encoding));
		});
		assertEquals(TEXT, Normalizer.normalize(apart, Normalizer.Form.NFC));
		assertEquals(List.of("Đoàn đại biểu tỉnh Sơn La", "Hủa Phăn"), rows(file(apart.toString().getBytes(encoding))).get(1));
	}

	private static String toneApart(String letter, Charset encoding) {
		String decomposed = Normalizer.normalize(letter, Normalizer.Form.NFD);
		for (int tone = 1; tone < decomposed.length(); tone++) {
			String base = Normalizer.normalize(decomposed.substring(0, tone) + decomposed.substring(tone + 1), Normalizer.Form.NFC);
			String text = base + decomposed.charAt(tone);
			if (encoding.newEncoder().canEncode(text)) {
				return text;
			}
		}
		throw new AssertionError(letter);
	}

	@ParameterizedTest
	@ValueSource(chars = { ';', ',', '\t', '|' })
	void separators(char separator) throws IOException {
		String text = "Tên, đoàn;x\ny;z\n".replace(", ", " ").replace(';', separator);
		assertEquals(List.of(List.of("Tên đoàn", "x"), List.of("y", "z")), rows(file(text.getBytes("UTF-8"))));
	}

	@Test
	void aSeparatorThatTheFileNames() throws IOException {
		Path file = file("sep=|\na;b|c\n".getBytes("UTF-8"));
		assertEquals(List.of(List.of("a;b", "c")), rows(file));
		try (RowSource source = SheetFile.open(file).rows("")) {
			assertEquals(2, source.next().number(), "rows count from the first line of the file");
		}
	}

	@Test
	void lineBreaksWithinQuotationMarks() throws IOException {
		assertEquals(List.of(List.of("a\nb", "c"), List.of("d", "e")), rows(file("\"a\nb\";c\nd;e\n".getBytes("UTF-8"))));
	}

	@Test
	void aQuotationMarkThatIsNeverClosedIsRefusedInsteadOfSwallowingTheFile() throws IOException {
		Path file = file(("a;\"b\n" + "c;d\n".repeat(2_000_000)).getBytes("UTF-8"));
		assertEquals("csv.long", assertThrows(SheetException.class, () -> rows(file)).code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+84 912", "-", "@x", "'=x", "'", "''", "\tx", "-5", "+3,5", "a;b", "a\"b", " a", "x\ny" })
	void whatWouldBeAFormulaIsWrittenAsTextAndReadAsItWas(String text) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CsvTarget target = new CsvTarget(out);
		target.row(List.of(text, "x"));
		target.flush();
		assertEquals(List.of(List.of(text, "x")), rows(file(out.toByteArray())));
		String cell = out.toString("UTF-8").substring(1).replaceFirst("^\"", "");
		boolean number = text.matches("[+-]\\d[\\d.,]*");
		assertEquals(number, "=+-@\t".indexOf(cell.charAt(0)) >= 0, () -> "first sign of the cell: " + cell);
	}
}
