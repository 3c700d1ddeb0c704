package org.huunghi.election.interchange.nist;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

import org.huunghi.election.interchange.ExportedElection;

/**
 * Writes an election with its result in the common data format of NIST SP 1500-100, version 2 (schemas 2.0.3). The same election, language
 * and time give the same bytes. What is not known is left out and never written as 0: a candidate whose votes nobody knows has no
 * VoteCounts, an election of which neither seats nor candidates are known has no Contest (which can't be without VotesAllowed).
 * <p>
 * How things are told:
 * <ul>
 * <li>The union is the ReportingUnit that elects, within the one of its province; the congress or session is one within the union: its
 * VotersRegistered are those summoned less those left out of the count, its VotersParticipated those present.
 * <li>BallotCounts of each round: ballots collected are BallotsCast, invalid ones BallotsRejected. Ballots issued have no place in the format.
 * <li>VoteVariation: majority for one seat, n-of-m for several, super-majority and plurality for one seat where the rules ask for
 * more or for no majority, other for consultation, with its name.
 * <li>PostElectionStatus is only told when it is final; those tied for the last seats have advanced-to-runoff where they are voted on again.
 * <li>A day that is known as a month or a year is the span from StartDate to EndDate.
 * </ul>
 */
public final class NistResults {
	private NistResults() {
	}

	/**
	 * Writes the JSON form; the stream is not closed.
	 *
	 * @param generated time of the report
	 * @throws org.huunghi.election.interchange.InterchangeException where the day or the union is not known
	 */
	public static void writeJson(ExportedElection election, Instant generated, OutputStream out) throws IOException {
		JsonReport.write(new ReportNodes(election, generated).report(), out);
	}

	/**
	 * Writes the XML form; the stream is not closed.
	 *
	 * @param generated time of the report
	 * @throws org.huunghi.election.interchange.InterchangeException where the day or the union is not known
	 */
	public static void writeXml(ExportedElection election, Instant generated, OutputStream out) throws IOException {
		XmlReport.write(new ReportNodes(election, generated).report(), out);
	}
}
