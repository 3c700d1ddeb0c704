package org.huunghi.document.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.document.TemplateException;
import org.huunghi.document.fill.Fillable;

/** A Word document with marks. All its parts but those with text are copied as they are. */
public final class DocxTemplate implements Fillable {
	private final Archive archive;
	private final List<DocxPart> parts = new ArrayList<>();

	/**
	 * @param file the bytes of the document
	 * @param name name of the template, for messages
	 * @param language language of the document
	 * @throws TemplateException if it is no sound Word document, or a mark in it is wrong
	 */
	public DocxTemplate(byte[] file, String name, Locale language) throws TemplateException {
		archive = Archive.read(file, name);
		for (String part : Parts.withText(archive, name)) {
			parts.add(new DocxPart(archive.part(part), part, name, language));
		}
	}

	@Override
	public void fill(Map<String, ?> values, OutputStream out) throws TemplateException, IOException {
		Map<String, byte[]> filled = new HashMap<>();
		for (DocxPart part : parts) {
			filled.put(part.name(), part.fill(values));
		}
		archive.write(filled, out);
	}
}
