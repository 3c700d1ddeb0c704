package org.huunghi.election.model;

import java.util.Locale;

import org.huunghi.election.Candidate;
import org.huunghi.election.CountingOfficer;
import org.huunghi.union.Person;
import org.huunghi.union.names.Names;

/** How candidates and members of the counting committee are called: as the paper writes them, else by their person's name. */
public final class CandidateNames {
	private CandidateNames() {
	}

	/** @return the name without the number; empty where none is known */
	public static String of(Candidate candidate, Locale locale) {
		return of(candidate.getName(), candidate.getPerson(), locale);
	}

	/** @return the name; empty where none is known */
	public static String of(CountingOfficer officer, Locale locale) {
		return of(officer.getName(), officer.getPerson(), locale);
	}

	private static String of(String written, Person person, Locale locale) {
		if (written != null && !written.isBlank()) {
			return written;
		}
		return person == null || person.eIsProxy() || person.getNames().isEmpty() ? "" : Names.of(person, locale);
	}
}
