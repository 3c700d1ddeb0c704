package org.huunghi.election.interchange.csv;

import java.util.List;

/**
 * What a CSV file gave.
 *
 * @param value what the good rows say; not null
 * @param refused the rows that were left out, by line; empty where the caller tolerates none
 * @param ignored headings of columns that this table does not have, as the file writes them
 */
public record Imported<T>(T value, List<Refusal> refused, List<String> ignored) {
	public Imported {
		refused = List.copyOf(refused);
		ignored = List.copyOf(ignored);
	}
}
