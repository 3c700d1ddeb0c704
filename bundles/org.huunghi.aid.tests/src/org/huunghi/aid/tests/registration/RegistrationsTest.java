package org.huunghi.aid.tests.registration;

import static org.huunghi.aid.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.huunghi.aid.DonorRegistration;
import org.huunghi.aid.registration.Registrations;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Organisation;
import org.huunghi.union.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registrations by organisation and time, and how long they may last. */
class RegistrationsTest {
	private final Organisation donor = make("Organisation", "names", "Tổ chức A");
	private final DonorRegistration first = registration(donor, "operation", "2020-03-01", "2023-02-28");
	private final DonorRegistration second = registration(donor, "operation", "2023-03-01", "2026-02-28");
	private final DonorRegistration office = registration(donor, "representativeOffice", "2021", null);
	private final Register register = make("AidRegister", "records",
			List.of(first, second, office, registration(make("Organisation"), "operation", "2020", "2030")));

	@Test
	void thoseThatMayHaveBeenValid() {
		Registrations registrations = Registrations.in(register);
		assertEquals(List.of(first, second, office), registrations.of(donor));
		assertEquals(List.of(second, office), registrations.of(donor, PartialDate.of(2024), PartialDate.of(2024)));
		assertEquals(List.of(first), registrations.of(donor, PartialDate.of(2020, 3, 1), PartialDate.of(2020, 12)));
		assertEquals(List.of(), registrations.of(donor, PartialDate.of(2019), PartialDate.of(2020, 2, 29)));
		assertEquals(List.of(first, second, office), Registrations.beside(first).of(donor));
		assertEquals(List.of(), Registrations.beside(registration(donor, "operation", "2020", "2021")).of(donor), "in no register");
	}

	@Test
	void aLaterOneOfTheSameKindRenewsIt() {
		Registrations registrations = Registrations.in(register);
		assertTrue(registrations.isRenewed(first));
		assertFalse(registrations.isRenewed(second));
		assertFalse(registrations.isRenewed(office));
		second.setOrganisation(make("Organisation"));
		assertFalse(Registrations.in(register).isRenewed(first));
	}

	@ParameterizedTest
	@CsvSource({ "operation, 2023-03-01, 2026-03-01, false", "operation, 2023-03-01, 2026-03-02, true", "operation, 2023-03, 2026-03, false",
			"operation, 2023, 2027, true",
			"representativeOffice, 2023-03-01, 2028-03-01, false", "representativeOffice, 2023-03-01, 2028-04, true", "unknown, 2000, 2026, false",
					"operation, , 2026, false",
			"operation, 2000, , false" })
	void threeYearsForOperationAndFiveForAnOffice(String kind, String issued, String validTo, boolean tooLong) {
		assertEquals(tooLong, Registrations.isTooLong(registration(donor, kind, issued, validTo)));
	}

	private static DonorRegistration registration(Organisation organisation, String kind, String issued, String validTo) {
		return make("DonorRegistration", "organisation", organisation, "kind", kind, "issued", issued, "validTo", validTo);
	}
}
