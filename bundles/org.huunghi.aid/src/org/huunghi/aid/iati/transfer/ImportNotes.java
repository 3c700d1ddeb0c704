package org.huunghi.aid.iati.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.huunghi.aid.iati.check.Finding;
import org.huunghi.aid.iati.check.Finding.Kind;
import org.huunghi.aid.iati.check.Findings;
import org.huunghi.aid.iati.map.Groups;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.union.rules.Severity;

/**
 * Tells what a valid file says and the register can't take over as it is: sums without a currency that is known, negative sums, activities said
 * twice.
 */
final class ImportNotes {
	private final Findings findings = new Findings();
	private final Map<String, Integer> lines = new HashMap<>();

	/** Looks at an activity that is taken in. */
	void look(Element activity, String identifier) {
		Integer before = identifier.isEmpty() ? null : lines.put(identifier, activity.line());
		if (before != null) {
			note(activity, "activity.twice", identifier, String.valueOf(before));
		}
		for (Element transaction : Groups.withoutMoney(activity)) {
			note(transaction, "money.currency", transaction.child("value").text().strip());
		}
		for (Element transaction : Groups.negative(activity)) {
			note(transaction, "money.negative", transaction.child("value").text().strip());
		}
	}

	private void note(Element element, String key, Object... arguments) {
		findings.add(Severity.WARNING, Kind.CONTENT, element.line(), 0, element.name(), key, arguments);
	}

	List<Finding> all() {
		return findings.all();
	}
}
