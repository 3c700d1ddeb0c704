package org.huunghi.aid.iati.map;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.huunghi.aid.iati.check.Findings;
import org.huunghi.aid.iati.schema.Grammar;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.aid.iati.xml.ElementReader;
import org.huunghi.aid.iati.xml.ElementWriter;

/**
 * What a record keeps of the file that it was read from: a file of one activity, so that what the whole file says of all its activities is kept with
 * each.
 *
 * @param file the element around the activity, without what it holds
 * @param activity the activity
 * @param extras elements of other namespaces after the activities of the file; kept with the last of them
 */
public record Kept(Element file, Element activity, List<Element> extras) {
	/** @return the text that a record keeps */
	public String text() {
		StringWriter text = new StringWriter();
		ElementWriter writer = new ElementWriter(text);
		try {
			writer.begin(file);
			writer.write(activity);
			for (Element extra : extras) {
				writer.write(extra);
			}
			writer.end(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	/** @return what a record keeps; null where it keeps nothing that can be read */
	public static Kept of(String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			Element file = ElementReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Findings());
			Element activity = file == null ? null : file.child(Grammar.ACTIVITY);
			if (activity == null) {
				return null;
			}
			List<Element> extras = new ArrayList<>(file.children().filter(child -> child != activity).toList());
			file.content().clear();
			return new Kept(file, activity, extras);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
