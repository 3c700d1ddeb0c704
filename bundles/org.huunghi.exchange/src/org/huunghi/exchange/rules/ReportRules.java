package org.huunghi.exchange.rules;

import java.util.List;

import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.ExchangePackage.Literals;
import org.huunghi.exchange.delegation.Journey;
import org.huunghi.exchange.delegation.TripReport;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;

/** Rules for the report after a journey. */
final class ReportRules {
	private ReportRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Delegation.class, ReportRules::overdue), new Rule<>(Delegation.class, ReportRules::order));
	}

	private static void overdue(Delegation delegation, Findings findings) {
		if (TripReport.isOverdue(delegation, findings.today())) {
			findings.warning("delegation.reportOverdue", Literals.DELEGATION__REPORT_DELIVERED, delegation.getReportDue());
		}
	}

	/** Nobody reports on a journey before it is over. */
	private static void order(Delegation delegation, Findings findings) {
		PartialDate delivered = delegation.getReportDelivered();
		PartialDate end = Journey.end(delegation);
		if (delivered != null && end != null && delivered.certainlyBefore(end)) {
			findings.warning("delegation.reportEarly", Literals.DELEGATION__REPORT_DELIVERED, delivered, end);
		}
	}
}
