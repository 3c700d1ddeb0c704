package org.huunghi.aid.tests.iati;

import java.util.List;
import java.util.Locale;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidAmount;
import org.huunghi.aid.AidStatus;
import org.huunghi.union.names.Names;

/** What activities say, in texts that can be compared. */
final class Facts {
	private static final Locale VI = Locale.of("vi");

	private Facts() {
	}

	/** What the standard can say of an activity, in one text. */
	static String facts(AidActivity activity) {
		return String.join("\n", activity.getIatiIdentifier(),
				activity.getNames().stream().map(one -> one.getLanguage() + one.getText()).toList().toString(),
				activity.getRemarks(), activity.getDonors().stream().map(one -> Names.of(one, VI)).toList().toString(),
				activity.getOwner() == null ? "-" : Names.of(activity.getOwner(), VI),
				activity.getManagingAgency() == null ? "-" : Names.of(activity.getManagingAgency(), VI),
				activity.getStatus() == AidStatus.APPROVED ? AidStatus.PIPELINE.toString() : activity.getStatus().toString(),
				String.valueOf(activity.getPlannedFrom()), String.valueOf(activity.getPlannedTo()),
				String.valueOf(activity.getActualFrom()), String.valueOf(activity.getActualTo()),
				activity.getPlaces().stream().map(one -> Names.of(one, VI)).toList().toString(),
				activity.getSectors().stream().map(one -> one.getSector() + " " + one.getPercent()).sorted().toList().toString(),
				amounts(activity.getCommitted()).stream().sorted().toList().toString(), amounts(activity.getDisbursed()).stream().sorted().toList().toString(),
				activity.getResults().stream()
						.map(one -> one.getIndicator() + one.getUnit() + one.getBaseline() + one.getTarget() + one.getActual() + one.getMeasured())
						.sorted().toList().toString());
	}

	static List<String> amounts(List<AidAmount> amounts) {
		return amounts.stream().map(one -> one.getMoney() + " " + one.getDate()).toList();
	}
}
