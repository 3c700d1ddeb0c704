package org.huunghi.election.interchange.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.huunghi.election.interchange.csv.CsvRow.RefusedException;
import org.huunghi.text.io.BoundedInput;

/** The rows of a CSV file, one after the other, within limits: decodes, finds the delimiter, and reads the heading. */
final class CsvSource {
	private final String fileName;
	private final CsvLimits limits;
	private final CSVParser parser;
	private final Iterator<CSVRecord> records;
	private final Map<Column, Integer> places = new EnumMap<>(Column.class);
	private final List<String> ignored = new ArrayList<>();
	private final long linesBefore;
	private CSVRecord headings;
	private int rows;

	/**
	 * @param in not closed
	 * @param columns that the table has
	 * @param required those that the file must have
	 * @throws CsvException where the file is none, or not of this table
	 */
	CsvSource(InputStream in, String fileName, CsvLimits limits, Set<Column> columns, Set<Column> required) throws IOException {
		this.fileName = fileName;
		this.limits = limits;
		BufferedReader reader = new BufferedReader(new InputStreamReader(new BoundedInput(in, limits.bytes(), () -> whole("tooLarge", limits.bytes() >> 20)),
				StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
		Delimiter delimiter = reading(() -> Delimiter.find(reader, columns));
		linesBefore = delimiter.lines();
		parser = CSVParser.builder().setReader(reader).setFormat(Delimiter.format(delimiter.character())).get();
		records = parser.iterator();
		CsvRow heading = next();
		if (heading == null) {
			throw whole("empty");
		}
		headings = heading.cells();
		find(columns, required, heading.line());
	}

	String fileName() {
		return fileName;
	}

	List<String> ignored() {
		return ignored;
	}

	/** @return the next row that is not empty, or null after the last */
	CsvRow next() throws IOException {
		while (true) {
			long line = linesBefore + parser.getCurrentLineNumber() + 1;
			CSVRecord cells = reading(() -> records.hasNext() ? records.next() : null);
			if (cells == null) {
				return null;
			}
			if (cells.stream().allMatch(String::isBlank)) {
				continue;
			}
			if (++rows > limits.rows() + 1) {
				throw new CsvException(fileName, Refusal.of(line, null, "tooManyRows", limits.rows()));
			}
			return new CsvRow(line, cells, places, headings);
		}
	}

	/** Refuses a row that has more cells than there are headings, or a cell that is too long. */
	void check(CsvRow row) throws RefusedException {
		CSVRecord cells = row.cells();
		for (int i = headings.size(); i < cells.size(); i++) {
			if (!cells.get(i).isBlank()) {
				throw row.refused(null, "tooManyCells", cells.size(), headings.size());
			}
		}
		if (cells.stream().anyMatch(cell -> cell.length() > limits.characters())) {
			throw row.refused(null, "tooLong", limits.characters());
		}
	}

	private void find(Set<Column> columns, Set<Column> required, long line) throws CsvException {
		if (headings.size() > limits.columns()) {
			throw new CsvException(fileName, Refusal.of(line, null, "tooManyColumns", limits.columns()));
		}
		for (int i = 0; i < headings.size(); i++) {
			String heading = headings.get(i).strip();
			Column found = columns.stream().filter(column -> column.isCalled(heading)).findFirst().orElse(null);
			if (found == null && !heading.isEmpty()) {
				ignored.add(heading);
			} else if (found != null && places.putIfAbsent(found, i) != null) {
				throw new CsvException(fileName, Refusal.of(line, heading, "columnTwice"));
			}
		}
		if (places.isEmpty()) {
			throw new CsvException(fileName, Refusal.of(line, null, "noHeading", List.copyOf(columns)));
		}
		EnumSet<Column> missing = EnumSet.copyOf(required);
		missing.removeAll(places.keySet());
		if (!missing.isEmpty()) {
			throw new CsvException(fileName, Refusal.of(line, null, "columnMissing", List.copyOf(missing)));
		}
	}

	private CsvException whole(String key, Object... arguments) {
		return new CsvException(fileName, Refusal.of(0, null, key, arguments));
	}

	private interface Reading<T> {
		T get() throws IOException;
	}

	private <T> T reading(Reading<T> reading) throws IOException {
		try {
			return reading.get();
		} catch (UncheckedIOException e) {
			throw told(e.getCause());
		} catch (IllegalStateException e) {
			throw told(e.getCause() instanceof IOException cause ? cause : new IOException(e));
		} catch (IOException e) {
			throw told(e);
		}
	}

	private IOException told(IOException e) {
		for (Throwable cause = e; cause != null; cause = cause.getCause()) {
			if (cause instanceof CsvException known) {
				return known;
			}
			if (cause instanceof CharacterCodingException) {
				return whole("encoding");
			}
			if (cause instanceof org.apache.commons.csv.CSVException) {
				return new CsvException(fileName, Refusal.of(linesBefore + parser.getCurrentLineNumber() + 1, null, "quotes"));
			}
		}
		return e;
	}
}
