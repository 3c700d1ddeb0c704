package org.huunghi.union.tests.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.huunghi.union.Event;
import org.huunghi.union.IndicatorUnit;
import org.huunghi.union.Record;
import org.huunghi.union.figures.Counted;
import org.huunghi.union.figures.FigureSource;
import org.huunghi.union.figures.IndicatorText;

/** Counts the people who took part in events, as a plug-in would count what its records say. */
final class EventSource implements FigureSource {
	static final String CODE = "test.people";

	@Override
	public List<IndicatorText> indicators() {
		return List.of(new IndicatorText(CODE, IndicatorUnit.COUNT, locale -> "people in " + locale.getDisplayLanguage(Locale.ENGLISH)));
	}

	@Override
	public Stream<Counted> count(Record record) {
		return record instanceof Event event && event.getAttendance() != null ? Stream.of(people(event)) : Stream.empty();
	}

	private static Counted people(Event event) {
		return Counted.of(CODE, event, event.getValidFrom(), event.getValidTo(), event.getPlaces(), event.getAttendance());
	}
}
