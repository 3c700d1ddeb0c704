package org.huunghi.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.huunghi.document.BuiltIn;
import org.huunghi.document.Format;
import org.huunghi.document.TemplateEntry;
import org.huunghi.document.TemplateException;
import org.huunghi.document.TemplateException.Kind;
import org.huunghi.document.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which template is used, and the copies that users edit. */
class TemplatesTest {
	private static final Locale VIETNAMESE = Locale.of("vi");

	@TempDir
	Path data;

	private Templates templates() {
		return new Templates(data.resolve(Templates.FOLDER), List.of(page("letter", "vi", "mẫu"), page("letter", "en", "template"), page("letter", "vi", "second")));
	}

	private static BuiltIn page(String kind, String language, String text) {
		return BuiltIn.of(kind, Locale.of(language), Format.HTML, locale -> "Letter " + locale.getLanguage(), () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private String text(Locale language) throws Exception {
		return new String(templates().find("letter", language, Format.HTML).bytes(), StandardCharsets.UTF_8);
	}

	private Path copy(String content) throws IOException {
		Path copy = Files.createDirectories(data.resolve(Templates.FOLDER)).resolve("letter_vi.html");
		return Files.writeString(copy, content);
	}

	@Test
	void theBuiltInTemplateIsUsedUntilThereIsACopy() throws Exception {
		assertEquals("mẫu", text(VIETNAMESE));
		assertEquals("mẫu", text(Locale.of("vi", "VN")));
		copy("của tôi");
		assertEquals("của tôi", text(VIETNAMESE));
		assertEquals("template", text(Locale.ENGLISH));
	}

	@Test
	void aCopyIsMadeOnceAndNeverOverwritten() throws Exception {
		Path copy = templates().edit("letter", VIETNAMESE, Format.HTML);
		assertEquals("mẫu", Files.readString(copy));
		Files.writeString(copy, "đã sửa");
		assertEquals(copy, templates().edit("letter", VIETNAMESE, Format.HTML));
		assertEquals("đã sửa", Files.readString(copy));
		try (var files = Files.list(copy.getParent())) {
			assertEquals(List.of(copy), files.toList());
		}
	}

	@Test
	void aDamagedCopyIsToldWithItsPathAndStays() throws Exception {
		Path copy = copy("{{#x}}");
		TemplateException refusal = assertThrows(TemplateException.class, () -> text(VIETNAMESE));
		assertEquals(Kind.NOT_CLOSED, refusal.kind());
		assertTrue(refusal.message(VIETNAMESE).contains(copy.toString()), refusal.message(VIETNAMESE));
		assertTrue(refusal.message(VIETNAMESE).contains("chuyển tệp này sang thư mục khác"), refusal.message(VIETNAMESE));
		assertEquals("{{#x}}", Files.readString(copy));
	}

	@Test
	void aTemplateThatThereIsNotIsToldWithTheLanguagesThereAre() {
		TemplateException refusal = assertThrows(TemplateException.class, () -> text(Locale.of("lo")));
		assertEquals(Kind.NO_TEMPLATE, refusal.kind());
		assertTrue(refusal.message(Locale.ENGLISH).contains("letter_lo.html") && refusal.message(Locale.ENGLISH).contains("en, vi"), refusal.getMessage());
		assertEquals(Kind.NO_TEMPLATE, assertThrows(TemplateException.class, () -> templates().edit("letter", VIETNAMESE, Format.DOCX)).kind());
		assertFalse(Files.exists(data.resolve(Templates.FOLDER)));
	}

	@Test
	void noNameLeadsOutOfTheFolder() {
		assertThrows(IllegalArgumentException.class, () -> templates().find("../letter", VIETNAMESE, Format.HTML));
		assertThrows(IllegalArgumentException.class, () -> page("a/b", "vi", ""));
	}

	@Test
	void theListHoldsBuiltInTemplatesAndTheUsersOwn() throws Exception {
		Path copy = copy("x");
		Files.writeString(copy.resolveSibling("letter_lo.docx"), "x");
		Files.writeString(copy.resolveSibling("~$letter_vi.docx"), "x");
		List<TemplateEntry> list = templates().list();
		assertEquals(List.of("en HTML false", "lo DOCX true", "vi HTML true"), list.stream().map(e -> e.language() + " " + e.format() + " " + e.edited()).toList());
		assertEquals(copy, list.getLast().copy());
		assertEquals("Letter vi", list.getLast().name(VIETNAMESE));
		assertNull(list.get(1).builtIn());
		assertEquals("letter", list.get(1).name(VIETNAMESE));
	}

	@Test
	void plugInsOfferTemplates() throws Exception {
		assumeTrue(Platform.isRunning(), "extensions exist in a platform only");
		List<TemplateEntry> offered = Templates.of(data).list().stream().filter(entry -> entry.kind().startsWith("tests")).toList();
		assertEquals(List.of("tests.letter_vi.html"), offered.stream().map(entry -> entry.copy().getFileName().toString()).toList());
		assertTrue(List.of("Thư", "Letter", "ຈົດໝາຍ").contains(offered.getFirst().name(VIETNAMESE)));
		assertEquals("<p>Kính gửi {{name}}</p>\n", new String(Templates.of(data).find("tests.letter", VIETNAMESE, Format.HTML).bytes(), StandardCharsets.UTF_8));
	}

	@Test
	void outsideAPlatformThereAreNone() throws Exception {
		assumeTrue(!Platform.isRunning(), "there is a platform");
		assertEquals(List.of(), Templates.of(data).list());
	}
}
