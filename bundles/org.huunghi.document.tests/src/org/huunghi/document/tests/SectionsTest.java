package org.huunghi.document.tests;

import static org.huunghi.document.tests.Docx.p;
import static org.huunghi.document.tests.Docx.row;
import static org.huunghi.document.tests.Docx.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** What is repeated or left out in a Word document: words, paragraphs, rows, and groups of them. */
class SectionsTest {
	private static final List<Map<String, Object>> TWO = List.of(Map.of("no", 1, "name", "An"), Map.of("no", 2, "name", "Bình"));

	@Test
	void aSectionWithinAParagraphStaysInIt() throws Exception {
		assertEquals("Gồm: An, Bình.|", Docx.of(p("Gồm: {{#all}}{{name}}{{^-last}}, {{/-last}}{{/all}}.")).read(Map.of("all", TWO)));
	}

	@Test
	void aSectionThatIsAllOfAParagraphTakesTheParagraph() throws Exception {
		Docx docx = Docx.of(p("a") + p("{{#all}}", "{{-index}}. {{name}}", "{{/all}}") + p("b"));
		assertEquals("a|1. An|2. Bình|b|", docx.read(Map.of("all", TWO)));
		assertEquals("a|b|", docx.read(Map.of("all", List.of())));
	}

	@Test
	void aConditionAndItsContraryInOneParagraphStayInIt() throws Exception {
		Docx docx = Docx.of(p("{{#secret}}kín{{/secret}}{{^secret}}giơ tay{{/secret}}"));
		assertEquals("kín|", docx.read(Map.of("secret", true)));
		assertEquals("giơ tay|", docx.read(Map.of("secret", false)));
	}

	@Test
	void marksInParagraphsOfTheirOwnVanishWithThem() throws Exception {
		Docx docx = Docx.of(p("a") + p("{{#all}}") + p("{{no}}") + p("{{name}}") + p("{{/all}}") + p("b"));
		assertEquals("a|1|An|2|Bình|b|", docx.read(Map.of("all", TWO)));
	}

	@Test
	void oneParagraphMayCloseASectionAndOpenTheNext() throws Exception {
		Docx docx = Docx.of(p("{{#a}}") + p("A") + p("{{/a}} {{^a}}") + p("B") + p("{{/a}}"));
		assertEquals("A|", docx.read(Map.of("a", true)));
		assertEquals("B|", docx.read(Map.of("a", false)));
	}

	@Test
	void aSectionOverParagraphsTakesThemWhole() throws Exception {
		Docx docx = Docx.of(p("x") + p("{{#all}}{{no}}:") + p("{{name}}{{/all}}"));
		assertEquals("x|1:|An|2:|Bình|", docx.read(Map.of("all", TWO)));
	}

	@Test
	void aSectionOverCellsRepeatsTheRow() throws Exception {
		Docx docx = Docx.of(table(row("TT", "Tên"), row("{{#all}}{{no}}", "{{name}}{{/all}}")) + p("e"));
		assertEquals("TT|Tên|1|An|2|Bình|e|", docx.read(Map.of("all", TWO)));
		assertEquals(3, docx.fill(Map.of("all", TWO)).split("<w:tr>").length - 1);
		assertEquals("TT|Tên|e|", docx.read(Map.of("all", List.of())));
	}

	@Test
	void marksInCellsOfTheirOwnLeaveSoundCells() throws Exception {
		Docx docx = Docx.of(table(row("{{#all}}", "{{name}}", "{{/all}}")));
		assertEquals("|An|||Bình||", docx.read(Map.of("all", TWO)));
	}

	@Test
	void marksInRowsOfTheirOwnVanishWithThem() throws Exception {
		Docx docx = Docx.of(table(row("TT"), row("{{#all}}"), row("{{no}}"), row("{{name}}"), row("{{/all}}"), row("hết")));
		assertEquals("TT|1|An|2|Bình|hết|", docx.read(Map.of("all", TWO)));
	}

	@Test
	void tablesAreRepeatedWithListsInThem() throws Exception {
		Docx docx = Docx.of(p("{{#rounds}}") + p("Vòng {{round}}") + table(row("TT"), row("{{#all}}{{no}}", "{{name}} ({{round}}){{/all}}")) + p("{{/rounds}}"));
		List<Map<String, Object>> rounds = List.of(Map.of("round", 1, "all", TWO), Map.of("round", 2, "all", TWO.subList(1, 2)));
		assertEquals("Vòng 1|TT|1|An (1)|2|Bình (1)|Vòng 2|TT|2|Bình (2)|", docx.read(Map.of("rounds", rounds)));
	}

	@Test
	void aTableWithoutRowsAndACellWithoutParagraphAreNotLeftBehind() throws Exception {
		String filled = Docx.of(table(row("{{#all}}{{no}}", "{{name}}{{/all}}")) + table(row("{{#a}}x{{/a}}"))).fill(Map.of("all", List.of(), "a", false));
		assertEquals("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", filled);
	}

	@Test
	void tablesWhoseMarksStoodBetweenThemDoNotBecomeOne() throws Exception {
		String filled = Docx.of(p("{{#a}}") + table(row("x")) + p("{{/a}}")).fill(Map.of("a", List.of(1, 2)));
		assertTrue(filled.contains("</w:tbl><w:p/><w:tbl>"), filled);
	}

	@Test
	void nestedSectionsMayShareAParagraphAsAWhole() throws Exception {
		Docx docx = Docx.of(p("{{#a}}{{#all}}{{name}}{{/all}}{{/a}}") + p("z"));
		assertEquals("An|Bình|z|", docx.read(Map.of("a", true, "all", TWO)));
		assertEquals("z|", docx.read(Map.of("a", false, "all", TWO)));
	}

	@Test
	void aParagraphThatEndsAPartOfTheDocumentStays() throws Exception {
		String body = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{#a}}x{{/a}}</w:t></w:r></w:p>";
		assertTrue(Docx.of(body).fill(Map.of("a", false)).contains("<w:sectPr/>"));
	}

	@Test
	void zeroAndEmptyAndNullAreLeftOutAndAGroupIsEntered() throws Exception {
		Docx docx = Docx.of(p("{{#zero}}0{{/zero}}{{#empty}}e{{/empty}}{{#none}}n{{/none}}{{^none}}N{{/none}}{{#one}}1{{/one}}{{#text}}t{{/text}}{{#chair}}{{name}}{{/chair}}"));
		Map<String, Object> values = new HashMap<>(Map.of("zero", 0, "empty", "", "one", 1, "text", "x", "chair", Map.of("name", "An")));
		values.put("none", null);
		assertEquals("N1tAn|", docx.read(values));
	}

	@Test
	void aQuestionAsksWhetherThereIsAnyWithoutRepeating() throws Exception {
		Docx docx = Docx.of(p("{{#all?}}Danh sách:{{/all?}}") + p("{{#all}}{{name}}{{/all}}") + p("{{^all?}}Không có{{/all?}}") + p("{{#name?}}{{name}}{{/name?}}"));
		assertEquals("Danh sách:|An|Bình|x|", docx.read(Map.of("all", TWO, "name", "x")));
		Map<String, Object> none = new HashMap<>(Map.of("all", List.of()));
		none.put("name", null);
		assertEquals("Không có|", docx.read(none));
		assertEquals("có|", Docx.of(p("{{#a?}}có{{/a?}}{{#b?}}không{{/b?}}")).read(Map.of("a", true, "b", false)));
	}

	@Test
	void formattingOfCutRunsIsKept() throws Exception {
		String body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>A {{#x}}B{{/x}} C</w:t><w:tab/><w:t>D</w:t></w:r></w:p>";
		String filled = Docx.of(body).fill(Map.of("x", true));
		assertEquals("A B CD", filled.replaceAll("<[^>]*>", ""));
		assertEquals(3, filled.split("<w:rPr><w:b/></w:rPr>").length - 1);
		assertTrue(filled.contains("> C</w:t><w:tab/><w:t xml:space=\"preserve\">D<"), filled);
	}

	@Test
	void textBoxesHaveParagraphsOfTheirOwn() throws Exception {
		String box = "<w:p><w:r><w:t>{{#a}}</w:t></w:r><w:r><w:pict><w:txbxContent>" + p("{{#b}}in{{/b}}") + "</w:txbxContent></w:pict></w:r><w:r><w:t>out{{/a}}</w:t></w:r></w:p>";
		String filled = Docx.of(box).fill(Map.of("a", List.of(1, 2), "b", false));
		assertEquals("outout", filled.replaceAll("<[^>]*>", ""));
		assertEquals(2, filled.split("<w:txbxContent><w:p/></w:txbxContent>").length - 1);
		assertFalse(filled.contains("{{"));
	}
}
