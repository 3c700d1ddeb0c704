package org.huunghi.union.rules;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.union.Record;

/** Finds the records that share something with one, where looking at all of a register would take too long. */
@FunctionalInterface
public interface Neighbours {
	/** Knows of no other records: rules that compare records find nothing. */
	Neighbours NONE = (record, shared, date) -> List.of();

	/**
	 * @param record one that lies in a register, not null
	 * @param shared references of its class, through one of which the others refer to the same
	 * @param date a date of its class, which the others have in the same year, the one before or the one after; where the record has none, it is no matter
	 * @return other records of the same register, which may be more than were asked for; not null
	 */
	List<? extends Record> of(Record record, List<EReference> shared, EAttribute date);
}
