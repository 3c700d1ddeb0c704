package org.huunghi.election.interchange.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Writes one table as CSV. The stream stays the caller's: closing flushes it only. */
final class CsvOutput implements Closeable {
	private final CsvOptions options;
	private final CSVPrinter printer;

	CsvOutput(OutputStream out, CsvOptions options, Column... columns) throws IOException {
		this.options = options;
		BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		if (options.byteOrderMark()) {
			writer.write('\uFEFF');
		}
		printer = new CSVPrinter(writer, CSVFormat.RFC4180.builder().setDelimiter(options.delimiter()).setQuoteMode(QuoteMode.MINIMAL).get());
		row((Object[]) Arrays.stream(columns).map(column -> column.heading(options.locale())).toArray(String[]::new));
	}

	CsvOptions options() {
		return options;
	}

	/** @param cells texts, whole numbers, or null for what is not known */
	void row(Object... cells) throws IOException {
		for (Object cell : cells) {
			printer.print(cell == null ? "" : cell instanceof String text ? Formulas.guarded(text) : cell);
		}
		printer.println();
	}

	@Override
	public void close() throws IOException {
		printer.flush();
	}
}
