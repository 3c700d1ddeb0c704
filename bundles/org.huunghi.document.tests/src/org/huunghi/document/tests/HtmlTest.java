package org.huunghi.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.document.Format;
import org.huunghi.document.Template;
import org.huunghi.document.TemplateException;
import org.huunghi.document.TemplateException.Kind;
import org.huunghi.document.Unknown;
import org.junit.jupiter.api.Test;

/** Templates of HTML. */
class HtmlTest {
	private static Template open(String page) throws Exception {
		return open(page.getBytes(StandardCharsets.UTF_8));
	}

	private static Template open(byte[] page) throws Exception {
		return Template.html(new ByteArrayInputStream(page), "trang.html", Locale.ENGLISH);
	}

	private static String fill(String page, Map<String, ?> values) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		open(page).fill(values, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void valuesAreFilledInAndEscaped() throws Exception {
		String page = "<!DOCTYPE html>\n<style>@media print{body{color:red}}</style>\n<p title=\"{{x}}\">{{x}} {{n}}</p>";
		assertEquals("<!DOCTYPE html>\n<style>@media print{body{color:red}}</style>\n<p title=\"&lt;b&gt;&quot;&#39;&amp;\">&lt;b&gt;&quot;&#39;&amp; 1,234</p>",
				fill("\uFEFF" + page, Map.of("x", "<b>\"'&", "n", 1234)));
	}

	@Test
	void rowsAreRepeatedWithoutEmptyLines() throws Exception {
		assertEquals("<table>\n<tr><td>ໜຶ່ງ\n<tr><td>hai\n</table>",
				fill("<table>\n{{#all}}\n<tr><td>{{name}}\n{{/all}}\n</table>", Map.of("all", List.of(Map.of("name", "ໜຶ່ງ"), Map.of("name", "hai")))));
	}

	@Test
	void nullIsUnknownInTheLanguageOfTheDocument() throws Exception {
		assertEquals("unknown", fill("{{x}}", java.util.Collections.singletonMap("x", null)));
		assertEquals("chưa rõ", Unknown.text(Locale.of("vi")));
		assertEquals("ບໍ່ຮູ້", Unknown.text(Locale.of("lo")));
	}

	@Test
	void faultsAreToldWithLineAndColumn() {
		TemplateException unknown = assertThrows(TemplateException.class, () -> fill("<p>\n <b>{{organistion}}</b>", Map.of("organisation", "x")));
		assertEquals("Template trang.html, line 2, column 5: there is no value named organistion. Names that are offered: organisation. Correct the name in the template.",
				unknown.message(Locale.ENGLISH));
		assertEquals(Kind.BAD_PLACEHOLDER, assertThrows(TemplateException.class, () -> open("{{x}}\n{{y")).kind());
		TemplateException open = assertThrows(TemplateException.class, () -> open("a\nb {{#x}}\n{{y}}"));
		assertEquals(Kind.NOT_CLOSED, open.kind());
		assertTrue(open.message(Locale.of("vi")).contains("dòng 2, cột 3"), open.message(Locale.of("vi")));
	}

	@Test
	void anotherEncodingIsToldWithItsPlace() {
		TemplateException refusal = assertThrows(TemplateException.class, () -> open("abc\nd\u00e9".getBytes(StandardCharsets.ISO_8859_1)));
		assertEquals(Kind.NOT_UTF8, refusal.kind());
		assertTrue(refusal.message(Locale.ENGLISH).contains("line 2, column 2"), refusal.getMessage());
	}

	@Test
	void anEndlessFileIsNotRead() {
		assertEquals(Kind.TOO_LARGE, assertThrows(TemplateException.class, () -> open(new byte[(20 << 20) + 1])).kind());
	}

	@Test
	void aTemplateKnowsWhatItIs() throws Exception {
		Template template = open("x");
		assertEquals(List.of("trang.html", Locale.ENGLISH, Format.HTML, "x"),
				List.of(template.name(), template.language(), template.format(), new String(template.bytes())));
	}
}
