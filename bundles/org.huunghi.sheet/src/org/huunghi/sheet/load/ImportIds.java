package org.huunghi.sheet.load;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.huunghi.sheet.names.NameKey;

/**
 * The ids of what an import makes. They follow from the import and the row, so that a few numbers are enough to find again, and to take away, whatever an
 * import that was cut off has left behind.
 *
 * @param importId id of the import
 */
record ImportIds(String importId) {
	static ImportIds fresh() {
		return new ImportIds(UUID.randomUUID().toString());
	}

	/** The random number of the import with the row in its last digits: different for each row, and found without computing a digest for each. */
	String row(int row) {
		UUID base = UUID.fromString(importId);
		return new UUID(base.getMostSignificantBits(), base.getLeastSignificantBits() ^ row).toString();
	}

	String name(NameKey key) {
		return of("name:" + key.type().getName() + ':' + key.folded());
	}

	/** The register for the records, where the union has none. */
	String register() {
		return of("register");
	}

	/** The register for records of a class that names ask for, where the union has none. */
	String register(String className) {
		return of("register:" + className);
	}

	private String of(String what) {
		return UUID.nameUUIDFromBytes((importId + '/' + what).getBytes(StandardCharsets.UTF_8)).toString();
	}
}
