package org.huunghi.election.ui.part;

import java.util.Locale;

import org.huunghi.election.Candidate;
import org.huunghi.election.CountingOfficer;
import org.huunghi.union.Person;
import org.huunghi.union.names.Names;

/** How the people of an election are called: as the paper writes them, else by the person's name. */
public final class People {
	private People() {
	}

	/** @return the candidate's name; empty where nobody has entered one */
	public static String name(Candidate candidate, Locale locale) {
		return name(candidate.getName(), candidate.getPerson(), locale);
	}

	/** @return the officer's name; empty where nobody has entered one */
	public static String name(CountingOfficer officer, Locale locale) {
		return name(officer.getName(), officer.getPerson(), locale);
	}

	private static String name(String written, Person person, Locale locale) {
		if (written != null && !written.isBlank()) {
			return written.strip();
		}
		return person == null ? "" : Names.of(person, locale);
	}
}
