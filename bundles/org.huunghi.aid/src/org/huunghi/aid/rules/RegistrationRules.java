package org.huunghi.aid.rules;

import java.time.temporal.ChronoUnit;
import java.util.List;

import org.huunghi.aid.AidPackage.Literals;
import org.huunghi.aid.DonorRegistration;
import org.huunghi.aid.registration.Registrations;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Record;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;

/** Rules for the registrations of donors (Decree 58/2022/NĐ-CP). */
final class RegistrationRules {
	/** Days in which a registration can be renewed in time. */
	private static final int DAYS_OF_NOTICE = 90;

	private RegistrationRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(DonorRegistration.class, RegistrationRules::organisation),
				new Rule<>(DonorRegistration.class, RegistrationRules::length),
				new Rule<>(DonorRegistration.class, RegistrationRules::expiry));
	}

	/** A registration is somebody's. */
	private static void organisation(DonorRegistration registration, Findings findings) {
		if (registration.getOrganisation() == null) {
			findings.error("registration.noOrganisation", Literals.DONOR_REGISTRATION__ORGANISATION);
		}
	}

	/**
	 * It ends after its first day, and no later than three years (operation) or five years (representative office) after it, as Decree
	 * 58/2022/NĐ-CP says.
	 */
	private static void length(DonorRegistration registration, Findings findings) {
		Order.check(registration, Literals.DONOR_REGISTRATION__ISSUED, Literals.DONOR_REGISTRATION__VALID_TO, findings);
		if (Registrations.isTooLong(registration)) {
			findings.error("registration.tooLong", Literals.DONOR_REGISTRATION__VALID_TO, registration.getValidTo(),
					Registrations.longestYears(registration.getKind()).getAsInt(), registration.getKind());
		}
	}

	/** Says in time that a registration runs out; one that was renewed may. */
	private static void expiry(DonorRegistration registration, Findings findings) {
		PartialDate end = registration.getValidTo();
		if (end == null || beside(registration, findings).isRenewed(registration)) {
			return;
		}
		long days = ChronoUnit.DAYS.between(findings.today(), end.lastDay());
		if (days < 0) {
			findings.info("registration.expired", Literals.DONOR_REGISTRATION__VALID_TO, end);
		} else if (days <= DAYS_OF_NOTICE) {
			findings.warning("registration.expiring", Literals.DONOR_REGISTRATION__VALID_TO, end, days);
		}
	}

	/** @return the registrations in the register that holds a record, looked up once in a check of many records */
	static Registrations beside(Record record, Findings findings) {
		return record.eContainer() == null ? Registrations.beside(record)
				: findings.once(List.of(Registrations.class, record.eContainer()), () -> Registrations.beside(record));
	}
}
