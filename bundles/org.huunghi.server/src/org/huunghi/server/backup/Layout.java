package org.huunghi.server.backup;

import java.util.List;

/**
 * How a backup is laid out: a zip archive with a head that says what it is and describes the tables, one entry for each table with its rows, the
 * server's own files, and at the end the sums of all of these. It is read from front to end, never by its directory.
 */
final class Layout {
	/** Version of this layout. */
	static final int FORMAT = 1;
	static final String HEAD = "backup.json";
	static final String TABLES = "tables/";
	static final String FILES = "files/";
	static final String SUMS = "sums.json";
	/** Largest head; larger ones are none of ours. */
	static final int LARGEST_HEAD = 32 << 20;
	/** Largest text in a column, in bytes; the program that wrote it could not hold more in memory either. */
	static final int LARGEST_VALUE = 1 << 29;
	/** A value is cut into pieces of this many bytes or fewer. */
	static final int PIECE = 1 << 16;

	/**
	 * Files of the data folder that belong to the repository and lie in each backup, by their names in the folder; those that are not there are left
	 * out. Keys of certificates and the configuration with the password of the database are not among them: a backup is copied to many places.
	 */
	static final List<String> SIDE_FILES = List.of("server/users.json");

	private Layout() {
	}
}
