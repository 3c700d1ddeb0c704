package org.huunghi.exchange.ui.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.ExchangePackage;
import org.huunghi.exchange.delegation.TripReport;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.repository.table.Filter;
import org.huunghi.repository.table.Order;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.table.Row;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Place;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
import org.huunghi.union.names.Values;

/** Reads those delegations of a log that have to do with some days, however many the log has. Not for the UI thread. */
public final class Trips {
	/** No drawing can show more than this. */
	public static final int MOST = 3_000;
	private static final String BEGAN = "validFrom";
	private static final String ENDED = "validTo";

	/**
	 * What was found.
	 *
	 * @param trips those that began or went on in these days, by their beginning
	 * @param left how many there are besides, which were not read
	 */
	public record Found(List<Trip> trips, int left) {
	}

	private final Repository repository;
	private final RecordTable table;
	private final TableQuery all;
	private final Locale locale;

	/** @param log id of the log */
	public Trips(Repository repository, String log, Locale locale) {
		this.repository = repository;
		this.locale = locale;
		table = repository.table(locale);
		all = TableQuery.of(ExchangePackage.Literals.DELEGATION, log).orderedBy(List.of(Order.by(BEGAN)));
	}

	/** @return the delegations between two days, both included */
	public Found between(PartialDate first, PartialDate last) {
		TableQuery began = all.and(new Filter.Dates(BEGAN, first, last));
		PartialDate before = PartialDate.of(first.firstDay().minusDays(1));
		TableQuery goingOn = all.and(new Filter.Dates(BEGAN, null, before)).and(new Filter.Dates(ENDED, first, null));
		Set<String> ids = new LinkedHashSet<>();
		table.rows(goingOn, 0, MOST).stream().map(Row::id).forEach(ids::add);
		table.rows(began, 0, MOST).stream().map(Row::id).limit(MOST - ids.size()).forEach(ids::add);
		int left = table.count(goingOn) + table.count(began) - ids.size();
		return new Found(read(ids), Math.max(0, left));
	}

	/** @return when the last delegation began that certainly began by that day; null where there is none */
	public LocalDate latest(LocalDate day) {
		TableQuery before = all.and(new Filter.Dates(BEGAN, null, PartialDate.of(day))).orderedBy(List.of(new Order(BEGAN, true)));
		List<String> ids = table.rows(before, 0, 1).stream().map(Row::id).toList();
		return repository.read(view -> delegations(view, ids).stream().map(each -> each.getValidFrom().firstDay()).findFirst().orElse(null));
	}

	/** @return the delegations whose report has to be delivered between two days and is still open, by that day */
	public List<Trip> reportsDue(PartialDate first, PartialDate last) {
		TableQuery due = TableQuery.of(all.type(), all.within()).and(new Filter.Dates("reportDue", first, last))
				.and(new Filter.OneOf("reportDelivered", Set.of(Filter.OneOf.NONE)));
		return repository.read(view -> delegations(view, table.rows(due, 0, MOST).stream().map(Row::id).toList()).stream()
				.filter(TripReport::isOpen).map(this::report).toList());
	}

	private Trip report(Delegation each) {
		PartialDate due = each.getReportDue();
		return new Trip(each.getId(), Names.label(each, locale), title(each), each.getDirection(), due, null, List.of(),
				List.of(Messages.bind(Messages.reportDue, Values.date(due, locale))));
	}

	private List<Trip> read(Set<String> ids) {
		return repository.read(view -> delegations(view, ids).stream().map(this::trip).toList());
	}

	private static List<Delegation> delegations(View view, Collection<String> ids) {
		List<Delegation> found = new ArrayList<>();
		for (EObject each : view.findAll(ids)) {
			if (each instanceof Delegation delegation) {
				found.add(delegation);
			}
		}
		return found;
	}

	private Trip trip(Delegation each) {
		return new Trip(each.getId(), Names.label(each, locale), title(each), each.getDirection(),
				each.getValidFrom(), each.getValidTo(),
				each.getPlaces().stream().map(Places::province).distinct().map(place -> Names.label(place, locale)).toList(), details(each));
	}

	private String title(Delegation each) {
		return each.getTitle() == null || each.getTitle().isBlank() ? ModelLabels.of(each.getDirection(), locale) : each.getTitle();
	}

	private List<String> details(Delegation each) {
		List<String> details = new ArrayList<>();
		details.add(Messages.bind(Messages.when, ModelLabels.of(each.getDirection(), locale), time(each)));
		add(details, Messages.places, each.getPlaces().stream().map((Place place) -> Names.label(place, locale)).toList());
		add(details, Messages.partners, each.getPartners().stream().map(partner -> Names.label(partner, locale)).toList());
		if (each.getHeadCount() != null) {
			details.add(Messages.bind(Messages.persons, Values.quantity(each.getHeadCount(), locale)));
		}
		if (each.getHead() != null) {
			details.add(Messages.bind(Messages.head, Names.label(each.getHead(), locale)));
		}
		return details;
	}

	private String time(Delegation each) {
		boolean oneDay = each.getValidTo() == null || Objects.equals(each.getValidFrom(), each.getValidTo());
		return oneDay ? Values.date(each.getValidFrom(), locale) : Values.span(each.getValidFrom(), each.getValidTo(), locale);
	}

	private static void add(List<String> details, String pattern, List<String> labels) {
		if (!labels.isEmpty()) {
			details.add(Messages.bind(pattern, String.join(", ", labels)));
		}
	}
}
