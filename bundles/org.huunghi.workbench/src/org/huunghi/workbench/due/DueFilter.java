package org.huunghi.workbench.due;

import java.util.function.Predicate;

import org.huunghi.text.fold.Fold;

/**
 * Lets through the reminders of a union that hold what was typed, whatever the accents.
 *
 * @param unionId null for all unions
 * @param typed part of what is due, or of a record's or union's label; empty for all
 */
record DueFilter(String unionId, String typed) implements Predicate<DueRow> {
	@Override
	public boolean test(DueRow row) {
		String folded = Fold.fold(typed.strip());
		return (unionId == null || unionId.equals(row.unionId()))
				&& (folded.isEmpty() || Fold.fold(String.join("\t", row.text(), row.record(), row.union())).contains(folded));
	}
}
