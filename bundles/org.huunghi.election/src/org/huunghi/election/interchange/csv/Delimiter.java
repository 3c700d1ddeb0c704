package org.huunghi.election.interchange.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * What parts the cells of a file: the one of comma, semicolon and tab with which the first line has the most known headings. A line
 * {@code sep=;} at the beginning, which Excel writes and reads, says it outright.
 *
 * @param character the delimiter
 * @param lines that were read to find it
 */
record Delimiter(char character, long lines) {
	private static final char[] KNOWN = { ',', ';', '\t' };
	private static final int LONGEST_LINE = 1 << 16;

	/** Leaves the reader before the line of the headings. */
	static Delimiter find(BufferedReader reader, Set<Column> columns) throws IOException {
		reader.mark(1);
		if (reader.read() != '\uFEFF') {
			reader.reset();
		}
		String first = peek(reader);
		if (first.length() == 5 && first.toLowerCase(Locale.ROOT).startsWith("sep=")) {
			reader.readLine();
			return new Delimiter(first.charAt(4), 1);
		}
		char best = KNOWN[0];
		int most = 0;
		for (char candidate : KNOWN) {
			int found = headings(first, candidate, columns);
			if (found > most) {
				best = candidate;
				most = found;
			}
		}
		return new Delimiter(best, 0);
	}

	/** @return RFC 4180 with that delimiter; empty lines are kept, as the line numbers depend on them */
	static CSVFormat format(char delimiter) {
		return CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
	}

	private static String peek(BufferedReader reader) throws IOException {
		reader.mark(LONGEST_LINE + 1);
		StringBuilder line = new StringBuilder();
		for (int c = reader.read(); c >= 0 && c != '\n' && c != '\r' && line.length() < LONGEST_LINE; c = reader.read()) {
			line.append((char) c);
		}
		reader.reset();
		return line.toString();
	}

	private static int headings(String line, char delimiter, Set<Column> columns) {
		try (CSVParser parser = CSVParser.parse(line, format(delimiter))) {
			return parser.stream().mapToInt(cells -> (int) cells.stream().filter(cell -> columns.stream().anyMatch(column -> column.isCalled(cell))).count()).sum();
		} catch (IOException | RuntimeException e) {
			// With this delimiter the quotation marks make no sense: it is another one, or the file is refused when its rows are read.
			return 0;
		}
	}
}
