package org.huunghi.repository.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Answers questions about many records from an index, so that the cost follows what is shown and not what is stored: of the columns that stand in the
 * records themselves, which are all features but containments. Each answer is as of now, and holds what this program has committed. Blocks for
 * milliseconds, at most for some tenths of a second; never to be called on the UI thread. Safe for use by several threads.
 */
public interface RecordTable {

	/** @return how many records there are */
	int count(TableQuery query);

	/** @return the rows from that number on, at most so many; none beyond the end */
	List<Row> rows(TableQuery query, int from, int limit);

	/** @return at which number the record stands; -1 where it is not in the table */
	int indexOf(TableQuery query, String id);

	/**
	 * @param column a feature with an enumeration, true or false, a reference, or a date, which is grouped by year
	 * @param sums columns to be summed up for each group: features with numbers or money
	 * @return the groups, none empty: by number of the year, in the order of the enumeration, or by label; those without a value last
	 */
	List<Group> groups(TableQuery query, String column, Collection<String> sums);

	/** @return what each of these columns comes to, features with numbers or money */
	Map<String, Sum> sums(TableQuery query, Collection<String> columns);
}
