package org.huunghi.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.huunghi.document.TemplateException.Kind;
import org.huunghi.document.docx.DocxTemplate;
import org.huunghi.document.fill.Fillable;
import org.huunghi.document.html.HtmlTemplate;

/**
 * A document with placeholders, which becomes a finished document when values are put in their places. Placeholders are plain text in
 * it: {@code {{name}}} for a value, <code>{{#name}} … {{/name}}</code> for what is repeated for each item of a list or is there only if the value is,
 * <code>{{^name}} … {{/name}}</code> for the contrary, <code>{{#name?}} … {{/name?}}</code> for what is there once if a list has any items. A template that could be opened is sound, but for names of values.
 */
public final class Template {
	/** A template has no more bytes than this. */
	private static final int MOST_BYTES = 20 << 20;

	private final String name;
	private final Locale language;
	private final Format format;
	private final byte[] bytes;
	private final Fillable content;

	private Template(InputStream in, String name, Locale language, Format format) throws IOException, TemplateException {
		this.name = Objects.requireNonNull(name);
		this.language = Objects.requireNonNull(language);
		this.format = format;
		bytes = in.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new TemplateException(Kind.TOO_LARGE, name, Place.WHOLE, null, "> " + (MOST_BYTES >> 20) + " MB");
		}
		content = format == Format.DOCX ? new DocxTemplate(bytes, name, language) : new HtmlTemplate(bytes, name, language);
	}

	/**
	 * Opens a Word document as a template.
	 *
	 * @param in the document; stays open
	 * @param name how messages call it, such as its file name; not null
	 * @param language language of the document, in which numbers are written; not null
	 * @throws TemplateException if it is no sound Word document, or a placeholder in it is wrong
	 */
	public static Template docx(InputStream in, String name, Locale language) throws IOException, TemplateException {
		return new Template(in, name, language, Format.DOCX);
	}

	/**
	 * Opens a page of HTML, in UTF-8, as a template. A value may stand in text and in quoted attributes.
	 *
	 * @param in the page; stays open
	 * @param name how messages call it, such as its file name; not null
	 * @param language language of the document, in which numbers are written; not null
	 * @throws TemplateException if it is not in UTF-8, or a placeholder in it is wrong
	 */
	public static Template html(InputStream in, String name, Locale language) throws IOException, TemplateException {
		return new Template(in, name, language, Format.HTML);
	}

	static Template open(InputStream in, String name, Locale language, Format format) throws IOException, TemplateException {
		return new Template(in, name, language, format);
	}

	/** @return how messages call it, never null */
	public String name() {
		return name;
	}

	/** @return language of the document, never null */
	public Locale language() {
		return language;
	}

	/** @return what kind of file it is and makes, never null */
	public Format format() {
		return format;
	}

	/** @return the template as it was read */
	public byte[] bytes() {
		return bytes.clone();
	}

	/**
	 * Makes a document. The same values always make the same bytes.
	 *
	 * @param values texts, numbers, truth values, lists and maps of these, by name. Null is written as {@link Unknown#text unknown}, and a
	 *        section of it is left out, as are those of false, an empty text, an empty list and zero. In a section, names are looked for
	 *        in the item first, then outside.
	 * @param out gets the document, and nothing where an exception is thrown; stays open
	 * @throws TemplateException if the template names a value that is not among them, be it in a part that is left out of this document
	 */
	public void fill(Map<String, ?> values, OutputStream out) throws TemplateException, IOException {
		content.fill(values, out);
	}

	@Override
	public String toString() {
		return name;
	}
}
