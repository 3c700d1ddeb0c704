package org.huunghi.aid.rules;

import java.util.List;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidPackage.Literals;
import org.huunghi.aid.AidStatus;
import org.huunghi.aid.DonorRegistration;
import org.huunghi.aid.SectorShare;
import org.huunghi.aid.approval.Approvals;
import org.huunghi.aid.registration.Registrations;
import org.huunghi.aid.registration.Scope;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Organisation;
import org.huunghi.union.Place;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;

/** Rules for where and in what an activity works, against what the certificates of its donors fix (Decree 58/2022/NĐ-CP). */
final class ScopeRules {
	private ScopeRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(AidActivity.class, ScopeRules::scope));
	}

	private static void scope(AidActivity activity, Findings findings) {
		PartialDate from = first(activity.getActualFrom(), activity.getPlannedFrom(), Approvals.date(activity));
		PartialDate to = first(activity.getActualTo(), activity.getPlannedTo(), from);
		if (from == null || activity.getStatus() == AidStatus.CANCELLED) {
			return;
		}
		Registrations registrations = RegistrationRules.beside(activity, findings);
		for (Organisation donor : activity.getDonors()) {
			if (registrations.of(donor).isEmpty()) {
				continue;
			}
			List<DonorRegistration> valid = registrations.of(donor, from, to);
			if (valid.isEmpty()) {
				findings.warning("aid.notRegistered", Literals.AID_ACTIVITY__DONORS, donor);
			} else {
				compare(activity, donor, new Scope(valid), findings);
			}
		}
	}

	private static void compare(AidActivity activity, Organisation donor, Scope scope, Findings findings) {
		for (Place place : activity.getPlaces()) {
			if (scope.isOutside(place)) {
				findings.warning("aid.outsideArea", Literals.AID_ACTIVITY__PLACES, place, donor);
			}
		}
		for (SectorShare share : activity.getSectors()) {
			if (scope.isOutside(share.getSector())) {
				findings.warning("aid.outsideSector", Literals.AID_ACTIVITY__SECTORS, share.getSector(), donor);
			}
		}
	}

	private static PartialDate first(PartialDate... dates) {
		for (PartialDate date : dates) {
			if (date != null) {
				return date;
			}
		}
		return null;
	}
}
