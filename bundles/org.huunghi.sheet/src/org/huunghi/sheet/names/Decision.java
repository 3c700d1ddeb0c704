package org.huunghi.sheet.names;

/** What a doubtful name is taken for. */
public sealed interface Decision {
	/**
	 * A record that is there.
	 *
	 * @param id of the record
	 */
	record Use(String id) implements Decision {
	}

	/** A new record with this name. */
	record Create() implements Decision {
	}

	/** Nothing: the field is left empty. */
	record Leave() implements Decision {
	}

	/** It is not known: the rows with it are refused. */
	record Refuse() implements Decision {
	}
}
