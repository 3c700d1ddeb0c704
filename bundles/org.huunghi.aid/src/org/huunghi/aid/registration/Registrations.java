package org.huunghi.aid.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.aid.DonorRegistration;
import org.huunghi.aid.RegistrationKind;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Organisation;
import org.huunghi.union.Register;

/** The registrations of donors in one register, by the organisation that is registered. */
public final class Registrations {
	private static final int YEARS_OF_OPERATION = 3;
	private static final int YEARS_OF_OFFICE = 5;

	private final Map<Organisation, List<DonorRegistration>> byOrganisation = new HashMap<>();

	private Registrations(List<DonorRegistration> registrations) {
		for (DonorRegistration registration : registrations) {
			if (registration.getOrganisation() != null) {
				byOrganisation.computeIfAbsent(registration.getOrganisation(), organisation -> new ArrayList<>()).add(registration);
			}
		}
	}

	/** @return the registrations that lie in the same register as a record; none where no register holds it */
	public static Registrations beside(EObject record) {
		return record.eContainer() instanceof Register register ? in(register) : new Registrations(List.of());
	}

	/** @return the registrations of a register */
	public static Registrations in(Register register) {
		return new Registrations(register.getRecords().stream().filter(DonorRegistration.class::isInstance).map(DonorRegistration.class::cast)
				.toList());
	}

	/** @return the registrations of an organisation in the order of the register */
	public List<DonorRegistration> of(Organisation organisation) {
		return byOrganisation.getOrDefault(organisation, List.of());
	}

	/** @return those registrations of an organisation that may have been valid on a day of the span; unknown ends count as open */
	public List<DonorRegistration> of(Organisation organisation, PartialDate from, PartialDate to) {
		return of(organisation).stream().filter(registration -> !before(registration.getValidTo(), from) && !before(to, registration.getIssued()))
				.toList();
	}

	/** @return whether a later registration of the same organisation and kind follows on this one */
	public boolean isRenewed(DonorRegistration registration) {
		return of(registration.getOrganisation()).stream()
				.anyMatch(other -> other != registration && other.getKind() == registration.getKind()
						&& before(registration.getValidTo(), other.getValidTo()));
	}

	/**
	 * For how long a registration can be valid at most: three years for operation, five years for a representative office (Decree
	 * 58/2022/NĐ-CP).
	 *
	 * @return the number of years; empty where the kind is unknown
	 */
	public static OptionalInt longestYears(RegistrationKind kind) {
		return switch (kind) {
		case OPERATION -> OptionalInt.of(YEARS_OF_OPERATION);
		case REPRESENTATIVE_OFFICE -> OptionalInt.of(YEARS_OF_OFFICE);
		case UNKNOWN -> OptionalInt.empty();
		};
	}

	/** @return whether the registration is valid for certain after the longest time that its kind allows; no where a date is unknown */
	public static boolean isTooLong(DonorRegistration registration) {
		OptionalInt years = longestYears(registration.getKind());
		if (years.isEmpty() || registration.getIssued() == null || registration.getValidTo() == null) {
			return false;
		}
		LocalDate last = registration.getIssued().lastDay().plusYears(years.getAsInt());
		return registration.getValidTo().firstDay().isAfter(last);
	}

	private static boolean before(PartialDate first, PartialDate second) {
		return first != null && second != null && first.certainlyBefore(second);
	}
}
