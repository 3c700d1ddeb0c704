package org.huunghi.election.minutes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.huunghi.election.Candidate;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Appointment;
import org.huunghi.union.Gender;
import org.huunghi.union.Person;
import org.huunghi.union.names.Names;

/** How a paper calls people: with the form of address that is due, and the posts that they held. */
final class People {
	private static final Texts TEXTS = Texts.beside(People.class, "messages");
	private static final int POSTS = 3;

	private People() {
	}

	/** @return "Ông Nguyễn Văn A"; the name alone where nobody has said which address is due */
	static String addressed(String name, Person person, Locale locale) {
		Gender gender = person == null || person.eIsProxy() ? null : person.getGender();
		return gender == null || gender == Gender.UNKNOWN ? name : TEXTS.get(locale, "address." + gender.getName(), name);
	}

	/** @return posts outside the union at that time, as far as known; empty for none */
	static String details(Candidate candidate, Setting setting) {
		Person person = candidate.getPerson();
		if (person == null || person.eIsProxy()) {
			return "";
		}
		List<Appointment> held = person.getAppointments().stream().filter(appointment -> isOutside(appointment, setting) && heldAt(appointment, setting.date)).toList();
		return held.stream().limit(POSTS).map(appointment -> Names.label(appointment.getPost(), setting.locale)).collect(Collectors.joining("; "));
	}

	private static boolean isOutside(Appointment appointment, Setting setting) {
		return appointment.getPost() != null && !appointment.getPost().eIsProxy() && appointment.getPost() != setting.election.getPost()
				&& (setting.union == null || appointment.getPost().getOrganisation() != setting.union);
	}

	private static boolean heldAt(Appointment appointment, PartialDate date) {
		return date == null || (appointment.getValidFrom() == null || !date.certainlyBefore(appointment.getValidFrom()))
				&& (appointment.getValidTo() == null || !appointment.getValidTo().certainlyBefore(date));
	}
}
