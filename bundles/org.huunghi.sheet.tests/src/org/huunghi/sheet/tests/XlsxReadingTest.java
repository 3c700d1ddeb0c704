package org.huunghi.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.huunghi.sheet.SheetException;
import org.huunghi.sheet.read.Cell;
import org.huunghi.sheet.read.RowSource;
import org.huunghi.sheet.read.SheetFile;
import org.huunghi.sheet.read.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cells of workbooks say, and which files are refused. */
class XlsxReadingTest {
	private static final LocalDate DAY = LocalDate.of(2024, 3, 13);

	@TempDir
	Path folder;

	private static List<SheetRow> rows(Path file) throws IOException {
		SheetFile sheet = SheetFile.open(file);
		List<SheetRow> rows = new ArrayList<>();
		try (RowSource source = sheet.rows(sheet.sheets().getFirst())) {
			for (SheetRow row = source.next(); row != null; row = source.next()) {
				rows.add(row);
			}
		}
		return rows;
	}

	private String refused(Path file) {
		return assertThrows(SheetException.class, () -> rows(file)).code();
	}

	@Test
	void cellsHaveTheirKinds() throws IOException {
		Path file = Workbooks.of(folder.resolve("a.xlsx"), "Đoàn ra", sheet -> {
			Workbooks.put(sheet, 0, 0, "Hủa Phăn");
			Workbooks.put(sheet, 0, 1, DAY);
			Workbooks.put(sheet, 0, 2, 70_814_000_000L);
			sheet.style(0, 2).format("#,##0 [$VND]").set();
			Workbooks.put(sheet, 0, 3, true);
			sheet.formula(0, 4, "SUM(C1:C1)");
			Workbooks.put(sheet, 0, 6, 0.1 + 0.2);
		});
		assertEquals(List.of("Đoàn ra"), SheetFile.open(file).sheets());
		SheetRow row = rows(file).getFirst();
		assertEquals(Cell.text("Hủa Phăn"), row.cell(0));
		assertEquals(Cell.date(DAY.atStartOfDay()), row.cell(1));
		assertEquals(new BigDecimal("70814000000"), row.cell(2).number());
		assertEquals("VND", row.cell(2).unit());
		assertEquals(Cell.truth(true), row.cell(3));
		assertEquals(Cell.Kind.FORMULA, row.cell(4).kind(), "a formula whose result the file does not hold");
		assertEquals(Cell.EMPTY, row.cell(5));
		assertEquals(0, new BigDecimal("0.3").compareTo(row.cell(6).number()), "no more digits than the spreadsheet shows");
	}

	@Test
	void aFormulaIsItsStoredResultAndAnErrorIsAnError() throws IOException {
		Path file = Workbooks.raw(folder.resolve("f.xlsx"), "<sheetData><row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
				+ "<c r=\"C2\" t=\"e\"><v>#REF!</v></c><c r=\"D2\" t=\"str\"><f>A1</f><v>Hủa Phăn</v></c></row></sheetData>", Map.of());
		SheetRow row = rows(file).getFirst();
		assertEquals(2, row.number());
		assertEquals(new BigDecimal("2"), row.cell(0).number());
		assertEquals(Cell.error("#DIV/0!"), row.cell(1));
		assertEquals(Cell.error("#REF!"), row.cell(2));
		assertEquals(Cell.text("Hủa Phăn"), row.cell(3));
	}

	@Test
	void whatIsMergedOverRowsStandsForEachOfThem() throws IOException {
		Path file = Workbooks.of(folder.resolve("m.xlsx"), "S", sheet -> {
			sheet.range(0, 0, 1, 0).merge();
			Workbooks.put(sheet, 0, 0, "Hủa Phăn");
			Workbooks.put(sheet, 0, 1, 1);
			Workbooks.put(sheet, 1, 1, 2);
			Workbooks.put(sheet, 2, 1, 3);
			sheet.range(2, 1, 2, 3).merge();
		});
		List<SheetRow> rows = rows(file);
		assertEquals(new Cell.Merge("A1:A2", true), rows.get(0).cell(0).merged());
		assertEquals("Hủa Phăn", rows.get(1).cell(0).text());
		assertEquals(new Cell.Merge("A1:A2", false), rows.get(1).cell(0).merged());
		assertEquals(Cell.EMPTY, rows.get(2).cell(2), "merged over columns, the value is the first column's");
	}

	@ParameterizedTest
	@CsvSource({ "d0cf11e0a1b11ae1,file.old", "255044462d312e37,file.other", "504b0304aaaa,file.broken", "3c68746d6c3e,file.markup", "0001020304,file.other" })
	void otherFilesAreToldApart(String bytes, String code) throws IOException {
		Path file = folder.resolve("x.xlsx");
		Files.write(file, java.util.HexFormat.of().parseHex(bytes));
		assertEquals(code, refused(file));
	}

	@Test
	void aFileWithAPasswordIsToldFromAnOldOne() throws IOException {
		Path file = folder.resolve("x.xlsx");
		byte[] content = new byte[4096];
		System.arraycopy(java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, content, 0, 8);
		byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(name, 0, content, 1024, name.length);
		Files.write(file, content);
		assertEquals("file.encrypted", refused(file));
	}

	@Test
	void aBombIsRefusedSoonAndInLittleMemory() throws IOException {
		Path bomb = Workbooks.bomb(folder.resolve("b.xlsx"), 300);
		assertEquals("file.bomb", assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refused(bomb)));
	}

	@Test
	void entitiesOfTheFilesOwnAreRefused() throws IOException {
		String laughs = "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><worksheet><sheetData/></worksheet>";
		assertEquals("file.entities", refused(Workbooks.raw(folder.resolve("l.xlsx"), laughs, Map.of())));
		String outside = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst><si><t>&x;</t></si></sst>";
		assertEquals("file.entities", refused(Workbooks.raw(folder.resolve("o.xlsx"), "<sheetData/>", Map.of("xl/sharedStrings.xml", outside))));
	}

	@Test
	void addressesBeyondAnySheetAreRefused() throws IOException {
		assertEquals("file.bomb", refused(Workbooks.raw(folder.resolve("w.xlsx"), "<sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData>", Map.of())));
	}

	@Test
	void rowsThatGoBackAreRefusedWithTheirPlace() throws IOException {
		Path file = Workbooks.raw(folder.resolve("w.xlsx"),
				"<sheetData><row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>", Map.of());
		assertEquals("file.broken", refused(file));
	}

	@Test
	void aFileThatEndsInTheMidstIsRefused() throws IOException {
		Path whole = Workbooks.of(folder.resolve("w.xlsx"), "S", new Object[] { "a", "b" });
		byte[] bytes = Files.readAllBytes(whole);
		Path half = folder.resolve("h.xlsx");
		Files.write(half, java.util.Arrays.copyOf(bytes, bytes.length / 2));
		assertEquals("file.broken", refused(half));
	}
}
