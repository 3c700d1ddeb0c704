package org.huunghi.sheet.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;

/** Writes one calendar in pieces: the library knows whole ones only, and many programs read no more than the first of a file. */
final class CalendarPages {
	private static final String FIRST_PART = "BEGIN:V";
	private static final String END = "END:VCALENDAR";
	private static final String LINE = "\r\n";

	private final OutputStream out;

	/** @param out is left open */
	CalendarPages(OutputStream out, String what) throws IOException {
		this.out = out;
		put("BEGIN:VCALENDAR" + LINE + "VERSION:2.0" + LINE + "PRODID:-//Huu Nghi//" + what + "//EN" + LINE + "METHOD:PUBLISH" + LINE);
	}

	/** Writes the events and tasks of a page. */
	void write(ICalendar page) throws IOException {
		StringWriter text = new StringWriter();
		try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
			writer.write(page);
		}
		String whole = text.toString();
		int from = whole.indexOf(FIRST_PART, FIRST_PART.length());
		if (from >= 0) {
			put(whole.substring(from, whole.lastIndexOf(END)));
		}
	}

	void end() throws IOException {
		put(END + LINE);
		out.flush();
	}

	private void put(String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}
}
