package org.huunghi.union.rules;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.text.value.PartialDate;

/** Compares spans of partial dates; says yes only where every day that the dates can mean agrees. */
final class Spans {
	/** Names of features that begin a span, each with the names of those that end it. */
	private static final List<String[]> PAIRS = List.of(new String[] { "validFrom", "validTo" }, new String[] { "periodFrom", "periodTo" },
			new String[] { "founded", "dissolved" }, new String[] { "born", "died" }, new String[] { "signed", "validTo" });

	private Spans() {
	}

	/** A begin that certainly lies after its end. */
	record Turned(EStructuralFeature from, EStructuralFeature to, PartialDate begin, PartialDate end) {
	}

	/** @return the first pair of dates of the object that is the wrong way round */
	static Optional<Turned> turned(EObject object) {
		for (String[] pair : PAIRS) {
			EStructuralFeature from = object.eClass().getEStructuralFeature(pair[0]);
			EStructuralFeature to = object.eClass().getEStructuralFeature(pair[1]);
			if (from != null && to != null && object.eGet(from) instanceof PartialDate begin && object.eGet(to) instanceof PartialDate end && end.certainlyBefore(begin)) {
				return Optional.of(new Turned(from, to, begin, end));
			}
		}
		return Optional.empty();
	}

	/** @return whether the first date certainly lies before the second; no where one is unknown */
	static boolean before(PartialDate first, PartialDate second) {
		return first != null && second != null && first.certainlyBefore(second);
	}

	/**
	 * @return whether two spans share a day for certain; unknown begins and ends count as open. One that ends on the day on which the
	 *         other begins does not overlap it: the office was handed over on that day
	 */
	static boolean overlap(PartialDate from1, PartialDate to1, PartialDate from2, PartialDate to2) {
		return !handsOver(to1, from2) && !handsOver(to2, from1);
	}

	private static boolean handsOver(PartialDate end, PartialDate begin) {
		return end != null && (begin == null || !begin.certainlyBefore(end));
	}
}
