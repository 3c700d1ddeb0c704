package org.huunghi.union.due;

import java.util.stream.Stream;

import org.huunghi.union.Register;

/**
 * Says what is due in the records of a plug-in. A plug-in implements it, with a public constructor without parameters, and names it in the
 * extension point {@code org.huunghi.union.due}.
 */
public interface DueSource {

	/**
	 * @param register any register of a union, of whatever kind; not null
	 * @return what is still open, whatever its day, in any order; not null, empty for registers of other kinds. It is closed by whoever
	 *         asked for it.
	 */
	Stream<Due> due(Register register);
}
