package org.huunghi.union.figures;

import java.util.List;
import java.util.stream.Stream;

import org.huunghi.union.Record;
import org.huunghi.union.Register;

/**
 * Says what the single records of a plug-in count for. A plug-in implements it, with a public constructor without parameters, and names it in
 * the extension point {@code org.huunghi.union.figures}. Period totals are no business of a source: they are counted by themselves.
 */
public interface FigureSource {

	/** @return the indicators that the source counts, each with its unit and name; never null, each code once */
	List<IndicatorText> indicators();

	/**
	 * What a record counts for, each thing once. What it says nothing for gives none, never zero. The answer may depend on the record itself with all that it
	 * contains, on the register that it lies in, and on the documents that it refers to; on nothing else, since it is kept in an index until one of these
	 * changes.
	 *
	 * @param record any record that lies in a register of a union, of whatever class; not null
	 * @return the things counted, not null, empty for records of other plug-ins
	 */
	Stream<Counted> count(Record record);

	/** @return what all records of a register count for, one after the other, so that a large register need not be in memory at once */
	default Stream<Counted> countAll(Register register) {
		return register.getRecords().stream().flatMap(this::count);
	}
}
