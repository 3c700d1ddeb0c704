package org.huunghi.election.interchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.huunghi.election.interchange.csv.CsvRow.RefusedException;

/** Reads one table from a CSV file row by row, and gathers what is refused. */
final class CsvInput {
	private final CsvSource source;
	private final Tolerance tolerance;

	/** Takes over the rows of one kind of table. */
	interface Table<T> {
		/** Takes over one row, whole or not at all. */
		void row(CsvRow row) throws RefusedException;

		/** @return what the rows say, after the last one */
		T value() throws RefusedException;

		/** @return what the rows say, where {@link #value()} refused a row that it then left out */
		default T rest() {
			throw new IllegalStateException();
		}
	}

	CsvInput(CsvSource source, Tolerance tolerance) {
		this.source = source;
		this.tolerance = tolerance;
	}

	/**
	 * @param in not closed
	 * @param columns that the table has
	 * @param required those without which it makes no sense
	 * @throws CsvException where the file is no such table, or has refused rows and none is tolerated
	 */
	static <T> Imported<T> read(InputStream in, String fileName, Tolerance tolerance, Set<Column> columns, Set<Column> required, Table<T> table)
			throws IOException {
		return new CsvInput(new CsvSource(in, fileName, CsvLimits.USUAL, columns, required), tolerance).all(table);
	}

	<T> Imported<T> all(Table<T> table) throws IOException {
		List<Refusal> refused = new ArrayList<>();
		for (CsvRow row = source.next(); row != null; row = source.next()) {
			try {
				source.check(row);
				table.row(row);
			} catch (RefusedException e) {
				refused.add(e.refusal());
			}
		}
		T value;
		try {
			value = table.value();
		} catch (RefusedException e) {
			refused.add(e.refusal());
			value = table.rest();
		}
		refused.sort(Comparator.comparingLong(Refusal::line));
		if (tolerance == Tolerance.NONE && !refused.isEmpty()) {
			throw new CsvException(source.fileName(), refused);
		}
		return new Imported<>(value, refused, source.ignored());
	}
}
