package org.huunghi.document.tests;

import static org.huunghi.document.tests.Docx.p;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

import org.huunghi.document.Template;
import org.junit.jupiter.api.Test;

/** Single values in a Word document. */
class PlaceholdersTest {
	@Test
	void aValueStandsInThePlaceOfItsName() throws Exception {
		assertEquals("Số: 01/BB-BKP.|", Docx.of(p("Số: {{number}}.")).read(Map.of("number", "01/BB-BKP")));
	}

	@Test
	void aPlaceholderThatWordCutIntoRunsIsPutTogether() throws Exception {
		String cut = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Số: {</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>{num</w:t></w:r>"
				+ "<w:r><w:rPr><w:i/></w:rPr><w:t>ber }</w:t></w:r><w:r><w:t>} ngày {{da</w:t><w:t>te}}</w:t></w:r></w:p>";
		String filled = Docx.of(cut).fill(Map.of("number", "01", "date", "nay"));
		assertEquals("Số: 01 ngày nay", filled.replaceAll("<[^>]*>", ""));
		assertTrue(filled.contains("<w:b/></w:rPr><w:t xml:space=\"preserve\">Số: 01</w:t>"), filled);
	}

	@Test
	void textInDeletedChangesIsNoPartOfAPlaceholder() throws Exception {
		String body = "<w:p><w:r><w:t>{{num</w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>ber}}</w:t></w:r></w:ins></w:p>";
		assertEquals("7", Docx.of(body).fill(Map.of("number", "7")).replaceAll("<w:del>.*</w:del>|<[^>]*>", ""));
	}

	@Test
	void whatXmlReservesIsEscaped() throws Exception {
		String nasty = "<w:p>&amp; \"]]>' {{number}} \uFDD0#x\uFDD1 \u0000\uD800";
		assertEquals("&lt;w:p&gt;&amp;amp; &quot;]]&gt;' {{number}} \uFFFD#x\uFFFD \uFFFD\uFFFD|", Docx.of(p("{{x}}")).read(Map.of("x", nasty)));
	}

	@Test
	void vietnameseAndLaoAreNotTouched() throws Exception {
		String text = "Nguyễn Thị Hoà – Hòa, ນາງ ບົວຄຳ ໄຊຍະວົງ, hoà";
		assertEquals(text + "|", Docx.of(p("{{x}}")).read(Map.of("x", text)));
	}

	@Test
	void linesOfATextBecomeLinesOfTheParagraph() throws Exception {
		String filled = Docx.of(p("{{x}}")).fill(Map.of("x", "một\nhai\r\nba\tbốn"));
		assertEquals("một¶hai¶ba→bốn", filled.replace("<w:br/>", "¶").replace("<w:tab/>", "→").replaceAll("<[^>]*>", ""));
	}

	@Test
	void nullIsWrittenAsUnknownAndZeroAsZero() throws Exception {
		Map<String, Object> values = new HashMap<>();
		values.put("votes", null);
		values.put("invalid", 0);
		values.put("names", Arrays.asList("An", null));
		assertEquals("chưa rõ, 0|An|chưa rõ|", Docx.of(p("{{votes}}, {{invalid}}") + p("{{#names}}{{.}}{{/names}}")).read(values));
	}

	@Test
	void numbersAreWrittenAsTheLanguageWritesThem() throws Exception {
		assertEquals("1.234 44,44 không|", Docx.of(p("{{a}} {{b}} {{c}}")).read(Map.of("a", 1234, "b", 44.44, "c", false)));
	}

	@Test
	void aValueInAGroupHasItsNameAfterAFullStop() throws Exception {
		assertEquals("Bình|", Docx.of(p("{{chair.name}}")).read(Map.of("chair", Map.of("name", "Bình"))));
	}

	@Test
	void headersAreFilledTooAndOtherPartsAreKept() throws Exception {
		Template template = Docx.of(p("a")).withHeader(p("Số {{number}}")).with("word/media/logo.png", new byte[] {1, 2, 3}).open();
		byte[] filled = Docx.fill(template, Map.of("number", "9"));
		assertTrue(Docx.part(filled, "word/header1.xml").contains("Số 9"));
		assertEquals("\1\2\3", Docx.part(filled, "word/media/logo.png"));
	}

	@Test
	void bracesThatAreNoPlaceholderStay() throws Exception {
		assertEquals("{a} {b} } {|", Docx.of(p("{a} {b} } {")).read(Map.of()));
	}

	@Test
	void theSameValuesMakeTheSameBytes() throws Exception {
		Template template = Docx.of(p("{{#a}}{{x}}{{/a}}")).open();
		Map<String, Object> values = Map.of("a", List.of(Map.of("x", 1), Map.of("x", 2)));
		byte[] first = Docx.fill(template, values);
		TimeZone before = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
			assertArrayEquals(first, Docx.fill(Docx.open(template.bytes()), values));
		} finally {
			TimeZone.setDefault(before);
		}
		assertFalse(template.bytes().length == 0);
	}

	@Test
	void numbersOfParagraphsThatMustBeUniqueAreDropped() throws Exception {
		String body = "<w:p w14:paraId=\"1A\" w14:textId=\"77\"><w:r><w:t>{{#a}}x{{/a}}</w:t></w:r></w:p>";
		assertFalse(Docx.of(body).fill(Map.of("a", List.of(1, 2))).contains("Id="));
	}
}
