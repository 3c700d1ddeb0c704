package org.huunghi.aid.rules;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.rules.Findings;

/** Compares dates; says yes only where every day that they can mean agrees. */
final class Order {
	private Order() {
	}

	/** @return whether the first date certainly lies before the second; no where one is unknown */
	static boolean before(PartialDate first, PartialDate second) {
		return first != null && second != null && first.certainlyBefore(second);
	}

	/** Reports an end that certainly lies before its begin. */
	static void check(EObject object, EAttribute from, EAttribute to, Findings findings) {
		PartialDate begin = (PartialDate) object.eGet(from);
		PartialDate end = (PartialDate) object.eGet(to);
		if (before(end, begin)) {
			findings.error("aid.turned", to, to, end, from, begin);
		}
	}
}
