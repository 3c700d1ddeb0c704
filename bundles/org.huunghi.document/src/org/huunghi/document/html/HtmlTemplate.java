package org.huunghi.document.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.huunghi.document.Place;
import org.huunghi.document.TemplateException;
import org.huunghi.document.TemplateException.Kind;
import org.huunghi.document.fill.Characters;
import org.huunghi.document.fill.Fillable;
import org.huunghi.document.fill.Filling;
import org.huunghi.document.fill.Tag;
import org.huunghi.document.fill.Tags;

/** A page of HTML with marks, in UTF-8. */
public final class HtmlTemplate implements Fillable {
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final Filling filling;

	/**
	 * @param file the bytes of the page
	 * @param name name of the template, for messages
	 * @param language language of the document
	 * @throws TemplateException if it is not in UTF-8, or a mark in it is wrong
	 */
	public HtmlTemplate(byte[] file, String name, Locale language) throws TemplateException {
		String page = Tag.withoutMarks(decode(file, name));
		Tags tags = new Tags(name);
		Lines lines = new Lines(page);
		var found = tags.find(page, lines::place);
		tags.pair();
		StringBuilder text = new StringBuilder();
		int at = 0;
		for (Tags.Found mark : found) {
			text.append(page, at, mark.start()).append(mark.tag().forEngine());
			at = mark.end();
		}
		text.append(page, at, page.length());
		filling = new Filling(text.toString(), tags, language, HtmlTemplate::escape);
	}

	private static String decode(byte[] file, String name) throws TemplateException {
		ByteBuffer bytes = ByteBuffer.wrap(file);
		try {
			String page = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			return !page.isEmpty() && page.charAt(0) == BYTE_ORDER_MARK ? page.substring(1) : page;
		} catch (CharacterCodingException e) {
			String readable = new String(file, 0, bytes.position(), StandardCharsets.UTF_8);
			Place place = new Lines(readable).place(readable.length());
			throw new TemplateException(Kind.NOT_UTF8, name, place, e);
		}
	}

	private static String escape(String value) {
		StringBuilder out = new StringBuilder();
		Characters.legal(value).codePoints().forEach(c -> {
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append("&quot;");
				case '\'' -> out.append("&#39;");
				default -> out.appendCodePoint(c);
			}
		});
		return out.toString();
	}

	@Override
	public void fill(Map<String, ?> values, OutputStream out) throws TemplateException, IOException {
		out.write(filling.fill(values).getBytes(StandardCharsets.UTF_8));
		out.flush();
	}
}
