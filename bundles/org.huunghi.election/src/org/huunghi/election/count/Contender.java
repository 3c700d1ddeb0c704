package org.huunghi.election.count;

import org.huunghi.election.NominationKind;
import org.huunghi.election.ReportedOutcome;
import org.huunghi.text.value.PartialDate;

/**
 * A candidate as the count sees one.
 *
 * @param number on the ballot paper, unique in the election
 * @param name for messages, not null
 * @param nomination how the name came up; null where unknown
 * @param support of those present for a nomination from the floor; null where nobody counted
 * @param servingSince for ties decided by seniority; null where unknown
 * @param withdrawn whether the candidate withdrew before the list was closed
 * @param reported what a source says of the outcome; not null
 */
public record Contender(int number, String name, NominationKind nomination, Integer support, PartialDate servingSince, boolean withdrawn,
		ReportedOutcome reported) {
	/** @return a candidate of whom no more than number and name is known */
	public static Contender of(int number, String name) {
		return new Contender(number, name, null, null, null, false, ReportedOutcome.UNKNOWN);
	}
}
