package org.huunghi.aid.iati.map;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.text.value.PartialDate;

/** First and last day, as planned and as they were ({@code activity-date} of the types 1 and 3, 2 and 4). */
final class Dates extends Group<List<PartialDate>> {
	private static final int TYPES = 4;

	@Override
	List<PartialDate> read(Element activity, Context context) {
		PartialDate[] dates = new PartialDate[TYPES];
		for (int type = TYPES; type > 0; type--) {
			dates[type - 1] = Days.read(element(activity, type));
		}
		return Arrays.asList(dates);
	}

	private static Element element(Element activity, int type) {
		return activity.children("activity-date").stream().filter(one -> String.valueOf(type).equals(one.get("type"))).findFirst().orElse(null);
	}

	@Override
	List<PartialDate> read(AidActivity record, Context context) {
		return Arrays.asList(record.getPlannedFrom(), record.getActualFrom(), record.getPlannedTo(), record.getActualTo());
	}

	@Override
	boolean isEmpty(List<PartialDate> facts) {
		return facts.stream().allMatch(Objects::isNull);
	}

	@Override
	void store(List<PartialDate> facts, AidActivity record) {
		record.setPlannedFrom(facts.get(0));
		record.setActualFrom(facts.get(1));
		record.setPlannedTo(facts.get(2));
		record.setActualTo(facts.get(3));
	}

	@Override
	void write(List<PartialDate> facts, Element activity, AidActivity record, Context context) {
		List<PartialDate> before = read(activity, context);
		for (int type = 1; type <= TYPES; type++) {
			PartialDate date = facts.get(type - 1);
			if (!Objects.equals(date, before.get(type - 1))) {
				write(date, type, activity, context);
			}
		}
	}

	private static void write(PartialDate date, int type, Element activity, Context context) {
		Element element = element(activity, type);
		if (date == null) {
			Elements.remove(activity, element);
			return;
		}
		if (element == null) {
			element = Element.of("activity-date").set("type", String.valueOf(type));
			Elements.insert(activity, element);
		}
		Days.write(element, date, type > 2);
		if (date.day().isEmpty()) {
			element.content().removeIf(part -> part instanceof Element child && child.name().equals("narrative"));
			element.content().add(0, Elements.narrative(Words.get(context, "inexact", date.toString()), activity, context));
		}
	}
}
