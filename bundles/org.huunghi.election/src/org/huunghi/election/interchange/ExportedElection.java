package org.huunghi.election.interchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.Fate;
import org.huunghi.election.count.NextStep;
import org.huunghi.election.model.ElectionInputs;
import org.huunghi.election.model.Electorates;
import org.huunghi.election.model.Numbers;
import org.huunghi.election.count.Counting;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Body;
import org.huunghi.union.Meeting;
import org.huunghi.union.Organisation;
import org.huunghi.union.Post;
import org.huunghi.union.Union;
import org.huunghi.union.names.Names;

/**
 * An election with its result, as the formats need it. References that lead nowhere count as not known.
 *
 * @param election as it is stored
 * @param input what was counted
 * @param outcome the result
 * @param numbers of the candidates in input and outcome
 * @param locale of texts for which a format has one language only
 */
public record ExportedElection(Election election, ElectionInput input, ElectionOutcome outcome, Numbers numbers, Locale locale) {
	/** Counts a stored election. */
	public static ExportedElection of(Election election, Locale locale) {
		ElectionInput input = ElectionInputs.of(election, locale);
		return new ExportedElection(election, input, Counting.count(input), Numbers.of(election), locale);
	}

	/** @return what the election is called in one language */
	public String label() {
		return election.getNames().isEmpty() ? Names.label(election, locale) : Names.of(election, locale);
	}

	/** @return the union in whose register it stands, or that has the post, the body or the meeting; null where unknown */
	public Organisation union() {
		for (EObject start : new EObject[] { election, post(), body(), meeting() }) {
			for (EObject at = start; at != null; at = at.eContainer()) {
				if (at instanceof Union || at instanceof Organisation && start != election) {
					return (Organisation) at;
				}
			}
		}
		return null;
	}

	/** @return the body whose members are elected; null where unknown */
	public Body body() {
		return known(election.getBody());
	}

	/** @return the post to which somebody is elected; null for none */
	public Post post() {
		return known(election.getPost());
	}

	/** @return the congress or session that elects; null where unknown */
	public Meeting meeting() {
		return known(election.getMeeting());
	}

	/** @return the day of the election, as exactly as it is known; null where unknown */
	public PartialDate date() {
		return Electorates.date(election);
	}

	/** @return whether the result is known: nothing is left to be voted, or a source tells it */
	public boolean isDecided() {
		return outcome.next() == NextStep.ANNOUNCE && outcome.fates().stream().anyMatch(fate -> fate.decision() == Decision.ELECTED || fate.decision() == Decision.NOT_ELECTED);
	}

	/** @return what became of the candidate; null where the count says nothing */
	public Fate fate(Candidate candidate) {
		Integer number = numbers.of(candidate);
		return number == null ? null : outcome.fate(number);
	}

	/** @return the candidates about whom was voted in any round, or who stand on the list before the first one, in the election's order */
	public List<Candidate> standing() {
		Set<Integer> stood = new LinkedHashSet<>();
		for (RoundOutcome round : outcome.rounds()) {
			stood.addAll(round.standing());
		}
		List<Candidate> found = new ArrayList<>();
		for (Candidate candidate : election.getCandidates()) {
			Fate fate = fate(candidate);
			boolean left = fate != null && (fate.decision() == Decision.WITHDRAWN || fate.decision() == Decision.NOT_ON_LIST);
			if (stood.isEmpty() ? !left : stood.contains(numbers.of(candidate))) {
				found.add(candidate);
			}
		}
		return found;
	}

	/** @return the object, or null for none and for a reference that leads nowhere */
	public static <T extends EObject> T known(T object) {
		return object == null || object.eIsProxy() ? null : object;
	}
}
