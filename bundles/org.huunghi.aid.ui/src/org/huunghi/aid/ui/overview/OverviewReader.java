package org.huunghi.aid.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.huunghi.aid.AidActivity;
import org.huunghi.aid.overview.AidOverview;
import org.huunghi.aid.overview.Dimension;
import org.huunghi.aid.overview.Spans;
import org.huunghi.aid.ui.overview.OverviewData.Line;
import org.huunghi.aid.ui.overview.OverviewData.Total;
import org.huunghi.aid.ui.overview.OverviewData.Warning;
import org.huunghi.repository.View;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.figures.Period;
import org.huunghi.union.names.Names;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.Validation;

/** Reads a register of aid as a whole, which has thousands of records at most, and counts it. */
final class OverviewReader {
	/** Findings of the rules of what is too late already. */
	private static final Set<String> LATE = Set.of("aid.lapsed", "registration.expired", "amount.overspent");
	/** Findings of what can still be met. */
	private static final Set<String> SOON = Set.of("aid.lapsing", "registration.expiring");

	private final View view;
	private final IProgressMonitor monitor;
	private final Locale locale;

	OverviewReader(View view, IProgressMonitor monitor, Locale locale) {
		this.view = view;
		this.monitor = monitor;
		this.locale = locale;
	}

	/** @param id of the register. @param period null for all time */
	OverviewData read(String id, Period period) {
		Register register = (Register) view.find(id).orElseThrow();
		view.preload(register);
		List<AidActivity> activities = new ArrayList<>();
		for (Record record : register.getRecords()) {
			if (record instanceof AidActivity activity) {
				activities.add(activity);
			}
		}
		AidOverview now = new AidOverview(activities, period);
		Map<Dimension, List<Line>> lines = new EnumMap<>(Dimension.class);
		for (Dimension dimension : Dimension.values()) {
			lines.put(dimension, now.portions(dimension).stream().map(portion -> new Line(portion.label() == null ? "" : portion.label().apply(locale),
					portion.activities(), portion.committed())).toList());
		}
		Period before = period == null ? null : Spans.before(period);
		return new OverviewData(total(now), before == null ? null : total(new AidOverview(activities, before)), before, lines, warnings(register),
				!register.getRecords().isEmpty());
	}

	private static Total total(AidOverview overview) {
		return new Total(overview.activities(), overview.committed(), overview.disbursed(), overview.unclear(), overview.undated(),
				overview.withoutAmount());
	}

	private List<Warning> warnings(Register register) {
		List<Warning> warnings = new ArrayList<>();
		monitor.beginTask(Messages.job, register.getRecords().size());
		for (Record record : register.getRecords()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			for (Problem problem : Validation.checkOne(record)) {
				if (LATE.contains(problem.code()) || SOON.contains(problem.code())) {
					warnings.add(new Warning(record.getId(), Names.label(record, locale), problem.message(locale), LATE.contains(problem.code())));
				}
			}
			monitor.worked(1);
		}
		monitor.done();
		warnings.sort(Comparator.comparing((Warning warning) -> !warning.overdue()).thenComparing(Warning::text));
		return warnings;
	}
}
