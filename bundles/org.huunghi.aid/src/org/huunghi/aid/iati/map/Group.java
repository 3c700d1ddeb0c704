package org.huunghi.aid.iati.map;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.iati.xml.Element;

/**
 * Facts that an element and a record both can say.
 *
 * @param <F> the facts, which equal where they say the same
 */
abstract class Group<F> {
	/** @return what the element of the activity says, never null */
	abstract F read(Element activity, Context context);

	/** @return what the record says, never null */
	abstract F read(AidActivity record, Context context);

	/** Makes the record say the facts. */
	abstract void store(F facts, AidActivity record);

	/** @return whether the facts say nothing at all */
	abstract boolean isEmpty(F facts);

	/**
	 * Makes the element say what the record says, and no more than that different from before.
	 *
	 * @param facts of the record
	 */
	abstract void write(F facts, Element activity, AidActivity record, Context context);

	/**
	 * Takes what the element says into the record. What it said before already stays as it is in the record, where it may have been mended since.
	 *
	 * @param before what the file said when it was last read; null where it never was
	 * @return whether the record was changed
	 */
	final boolean take(Kept activity, Kept before, AidActivity record, Context context) {
		F now = read(activity, context);
		boolean news = before == null ? !isEmpty(now) : !now.equals(read(before, context));
		if (news && !now.equals(read(record, context))) {
			store(now, record);
			return true;
		}
		return false;
	}

	/**
	 * Makes the element say what the record says, where it does not yet.
	 *
	 * @return whether the element was changed
	 */
	final boolean give(Kept activity, AidActivity record, Context context) {
		F facts = read(record, context);
		boolean differs = !facts.equals(read(activity, context));
		if (differs) {
			write(facts, activity.activity(), record, context);
		}
		return differs;
	}

	private F read(Kept kept, Context context) {
		context.setFile(kept.file());
		return read(kept.activity(), context);
	}
}
