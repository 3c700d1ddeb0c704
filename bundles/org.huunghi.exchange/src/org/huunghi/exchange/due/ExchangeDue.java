package org.huunghi.exchange.due;

import java.util.stream.Stream;

import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.delegation.TripReport;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.Record;
import org.huunghi.union.due.Due;
import org.huunghi.union.due.DueSource;
import org.huunghi.union.names.Names;

/** What is due by the log of delegations: the reports after journeys that are not handed in yet. */
public final class ExchangeDue implements DueSource {
	/** A report after a journey. */
	public static final String REPORT = "exchange.report";

	private static final Texts TEXTS = Texts.beside(ExchangeDue.class, "messages");

	@Override
	public Stream<Due> due(Record record) {
		return record instanceof Delegation delegation && TripReport.isOpen(delegation) ? Stream.of(report(delegation)) : Stream.empty();
	}

	/** Where just the month or year is known, the report can wait until its last day. */
	private static Due report(Delegation delegation) {
		return new Due(REPORT, delegation, delegation.getReportDue().lastDay(), locale -> TEXTS.get(locale, REPORT, Names.label(delegation, locale)));
	}
}
