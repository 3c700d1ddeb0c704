package org.huunghi.aid.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidPackage.Literals;
import org.huunghi.aid.AidResult;
import org.huunghi.aid.Sector;
import org.huunghi.aid.SectorShare;
import org.huunghi.aid.approval.Approvals;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;

/** Rules for an activity as a whole: its name, dates, sectors and results, and that it is entered once. */
final class ActivityRules {
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private ActivityRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(AidActivity.class, ActivityRules::name), new Rule<>(AidActivity.class, ActivityRules::dates),
				new Rule<>(AidActivity.class, ActivityRules::sectors), new Rule<>(AidActivity.class, ActivityRules::twice),
				new Rule<>(AidResult.class, ActivityRules::result));
	}

	/** An activity is cited by its name. */
	private static void name(AidActivity activity, Findings findings) {
		if (activity.getNames().isEmpty()) {
			findings.warning("aid.noName", UnionPackage.Literals.NAMED__NAMES);
		}
	}

	/** Nothing ends before it begins, neither in the plan nor in truth. */
	private static void dates(AidActivity activity, Findings findings) {
		Order.check(activity, Literals.AID_ACTIVITY__PLANNED_FROM, Literals.AID_ACTIVITY__PLANNED_TO, findings);
		Order.check(activity, Literals.AID_ACTIVITY__ACTUAL_FROM, Literals.AID_ACTIVITY__ACTUAL_TO, findings);
	}

	/** Each sector stands once, and their shares are parts of one whole. */
	private static void sectors(AidActivity activity, Findings findings) {
		Set<Sector> known = EnumSet.noneOf(Sector.class);
		BigDecimal sum = BigDecimal.ZERO;
		boolean negative = false;
		for (SectorShare share : activity.getSectors()) {
			if (share.getSector() != Sector.UNKNOWN && !known.add(share.getSector())) {
				findings.at(share).warning("aid.sectorTwice", Literals.SECTOR_SHARE__SECTOR, activity);
			}
			if (share.getPercent() != null) {
				sum = sum.add(share.getPercent());
				negative |= share.getPercent().signum() < 0;
			}
		}
		if (negative || sum.compareTo(HUNDRED) > 0) {
			findings.error("aid.shares", Literals.AID_ACTIVITY__SECTORS, sum);
		}
	}

	/** Two entries with one identifier, or with one approval, are one activity and would be counted twice. Reported at the later entry. */
	private static void twice(AidActivity activity, Findings findings) {
		if (!(activity.eContainer() instanceof Register register)) {
			return;
		}
		Map<List<Object>, AidActivity> first = findings.once(List.of(ActivityRules.class, register), () -> firsts(register));
		for (List<Object> key : keys(activity)) {
			AidActivity other = first.get(key);
			if (other != null && other != activity) {
				findings.warning("aid.twice", null, other);
				return;
			}
		}
	}

	private static Map<List<Object>, AidActivity> firsts(Register register) {
		Map<List<Object>, AidActivity> firsts = new HashMap<>();
		for (Record record : register.getRecords()) {
			if (record instanceof AidActivity activity) {
				keys(activity).forEach(key -> firsts.putIfAbsent(key, activity));
			}
		}
		return firsts;
	}

	/** By what an activity can be told from all others; one decision may approve several activities of different names. */
	private static List<List<Object>> keys(AidActivity activity) {
		List<List<Object>> keys = new ArrayList<>();
		if (activity.getIatiIdentifier() != null && !activity.getIatiIdentifier().isBlank()) {
			keys.add(List.of("iati", activity.getIatiIdentifier().strip()));
		}
		PartialDate date = Approvals.date(activity);
		String number = Approvals.number(activity);
		if (date != null && number != null && !activity.getNames().isEmpty() && activity.getNames().get(0).getText() != null) {
			keys.add(List.of("approval", number, date, activity.getNames().get(0).getText()));
		}
		return keys;
	}

	/** What was reached says little without what was aimed at. */
	private static void result(AidResult result, Findings findings) {
		if (result.getActual() != null && result.getTarget() == null) {
			findings.info("aid.noTarget", Literals.AID_RESULT__TARGET, result.eContainer());
		}
	}
}
