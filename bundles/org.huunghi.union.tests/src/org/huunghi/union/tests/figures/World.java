package org.huunghi.union.tests.figures;

import java.util.List;

import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Event;
import org.huunghi.union.EventRegister;
import org.huunghi.union.FigureRegister;
import org.huunghi.union.Indicator;
import org.huunghi.union.PeriodTotal;
import org.huunghi.union.Place;
import org.huunghi.union.Union;
import org.huunghi.union.figures.Explain;
import org.huunghi.union.figures.Figure;
import org.huunghi.union.figures.FigureSource;
import org.huunghi.union.figures.Figures;
import org.huunghi.union.figures.Part;
import org.huunghi.union.figures.Period;
import org.huunghi.union.tests.Make;

/** A union with one indicator that both period totals and events count for, and places to be about. */
final class World {
	final Place laos = place("Lào", "LA");
	final Place huaphan = place("Hủa Phăn", "LA-HO");
	final Place xamNeua = place("Xăm Nưa", "LA-HO-1");
	final Place namtha = place("Luông Nậm Thà", "LA-LM");
	final Place china = place("Trung Quốc", "CN");
	final Indicator people = Make.make("Indicator", "code", EventSource.CODE, "unit", "count", "names", "Số lượt người");
	final FigureRegister figures = Make.make("FigureRegister", "indicators", people);
	final EventRegister events = Make.make("EventRegister");
	/** The log book of single records comes first: the totals must be known before, wherever they lie. */
	final Union union = Make.union(events, figures);

	World() {
		laos.getParts().addAll(List.of(huaphan, namtha));
		huaphan.getParts().add(xamNeua);
	}

	private static Place place(String name, String id) {
		return Make.make("Place", "names", name, "id", id);
	}

	static Period period(String from, String to) {
		return new Period(PartialDate.valueOf(from), PartialDate.valueOf(to));
	}

	/** Adds a total of people. */
	PeriodTotal total(String quantity, String from, String to, Place... places) {
		PeriodTotal total = Make.make("PeriodTotal", "indicator", people, "quantity", quantity, "periodFrom", from, "periodTo", to);
		total.getPlaces().addAll(List.of(places));
		figures.getRecords().add(total);
		return total;
	}

	/** Adds an event. @param to null for one whose end is not known, as from may be */
	Event event(String quantity, String from, String to, Place... places) {
		Event event = Make.make("Event", "attendance", quantity, "places", List.of(places));
		event.setValidFrom(PartialDate.valueOf(from));
		event.setValidTo(PartialDate.valueOf(to));
		events.getRecords().add(event);
		return event;
	}

	/** Adds an event of one day, month or year. */
	Event on(String quantity, String date, Place... places) {
		return event(quantity, date, date, places);
	}

	Figures figures(Period period, FigureSource... sources) {
		return Figures.of(union, period, Explain.YES, sources.length == 0 ? List.of(new EventSource()) : List.of(sources));
	}

	/** @return the figure of the people, which there must be */
	Figure people(String from, String to) {
		return figures(period(from, to)).find(EventSource.CODE).orElseThrow();
	}

	/** @return the part that comes from that record, of which there must be one */
	static Part part(Figure figure, Object record) {
		List<Part> found = figure.parts().stream().filter(part -> part.record() == record).toList();
		if (found.size() != 1) {
			throw new AssertionError(found.size() + " parts of one record: " + figure);
		}
		return found.getFirst();
	}
}
