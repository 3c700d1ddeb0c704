package org.huunghi.exchange.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.huunghi.exchange.DelegationDirection;
import org.huunghi.exchange.ExchangePackage;
import org.huunghi.repository.Repository;
import org.huunghi.repository.table.Filter;
import org.huunghi.repository.table.Group;
import org.huunghi.repository.table.RecordTable;
import org.huunghi.repository.table.Sum;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.text.sort.Collation;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.figures.Period;

/**
 * Counts the delegations of a log by province, year, purpose or partner, from the index and without loading them. A delegation counts in the period
 * in which it began, as in the figures; one that may have begun outside is told of and not counted.
 */
final class OverviewReader {
	private static final String BEGAN = "validFrom";
	private static final String DIRECTION = "direction";
	private static final String PERSONS = "headCount";

	private final Repository repository;
	private final RecordTable table;
	private final Locale locale;
	private final String log;

	/** @param log id of the log */
	OverviewReader(Repository repository, String log, Locale locale) {
		this.repository = repository;
		this.log = log;
		this.locale = locale;
		table = repository.table(locale);
	}

	/** @param period null for all time */
	OverviewData read(Grouping grouping, Period period) {
		TableQuery all = TableQuery.of(ExchangePackage.Literals.DELEGATION, log);
		TableQuery query = period == null ? all : all.and(new Filter.Dates(BEGAN, period.from(), period.to()));
		List<Line> lines = grouping == Grouping.PROVINCE ? provinces(query) : groups(query, grouping);
		int undated = table.count(all.and(new Filter.OneOf(BEGAN, Set.of(Filter.OneOf.NONE))));
		return new OverviewData(query, lines, side(query, DelegationDirection.OUT), side(query, DelegationDirection.IN),
				period == null ? 0 : unclear(all, query, period, undated), undated);
	}

	/** What certainly began before, within or after the period is clear. */
	private int unclear(TableQuery all, TableQuery within, Period period, int undated) {
		LocalDate before = period.from().firstDay().minusDays(1);
		LocalDate after = period.to().lastDay().plusDays(1);
		return table.count(all) - undated - table.count(within) - table.count(all.and(new Filter.Dates(BEGAN, null, PartialDate.of(before))))
				- table.count(all.and(new Filter.Dates(BEGAN, PartialDate.of(after), null)));
	}

	private static TableQuery of(TableQuery query, DelegationDirection direction) {
		return query.and(new Filter.OneOf(DIRECTION, Set.of(direction.getLiteral())));
	}

	private Side side(TableQuery query, DelegationDirection direction) {
		TableQuery one = of(query, direction);
		return side(table.count(one), table.sums(one, List.of(PERSONS)).get(PERSONS));
	}

	private static Side side(int count, Sum persons) {
		return new Side(count, persons.quantity(), persons.unknown());
	}

	private List<Line> groups(TableQuery query, Grouping grouping) {
		Map<String, Line> lines = new LinkedHashMap<>();
		for (Group group : table.groups(query, grouping.column(), List.of())) {
			lines.put(group.value(), new Line(label(group), group.filter(), Side.NONE, Side.NONE));
		}
		for (Group group : table.groups(of(query, DelegationDirection.OUT), grouping.column(), List.of(PERSONS))) {
			Side out = side(group.count(), group.sums().get(PERSONS));
			lines.computeIfPresent(group.value(), (value, line) -> new Line(line.label(), line.filter(), out, line.in()));
		}
		for (Group group : table.groups(of(query, DelegationDirection.IN), grouping.column(), List.of(PERSONS))) {
			Side in = side(group.count(), group.sums().get(PERSONS));
			lines.computeIfPresent(group.value(), (value, line) -> new Line(line.label(), line.filter(), line.out(), in));
		}
		Line unknown = lines.remove(Filter.OneOf.NONE);
		List<Line> all = new ArrayList<>(lines.values());
		if (grouping == Grouping.PARTNER) {
			sort(all);
		}
		if (unknown != null) {
			all.add(unknown);
		}
		return all;
	}

	private String label(Group group) {
		return group.value().equals(Filter.OneOf.NONE) ? Messages.notEntered : group.label();
	}

	/** A delegation to two districts of a province counts once there: so a province of several places is asked for as a whole. */
	private List<Line> provinces(TableQuery query) {
		List<Group> groups = table.groups(query, Grouping.PROVINCE.column(), List.of());
		List<String> places = groups.stream().map(Group::value).filter(value -> !value.equals(Filter.OneOf.NONE)).toList();
		List<Provinces.Province> provinces = repository.read(view -> Provinces.of(view, places, locale));
		List<Line> lines = new ArrayList<>();
		for (Provinces.Province province : provinces) {
			lines.add(line(query, province.label(), new Filter.OneOf(Grouping.PROVINCE.column(), province.members())));
		}
		sort(lines);
		if (places.size() < groups.size()) {
			lines.add(line(query, Messages.notEntered, new Filter.OneOf(Grouping.PROVINCE.column(), Set.of(Filter.OneOf.NONE))));
		}
		return lines;
	}

	private Line line(TableQuery query, String label, Filter filter) {
		TableQuery one = query.and(filter);
		return new Line(label, filter, side(one, DelegationDirection.OUT), side(one, DelegationDirection.IN));
	}

	/** The most first. */
	private void sort(List<Line> lines) {
		lines.sort(Comparator.comparing((Line line) -> -line.out().delegations() - line.in().delegations())
				.thenComparing(Line::label, Collation.of(locale)));
	}
}
