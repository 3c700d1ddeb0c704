package org.huunghi.repository.internal.index;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the index knows of one Identified object.
 *
 * @param id its lasting id
 * @param key its key in the repository
 * @param className name of its class
 * @param kinds names of its class and all classes above it
 * @param record whether it is a record, which a search shows; other objects are only found by id
 * @param unionId id of its union; may be null
 * @param labels by language
 * @param names texts under which it is known
 * @param others all other texts
 * @param labelSources keys of the objects whose labels its own label is made of
 * @param holders ids of the register and the union that hold it
 * @param cells what it says in the columns of tables; empty where it is no record
 * @param sayings what it says for figures and for what is due
 */
record Entry(String id, long key, String className, Set<String> kinds, boolean record, String unionId, Map<String, String> labels, List<String> names,
		List<String> others, Set<Long> labelSources, List<String> holders, List<Cell> cells, Sayings sayings) {
}
