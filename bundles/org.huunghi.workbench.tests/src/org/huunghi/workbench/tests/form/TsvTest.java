package org.huunghi.workbench.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.huunghi.workbench.form.value.Tsv;
import org.junit.jupiter.api.Test;

/** Tables go to and come from spreadsheets without loss. */
class TsvTest {
	@Test
	void cellsWithTabsLinesAndQuotesComeBack() {
		List<List<String>> table = List.of(List.of("Họ và tên", "Ghi chú"), List.of("Tống Thanh Hải", "dòng 1\ndòng 2\tcột"),
				List.of("\"Hữu nghị\"", ""), List.of("", "ນ້ຳ"));
		assertEquals(table, Tsv.read(Tsv.write(table)));
	}

	@Test
	void lineEndsOfAllSystemsEndRows() {
		assertEquals(List.of(List.of("a", "b"), List.of("c"), List.of("d")), Tsv.read("a\tb\r\nc\rd\n"));
	}

	@Test
	void aLastEmptyCellIsKept() {
		assertEquals(List.of(List.of("a", "")), Tsv.read("a\t"));
		assertEquals(List.of(List.of("a", ""), List.of("b", "")), Tsv.read("a\t\nb\t\n"));
	}

	@Test
	void aQuoteThatNothingClosesIsAnOrdinaryCharacter() {
		assertEquals(List.of(List.of("\"Hữu nghị\" trong đối ngoại", "x")), Tsv.read("\"Hữu nghị\" trong đối ngoại\tx"));
		assertEquals(List.of(List.of("\"a", "b")), Tsv.read("\"a\tb"));
	}

	@Test
	void spreadsheetsDoubleQuotesInQuotedCells() {
		assertEquals(List.of(List.of("nói \"vâng\"\nrồi", "2")), Tsv.read("\"nói \"\"vâng\"\"\nrồi\"\t2\r\n"));
	}

	@Test
	void nothingIsNoRow() {
		assertEquals(List.of(), Tsv.read(""));
	}
}
