package org.huunghi.repository.internal.together;

import java.util.HashMap;
import java.util.Map;

/**
 * Names a record to the server, which has no index of ids and so needs its key too.
 *
 * @param branch number of the branch, 0 for the main one
 * @param key of the record in the repository
 * @param id lasting id of the record
 */
record RecordRef(int branch, long key, String id) {
	Map<String, String> arguments() {
		return new HashMap<>(Map.of("branch", Integer.toString(branch), "key", Long.toString(key), "id", id));
	}
}
