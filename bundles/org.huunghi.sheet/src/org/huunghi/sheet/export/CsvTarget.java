package org.huunghi.sheet.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.huunghi.sheet.read.Defused;

/**
 * Writes rows of texts as CSV that spreadsheet programs of Vietnamese and Lao computers open with a double click: UTF-8 with a byte order mark, and
 * semicolons, since the comma is the decimal mark there. What a spreadsheet would take for a formula is written so that it stays text.
 */
public final class CsvTarget {
	private static final char SEPARATOR = ';';
	private static final char QUOTE = '"';

	private final Writer writer;
	private boolean begun;

	/** @param out is left open */
	public CsvTarget(OutputStream out) {
		writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	/** Writes one row. */
	public void row(List<String> values) throws IOException {
		if (!begun) {
			writer.write('\uFEFF');
			begun = true;
		}
		for (int i = 0; i < values.size(); i++) {
			if (i > 0) {
				writer.write(SEPARATOR);
			}
			writer.write(quoted(Defused.of(values.get(i) == null ? "" : values.get(i))));
		}
		writer.write("\r\n");
	}

	/** Hands on what is still kept. */
	public void flush() throws IOException {
		writer.flush();
	}

	private static String quoted(String text) {
		boolean needed = text.indexOf(SEPARATOR) >= 0 || text.indexOf(QUOTE) >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf(',') >= 0
				|| text.indexOf('\t') >= 0 || !text.equals(text.strip());
		return needed ? QUOTE + text.replace("\"", "\"\"") + QUOTE : text;
	}
}
