package org.huunghi.exchange.delegation;

import java.time.LocalDate;

import org.huunghi.exchange.Delegation;

/** Whether the report after a delegation's journey is still to come. */
public final class TripReport {
	private TripReport() {
	}

	/** @return whether a report is asked for and neither the day on which it was handed in nor the report itself is entered */
	public static boolean isOpen(Delegation delegation) {
		return delegation.getReportDue() != null && delegation.getReportDelivered() == null && delegation.getReport() == null;
	}

	/** @return whether it is still open after its last day has passed */
	public static boolean isOverdue(Delegation delegation, LocalDate today) {
		return isOpen(delegation) && delegation.getReportDue().lastDay().isBefore(today);
	}
}
