package org.huunghi.aid.iati.map;

import java.util.Map;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidStatus;
import org.huunghi.aid.iati.xml.Element;

/**
 * How far the activity is ({@code activity-status}): 1 is being prepared, 2 and 3 are running, 4 is completed, 5 cancelled, 6 suspended. What is
 * approved but has not begun is 1 for the standard; such an activity stays approved where the file says 1.
 */
final class Status extends Group<String> {
	private static final Map<String, AidStatus> STATUS = Map.of("1", AidStatus.PIPELINE, "2", AidStatus.RUNNING, "3", AidStatus.RUNNING, "4",
			AidStatus.COMPLETED, "5", AidStatus.CANCELLED, "6", AidStatus.SUSPENDED);

	/** 3, the last work after the activity itself, is no state of its own in the register: the same as 2. */
	@Override
	String read(Element activity, Context context) {
		Element status = activity.child("activity-status");
		String code = status == null || status.get("code") == null ? "" : status.get("code").strip();
		return code.equals("3") ? "2" : code;
	}

	@Override
	String read(AidActivity record, Context context) {
		return switch (record.getStatus()) {
		case PIPELINE, APPROVED -> "1";
		case RUNNING -> "2";
		case COMPLETED -> "4";
		case CANCELLED -> "5";
		case SUSPENDED -> "6";
		default -> "";
		};
	}

	@Override
	boolean isEmpty(String facts) {
		return !STATUS.containsKey(facts);
	}

	@Override
	void store(String facts, AidActivity record) {
		record.setStatus(STATUS.getOrDefault(facts, AidStatus.UNKNOWN));
	}

	@Override
	void write(String facts, Element activity, AidActivity record, Context context) {
		Element status = activity.child("activity-status");
		if (facts.isEmpty()) {
			return;
		}
		if (status == null) {
			status = Element.of("activity-status");
			Elements.insert(activity, status);
		}
		status.set("code", facts);
	}
}
