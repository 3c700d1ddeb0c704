package org.huunghi.sheet.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.huunghi.sheet.SheetException;

/** Values in a text file, one row a line. Encoding and separator are found out. */
final class CsvFile implements SheetFile {
	private final Path file;
	private final Charset encoding;
	private final Separator separator;

	CsvFile(Path file) throws IOException {
		this.file = file;
		encoding = Encodings.of(file);
		try (BufferedReader reader = reader()) {
			separator = Separator.of(reader);
		}
	}

	private BufferedReader reader() throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding));
		Encodings.skipMark(reader);
		return reader;
	}

	@Override
	public Path path() {
		return file;
	}

	@Override
	public List<String> sheets() {
		return List.of("");
	}

	@Override
	public RowSource rows(String sheet) throws IOException {
		BufferedReader reader = reader();
		if (separator.said()) {
			reader.readLine();
		}
		return new Rows(reader);
	}

	private final class Rows implements RowSource {
		private final BoundedReader reader;
		private final CSVParser parser;
		private final Iterator<CSVRecord> records;
		private int number = separator.said() ? 1 : 0;

		Rows(Reader source) throws IOException {
			reader = new BoundedReader(source);
			parser = CSVFormat.DEFAULT.builder().setDelimiter(separator.sign()).setIgnoreEmptyLines(false).setLenientEof(true).setTrailingData(true).get()
					.parse(reader);
			records = parser.iterator();
		}

		@Override
		public SheetRow next() throws IOException {
			reader.begin();
			number++;
			try {
				return records.hasNext() ? row(records.next()) : null;
			} catch (UncheckedIOException e) {
				throw e.getCause() instanceof SheetException ? e.getCause() : broken(e);
			} catch (IllegalStateException | IllegalArgumentException e) {
				throw broken(e);
			}
		}

		private SheetException broken(Exception cause) {
			return cause.getCause() instanceof SheetException known ? known : SheetException.because(cause, String.valueOf(number), "csv.broken");
		}

		private SheetRow row(CSVRecord found) {
			List<Cell> cells = new ArrayList<>(found.size());
			for (String value : found) {
				String text = encoding.equals(Encodings.VIETNAMESE_WINDOWS) ? Normalizer.normalize(value, Normalizer.Form.NFC) : value;
				cells.add(Cell.text(Defused.undo(text)));
			}
			return new SheetRow(number, cells);
		}

		@Override
		public void close() throws IOException {
			parser.close();
		}
	}
}
