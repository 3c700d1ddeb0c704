package org.huunghi.repository.internal.transfer;

import org.huunghi.repository.Writer;
import org.huunghi.union.Union;

/** A writer that can also put a union in the place of another. */
public interface ImportWriter extends Writer {
	/**
	 * Removes a union, to add another with the same id.
	 *
	 * @return to be run after that: what referred to something in the old one then refers to that which has the same id in the new one
	 */
	Runnable removeForReplacement(Union old);
}
