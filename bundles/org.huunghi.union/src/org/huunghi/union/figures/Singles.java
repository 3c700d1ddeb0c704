package org.huunghi.union.figures;

import java.util.stream.Stream;

import org.huunghi.union.Union;

/** Gives what the single records of a union count for, from wherever that is kept. */
@FunctionalInterface
public interface Singles {

	/**
	 * @param union whose records are meant, not null
	 * @param period what certainly has nothing to do with it may be left out; not null
	 * @return each thing once; those without their record where figures are not explained. It may be parallel, where one thread gives all of one indicator.
	 *         Is closed by whoever asked for it.
	 */
	Stream<Counted> of(Union union, Period period);
}
