package org.huunghi.union.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.huunghi.union.Record;
import org.huunghi.union.Union;

/** What is due in a union, the most urgent first. */
public final class DueList {
	private static final Comparator<Due> ORDER = Comparator.comparing(Due::date).thenComparing(Due::code).thenComparing(due -> due.record().getId(),
			Comparator.nullsLast(Comparator.naturalOrder()));

	private DueList() {
	}

	/**
	 * @param union whose registers are read, not null
	 * @param until the last day that is of interest, what is overdue is always; null for all that is open
	 * @return what the installed plug-ins say, in the order of the days; not null
	 */
	public static List<Due> of(Union union, LocalDate until) {
		return of(union, until, DueSources.all());
	}

	/** @return as {@link #of(Union, LocalDate)}, what these sources say */
	public static List<Due> of(Union union, LocalDate until, List<DueSource> sources) {
		return of(union.getRegisters().stream().flatMap(register -> register.getRecords().stream()), until, sources);
	}

	/**
	 * @param records among which is whatever may be due, not null
	 * @param until as for {@link #of(Union, LocalDate)}
	 * @return what these sources say is due in the records, in the order of the days; not null
	 */
	public static List<Due> of(Stream<? extends Record> records, LocalDate until, List<DueSource> sources) {
		List<Due> found = new ArrayList<>();
		records.forEach(record -> {
			for (DueSource source : sources) {
				source.due(record).filter(due -> (until == null || !due.date().isAfter(until)) && !source.isSettled(due)).forEach(found::add);
			}
		});
		found.sort(ORDER);
		return found;
	}
}
