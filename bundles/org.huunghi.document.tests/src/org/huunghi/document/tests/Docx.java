package org.huunghi.document.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.huunghi.document.Template;
import org.huunghi.document.TemplateException;

/** Makes small Word documents for tests, and looks into filled ones. */
final class Docx {
	static final Locale VIETNAMESE = Locale.of("vi");
	static final String DOCUMENT = "word/document.xml";
	static final String CONTENTS = "[Content_Types].xml";
	private static final String PREFIX = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private Docx() {
	}

	/** @param body XML of the body, with the prefix w */
	static Docx of(String body) {
		Docx docx = new Docx();
		docx.with(CONTENTS, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Override PartName=\"/word/document.xml\" ContentType=\"" + PREFIX + "document.main+xml\"/></Types>");
		return docx.with(DOCUMENT, root("document", "<w:body>" + body + "</w:body>"));
	}

	static String root(String name, String content) {
		return "<w:" + name + " xmlns:w=\"" + NAMESPACE + "\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\">" + content + "</w:" + name + ">";
	}

	Docx with(String part, String content) {
		return with(part, content.getBytes(StandardCharsets.UTF_8));
	}

	Docx with(String part, byte[] content) {
		parts.put(part, content);
		return this;
	}

	Docx without(String part) {
		parts.remove(part);
		return this;
	}

	Docx withHeader(String content) {
		with(CONTENTS, new String(parts.get(CONTENTS), StandardCharsets.UTF_8).replace("</Types>",
				"<Override PartName=\"/word/header1.xml\" ContentType=\"" + PREFIX + "header+xml\"/></Types>"));
		return with("word/header1.xml", root("hdr", content));
	}

	byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	Template open() throws IOException, TemplateException {
		return open(bytes());
	}

	static Template open(byte[] bytes) throws IOException, TemplateException {
		return Template.docx(new ByteArrayInputStream(bytes), "bien-ban.docx", VIETNAMESE);
	}

	/** @return the body of the filled document */
	String fill(Map<String, ?> values) throws IOException, TemplateException {
		String document = part(fill(open(), values), DOCUMENT);
		return document.substring(document.indexOf("<w:body>") + 8, document.lastIndexOf("</w:body>"));
	}

	/** @return what the reader sees of the filled document: paragraphs and cells each end with a bar */
	String read(Map<String, ?> values) throws IOException, TemplateException {
		return fill(values).replaceAll("</w:p>|<w:p/>", "|").replaceAll("<w:br/>", "¶").replaceAll("<[^>]*>", "");
	}

	static byte[] fill(Template template, Map<String, ?> values) throws IOException, TemplateException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		template.fill(values, out);
		return out.toByteArray();
	}

	static String part(byte[] document, String name) throws IOException {
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return new String(in.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		throw new AssertionError("no part " + name);
	}

	/** @return a paragraph of runs with these texts */
	static String p(String... runs) {
		StringBuilder out = new StringBuilder("<w:p>");
		for (String run : runs) {
			out.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
		}
		return out.append("</w:p>").toString();
	}

	/** @return a row whose cells have one paragraph each */
	static String row(String... cells) {
		StringBuilder out = new StringBuilder("<w:tr>");
		for (String cell : cells) {
			out.append("<w:tc>").append(p(cell)).append("</w:tc>");
		}
		return out.append("</w:tr>").toString();
	}

	static String table(String... rows) {
		return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
	}
}
