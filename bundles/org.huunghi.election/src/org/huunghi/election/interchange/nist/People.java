package org.huunghi.election.interchange.nist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.huunghi.election.Candidate;
import org.huunghi.election.CountingOfficer;
import org.huunghi.election.interchange.ExportedElection;
import org.huunghi.election.interchange.LanguageTexts;
import org.huunghi.election.interchange.nist.Node.Words;
import org.huunghi.union.Person;

/** The people of a report, each once: candidates and members of the counting committee, with their names and nothing else of their lives. */
final class People {
	private final ExportedElection exported;
	private final Ids ids;
	private final Map<String, Node> nodes = new LinkedHashMap<>();

	People(ExportedElection exported, Ids ids) {
		this.exported = exported;
		this.ids = ids;
	}

	/** @return the people that have been asked for, in that order */
	List<Node> nodes() {
		return new ArrayList<>(nodes.values());
	}

	/** @return the id of the candidate's person; null where only the name is known, which stands with the candidate */
	String id(Candidate candidate) {
		return id(ExportedElection.known(candidate.getPerson()));
	}

	/** @return the id of that member of the counting committee; null where neither person nor name is known */
	String id(CountingOfficer officer, int position) {
		Person person = ExportedElection.known(officer.getPerson());
		if (person != null || officer.getName() == null || officer.getName().isBlank()) {
			return id(person);
		}
		String id = Ids.of(ids.of("officer", exported.election()), String.valueOf(position));
		nodes.put(id, new Node("Person", id).put("FullName", new Words(LanguageTexts.guessed(officer.getName()))));
		return id;
	}

	private String id(Person person) {
		if (person == null) {
			return null;
		}
		String id = ids.of("person", person);
		nodes.computeIfAbsent(id, key -> new Node("Person", key).put("FullName", new Words(LanguageTexts.of(person, exported.date(), exported.locale()))));
		return id;
	}
}
