package org.huunghi.union.due;

import java.util.stream.Stream;

import org.huunghi.union.Record;

/**
 * Says what is due in the records of a plug-in. A plug-in implements it, with a public constructor without parameters, and names it in the
 * extension point {@code org.huunghi.union.due}.
 */
public interface DueSource {

	/**
	 * What is open by what a record says. The answer may depend on the record itself with all that it contains, on the register that it lies in, and on the
	 * documents that it refers to; on nothing else, since it is kept in an index until one of these changes.
	 *
	 * @param record any record that lies in a register of a union, of whatever class; not null
	 * @return what is still open, whatever its day, in any order; not null, empty for records of other plug-ins
	 */
	Stream<Due> due(Record record);

	/**
	 * @param due what this source said is open
	 * @return whether other records have settled it, such as a newer registration of the same organisation
	 */
	default boolean isSettled(Due due) {
		return false;
	}
}
