package org.huunghi.aid.iati.map;

import java.util.List;
import java.util.Objects;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.iati.xml.Element;

/**
 * The general description ({@code description} of type 1 or without a type), which the register holds as the remarks of the activity, in one
 * language: Vietnamese where the file has it, else English, else whatever is first. Descriptions of other types, and in other languages, stay with
 * the file.
 */
final class Descriptions extends Group<String> {
	@Override
	String read(Element activity, Context context) {
		Element best = Elements.best(general(activity), activity, context);
		return best == null ? "" : best.text().strip();
	}

	private static Element general(Element activity) {
		List<Element> all = activity.children("description");
		return all.stream().filter(one -> one.get("type") == null || one.get("type").strip().equals("1")).findFirst().orElse(null);
	}

	@Override
	String read(AidActivity record, Context context) {
		return Objects.requireNonNullElse(record.getRemarks(), "").strip();
	}

	@Override
	boolean isEmpty(String facts) {
		return facts.isEmpty();
	}

	@Override
	void store(String facts, AidActivity record) {
		record.setRemarks(facts.isEmpty() ? null : facts);
	}

	@Override
	void write(String facts, Element activity, AidActivity record, Context context) {
		Element general = general(activity);
		if (facts.isEmpty()) {
			return;
		}
		if (general == null) {
			general = Element.of("description").set("type", "1");
			Elements.insert(activity, general);
		}
		Element best = Elements.best(general, activity, context);
		if (best != null) {
			best.text(facts);
		} else {
			general.content().add(0, Elements.narrative(facts, activity, context));
		}
	}
}
