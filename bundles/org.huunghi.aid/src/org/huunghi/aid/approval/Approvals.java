package org.huunghi.aid.approval;

import java.time.LocalDate;
import java.util.Optional;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidStatus;
import org.huunghi.text.value.PartialDate;

/** What is known of an activity's approval, and until when the activity has to begin so that the approval stays good. */
public final class Approvals {
	private static final int MONTHS_TO_BEGIN = 6;

	private Approvals() {
	}

	/** @return the date of the approval as the activity says it, else as the decision does; null where unknown */
	public static PartialDate date(AidActivity activity) {
		if (activity.getApprovalDate() != null || activity.getDecision() == null) {
			return activity.getApprovalDate();
		}
		return activity.getDecision().getDate();
	}

	/** @return the number of the approval as the activity says it, else as the decision does; null where unknown */
	public static String number(AidActivity activity) {
		if (activity.getApprovalNumber() != null || activity.getDecision() == null) {
			return activity.getApprovalNumber();
		}
		return activity.getDecision().getNumber();
	}

	/** @return whether anything at all is known of an approval */
	public static boolean isKnown(AidActivity activity) {
		return activity.getDecision() != null || activity.getApprovalNumber() != null || activity.getApprovalDate() != null;
	}

	/**
	 * The last day on which the activity can begin before its approval lapses: six months after the decision (Decree 80/2020/NĐ-CP).
	 *
	 * @return the day, by the latest day that the date of the decision can mean; empty where the date of the decision is unknown or
	 *         the decree does not govern the activity for certain
	 */
	public static Optional<LocalDate> lapse(AidActivity activity) {
		PartialDate approved = Approvals.date(activity);
		return Decrees.at(approved).filter(decree -> decree == Decree.ND_80_2020).map(decree -> approved.lastDay().plusMonths(MONTHS_TO_BEGIN));
	}

	/** @return whether the activity has still to begin: nobody says that it has begun or is given up, and nothing was paid out */
	public static boolean awaitsBegin(AidActivity activity) {
		return activity.getActualFrom() == null && activity.getDisbursed().isEmpty() && switch (activity.getStatus()) {
		case RUNNING, COMPLETED, SUSPENDED, CANCELLED -> false;
		case UNKNOWN, PIPELINE, APPROVED -> true;
		};
	}

	/** @return whether the activity is or was carried out by its status, for which it needs an approval */
	public static boolean isNeeded(AidActivity activity) {
		return activity.getStatus() == AidStatus.RUNNING || activity.getStatus() == AidStatus.COMPLETED;
	}
}
