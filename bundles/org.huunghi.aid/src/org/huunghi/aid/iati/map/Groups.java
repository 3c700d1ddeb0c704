package org.huunghi.aid.iati.map;

import java.util.List;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.iati.xml.Element;

/** All groups of facts that are exchanged. */
public final class Groups {
	private static final List<Group<?>> ALL = List.of(new Identifier(), new Titles(), new Descriptions(), new Partners(), new Status(), new Dates(),
			new Places(), new Sectors(), new Transactions(true), new Transactions(false), new Results());

	private Groups() {
	}

	/**
	 * Takes what an element says into a record.
	 *
	 * @param before what the file said when it was last read; null where it never was
	 * @return whether the record was changed
	 */
	public static boolean take(Kept activity, Kept before, AidActivity record, Context context) {
		boolean changed = false;
		for (Group<?> group : ALL) {
			changed |= group.take(activity, before, record, context);
		}
		return changed;
	}

	/**
	 * Makes an element say what a record says; what it says besides stays. What lacks goes to {@link Context#lacks}.
	 *
	 * @return whether the element was changed
	 */
	public static boolean give(Kept activity, AidActivity record, Context context) {
		boolean changed = false;
		for (Group<?> group : ALL) {
			changed |= group.give(activity, record, context);
		}
		return changed;
	}

	/** @return commitments and payments whose sum the register can't take, since their currency is not said or not known */
	public static List<Element> withoutMoney(Element activity) {
		return Transactions.withoutMoney(activity);
	}

	/** @return commitments and payments of less than nothing, such as money that was paid back */
	public static List<Element> negative(Element activity) {
		return Transactions.negative(activity);
	}

	/** @return the identifier that an activity bears in its file, "" where it bears none */
	public static String identifier(Element activity) {
		return Identifier.of(activity);
	}
}
