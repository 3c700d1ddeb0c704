package org.huunghi.election.interchange.csv;

/**
 * How much of a CSV file is read at most, so that a damaged or a wrong file can't fill the memory.
 *
 * @param bytes size of the file
 * @param rows rows after the header
 * @param columns cells of one row
 * @param characters length of one cell
 */
public record CsvLimits(long bytes, int rows, int columns, int characters) {
	/** Far more than any election of a union needs: 200,000 ballots. */
	public static final CsvLimits USUAL = new CsvLimits(32L << 20, 200_000, 64, 10_000);
}
