package org.huunghi.aid.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidPackage.Literals;
import org.huunghi.aid.approval.Approvals;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;

/** Rules for the approval of an activity and the time that it leaves to begin. */
final class ApprovalRules {
	/** Days in which an activity can still be got under way. */
	private static final int DAYS_OF_NOTICE = 60;

	private ApprovalRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(AidActivity.class, ApprovalRules::known), new Rule<>(AidActivity.class, ApprovalRules::beforeBegin),
				new Rule<>(AidActivity.class, ApprovalRules::lapse));
	}

	/** What is carried out was approved before. */
	private static void known(AidActivity activity, Findings findings) {
		if (Approvals.isNeeded(activity) && !Approvals.isKnown(activity)) {
			findings.warning("aid.noApproval", Literals.AID_ACTIVITY__APPROVAL_NUMBER, activity.getStatus());
		}
	}

	private static void beforeBegin(AidActivity activity, Findings findings) {
		PartialDate approved = Approvals.date(activity);
		if (Order.before(activity.getActualFrom(), approved)) {
			findings.warning("aid.begunBeforeApproval", Literals.AID_ACTIVITY__ACTUAL_FROM, activity.getActualFrom(), approved);
		}
	}

	/** An approval under Decree 80/2020/NĐ-CP lapses where the activity has not begun within six months. */
	private static void lapse(AidActivity activity, Findings findings) {
		LocalDate last = Approvals.lapse(activity).orElse(null);
		if (last == null) {
			return;
		}
		PartialDate day = PartialDate.of(last);
		if (Order.before(day, activity.getActualFrom())) {
			findings.warning("aid.begunAfterLapse", Literals.AID_ACTIVITY__ACTUAL_FROM, activity.getActualFrom(), day);
		} else if (Approvals.awaitsBegin(activity)) {
			long days = ChronoUnit.DAYS.between(findings.today(), last);
			if (days < 0) {
				findings.warning("aid.lapsed", Literals.AID_ACTIVITY__APPROVAL_DATE, day);
			} else if (days <= DAYS_OF_NOTICE) {
				findings.warning("aid.lapsing", Literals.AID_ACTIVITY__APPROVAL_DATE, day, days);
			}
		}
	}
}
