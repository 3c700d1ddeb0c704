package org.huunghi.document.tests;

import static org.huunghi.document.tests.Docx.p;
import static org.huunghi.document.tests.Docx.row;
import static org.huunghi.document.tests.Docx.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.document.Template;
import org.huunghi.document.TemplateException;
import org.huunghi.document.TemplateException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Word templates that are damaged, dangerous or wrongly written. */
class FaultsTest {
	private static final Locale ENGLISH = Locale.ENGLISH;

	private static TemplateException refused(Kind kind, Executable what) {
		TemplateException refusal = assertThrows(TemplateException.class, what);
		assertEquals(kind, refusal.kind(), refusal.getMessage());
		for (String language : List.of("vi", "lo", "en")) {
			String message = refusal.message(Locale.of(language));
			assertFalse(message.contains("!" + kind + "!") || message.matches(".*(?<!\\{)\\{\\d\\}.*"), message);
			assertTrue(message.contains(refusal.templateName()), message);
		}
		assertNotEquals(refusal.message(Locale.of("vi")), refusal.message(ENGLISH));
		return refusal;
	}

	private static TemplateException refused(Kind kind, Docx docx) {
		return refused(kind, docx::open);
	}

	@Test
	void aFileThatWasCutOffIsDamaged() {
		byte[] whole = Docx.of(p("a")).with("word/big.bin", new byte[5000]).bytes();
		refused(Kind.DAMAGED, () -> Docx.open(Arrays.copyOf(whole, whole.length - 30)));
		refused(Kind.DAMAGED, () -> Docx.open(Arrays.copyOf(whole, whole.length / 2)));
	}

	@Test
	void bytesThatWereChangedAreNoticed() {
		byte[] bytes = Docx.of(p("một đoạn văn bản đủ dài để nén")).bytes();
		for (int at = 150; at < 160; at++) {
			bytes[at] ^= 0x55;
		}
		refused(Kind.DAMAGED, () -> Docx.open(bytes));
	}

	@Test
	void anotherKindOfFileIsNoWordDocument() {
		refused(Kind.NOT_DOCX, () -> Docx.open("Biên bản".getBytes()));
		refused(Kind.NOT_DOCX, () -> Docx.open(new byte[0]));
		refused(Kind.NOT_DOCX, Docx.of(p("a")).without(Docx.CONTENTS));
	}

	@ParameterizedTest
	@ValueSource(strings = {"application/vnd.ms-word.document.macroEnabled.main+xml",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"})
	void documentsWithMacrosAndOtherKindsOfContentAreRefused(String type) {
		refused(Kind.NOT_DOCX, Docx.of(p("a")).with(Docx.CONTENTS,
				"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>"));
	}

	@Test
	void aMissingMainPartIsNamed() {
		TemplateException refusal = refused(Kind.NO_DOCUMENT, Docx.of(p("a")).without(Docx.DOCUMENT));
		assertTrue(refusal.message(ENGLISH).contains("word/document.xml"));
	}

	@Test
	void aZipBombIsNotUnpacked() {
		TemplateException refusal = refused(Kind.TOO_LARGE, Docx.of(p("a")).with("word/media/bomb.bin", new byte[40 << 20]));
		assertTrue(refusal.message(ENGLISH).contains("8 MB"), refusal.getMessage());
	}

	@Test
	void tooManyPartsAreRefused() {
		Docx docx = Docx.of(p("a"));
		for (int i = 0; i < 2100; i++) {
			docx.with("word/media/" + i, "x");
		}
		refused(Kind.TOO_LARGE, docx);
	}

	@Test
	void aDocumentTypeIsRefusedBeforeItIsRead() {
		String declared = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Docx.root("document", "<w:body>" + p("&x;") + "</w:body>");
		TemplateException refusal = refused(Kind.DOCUMENT_TYPE, Docx.of("").with(Docx.DOCUMENT, declared));
		assertTrue(refusal.message(ENGLISH).contains("word/document.xml, line 1"), refusal.getMessage());
	}

	@Test
	void malformedXmlIsToldWithLineAndColumn() {
		TemplateException refusal = refused(Kind.MALFORMED, Docx.of("").with(Docx.DOCUMENT, Docx.root("document", "\n<w:body></w:p>")));
		assertTrue(refusal.message(ENGLISH).contains("word/document.xml, line 2, column"), refusal.getMessage());
	}

	@Test
	void xmlOfEndlessDepthIsRefused() {
		refused(Kind.MALFORMED, Docx.of("<w:p>".repeat(5000) + "</w:p>".repeat(5000)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"Số {{number; {{number; {{number}}", "{{num ber}}; {{num ber}}; {{num}}", "{{>file}}; {{>file}}; {{file}}",
			"{{{number}}}; {{{number}}; {{number}}", "{{&number}}; {{&number}}; {{number}}", "{{=<% %>=}}; {{=<% %>=}}; {{name}}",
			"Tên {name}}; {name}}; {{name}}", "{{}}; {{}}; {{name}}", "{{a {{b}}; {{a {{b}}; {{a}}", "{{a.}}; {{a.}}; {{a}}"})
	void aBrokenPlaceholderIsQuotedWithItsParagraph(String text, String quoted, String proposed) {
		TemplateException refusal = refused(Kind.BAD_PLACEHOLDER, Docx.of(p("x") + p(text.replace("<", "&lt;").replace("&n", "&amp;n"))));
		assertTrue(refusal.message(ENGLISH).contains("paragraph “" + text + "”"), refusal.getMessage());
		assertTrue(refusal.message(ENGLISH).contains("placeholder " + quoted + " is"), refusal.getMessage());
		assertTrue(refusal.message(ENGLISH).contains("Write it as " + proposed + ","), refusal.getMessage());
	}

	@Test
	void aValueThatIsNotOfferedIsToldWithTheNearestNames() throws Exception {
		Template template = Docx.of(p("a {{organisation}}") + p("Có mặt: {{presnet}}")).open();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TemplateException refusal = refused(Kind.UNKNOWN_VALUE, () -> template.fill(Map.of("present", 1, "organisation", "Hội", "presidium", List.of(), "seats", 3), out));
		assertEquals("Template bien-ban.docx, paragraph “Có mặt: {{presnet}}”: there is no value named presnet. Names that are offered: present. Correct the name in the template.",
				refusal.message(ENGLISH));
		assertEquals(0, out.size());
	}

	@Test
	void whereNoNameIsNearAllAreTold() {
		TemplateException refusal = refused(Kind.UNKNOWN_VALUE, () -> Docx.of(p("{{zzzzzz}}")).fill(Map.of("body", 1, "all", List.of(Map.of("name", "x")))));
		assertTrue(refusal.message(ENGLISH).contains("all, body, name."), refusal.getMessage());
	}

	@Test
	void unknownNamesOfSectionsAndInGroupsAreToldToo() {
		assertTrue(refused(Kind.UNKNOWN_VALUE, () -> Docx.of(p("{{#round}}x{{/round}}")).fill(Map.of("rounds", List.of()))).getMessage().contains("rounds"));
		assertTrue(refused(Kind.UNKNOWN_VALUE, () -> Docx.of(p("{{^round}}x{{/round}}")).fill(Map.of("rounds", List.of()))).getMessage().contains("rounds"));
		assertTrue(refused(Kind.UNKNOWN_VALUE, () -> Docx.of(p("{{#round?}}x{{/round?}}")).fill(Map.of("rounds", List.of()))).getMessage().contains("offered: rounds"));
		assertTrue(refused(Kind.UNKNOWN_VALUE, () -> Docx.of(p("{{chair.nam}}")).fill(Map.of("chair", Map.of("name", "x")))).getMessage().contains("offered: name"));
	}

	@Test
	void aMisspeltNameIsFoundInWhatIsLeftOutToo() throws Exception {
		Map<String, Object> values = new HashMap<>(Map.of("tie", false, "rounds", List.of(Map.of("no", 1, "none", List.of())), "remarks", "", "chair", Map.of("name", "An")));
		values.put("vacant", null);
		for (String left : List.of("{{#tie}}{{outcme}}{{/tie}}", "{{^rounds}}{{outcme}}{{/rounds}}", "{{#rounds?}}{{no}}{{/rounds?}}", "{{#remarks}}{{remark}}{{/remarks}}",
				"{{#rounds}}{{#tie}}{{nr}}{{/tie}}{{/rounds}}", "{{#tie}}{{chair.nam}}{{/tie}}", "{{#rounds}}{{/rounds}}{{no}}", "{{#tie}}{{tie.x}}{{/tie}}")) {
			refused(Kind.UNKNOWN_VALUE, () -> Docx.of(p("a" + left)).fill(values));
		}
		String known = "{{#tie}}{{remarks}}{{chair.name}}{{/tie}}{{#rounds}}{{#none}}{{whatever}}{{what.ever}}{{/none}}{{#tie}}{{no}}{{-index}}{{/tie}}{{/rounds}}"
				+ "{{#chair}}{{name}}{{/chair}}{{#vacant}}{{.}}{{/vacant}}{{#rounds?}}{{^tie}}{{remarks}}{{/tie}}{{/rounds?}}";
		assertEquals("aAn|", Docx.of(p("a" + known)).read(values));
	}

	@Test
	void nothingOfJavaCanBeReached() {
		for (String name : List.of("class", "x.class", "x.length", "x.bytes", "x.isEmpty", "entrySet", "getClass")) {
			refused(Kind.UNKNOWN_VALUE, () -> Docx.of(p("{{" + name + "}}")).fill(Map.of("x", "text")));
		}
	}

	@Test
	void aListWhereATextShouldBe() {
		TemplateException refusal = refused(Kind.NOT_A_TEXT, () -> Docx.of(p("{{a}} {{rounds}}")).fill(Map.of("a", "x", "rounds", List.of(1))));
		assertTrue(refusal.message(ENGLISH).contains("paragraph “{{a}} {{rounds}}”") && refusal.message(ENGLISH).contains("{{#rounds}} … {{/rounds}}"), refusal.getMessage());
	}

	@Test
	void sectionsMustBeOpenedAndClosedInOrder() {
		assertTrue(refused(Kind.NOT_CLOSED, Docx.of(p("a {{#x}}") + p("b"))).getMessage().contains("Write {{/x}}"));
		assertTrue(refused(Kind.NOT_OPENED, Docx.of(p("a") + p("b {{/x}}"))).getMessage().contains("paragraph “b {{/x}}”"));
		assertTrue(refused(Kind.NOT_CLOSED, Docx.of(p("{{#x}}{{#y}}{{/x}}{{/y}}"))).getMessage().contains("section {{#y}}"));
		refused(Kind.TOO_DEEP, Docx.of(p("{{#x}}".repeat(40) + "{{/x}}".repeat(40))));
	}

	@Test
	void sectionsMayNotCrossTheEdgeOfATableNorOverlap() {
		refused(Kind.ACROSS_TABLE, Docx.of(table(row("{{#x}}a")) + p("{{/x}}")));
		refused(Kind.OVERLAPPING, Docx.of(p("{{#x}}a") + p("b{{/x}} c {{#y}}d") + p("e{{/y}}")));
	}

	@Test
	void aTemplateThatMultipliesListsIsStopped() {
		String nested = "{{#x}}".repeat(25);
		refused(Kind.RESULT_TOO_LARGE, () -> Docx.of(p("y" + nested + nested.replace('#', '/'))).fill(Map.of("x", List.of("1", "2", "3"))));
	}
}
