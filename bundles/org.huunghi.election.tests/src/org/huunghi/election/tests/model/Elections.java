package org.huunghi.election.tests.model;

import static org.huunghi.election.tests.Make.make;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.election.Candidate;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.Round;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.union.Body;
import org.huunghi.union.Membership;

/** Stored elections for tests: the worked example of 20 members, 19 ballots issued, 18 collected, 16 valid. */
public final class Elections {
	private Elections() {
	}

	/** @return an election under that rulebook with a closed list of candidates of these names, without rounds */
	public static Election election(String rulebook, int seats, String... names) {
		List<EObject> candidates = new ArrayList<>();
		for (String name : names) {
			candidates.add(make("Candidate", "name", name, "number", candidates.size() + 1));
		}
		return make("Election", "names", "Bầu cử thử", "rulebook", rulebook == null ? null : Rulebooks.copyForElection(Rulebooks.find(rulebook).orElseThrow()),
				"seats", seats, "candidates", candidates, "listClosed", true);
	}

	/** @return the worked example: two seats, three candidates with 13, 11 and 8 votes */
	public static Election worked(String rulebook) {
		Election election = election(rulebook, 2, "An", "Bình", "Cúc");
		election.setSummoned(20);
		election.setPresent(19);
		round(election, sheet(election, 19, 18, 16, 13, 11, 8));
		return election;
	}

	/** @return the worked example with all that belongs to it: people, a committee that counts, and a result that was applied */
	public static Election sound() {
		Election election = worked("youth-union");
		Body body = make("Body", "ordinal", 2);
		for (Candidate candidate : election.getCandidates()) {
			candidate.setPerson(make("Person", "names", candidate.getName()));
		}
		for (Candidate candidate : election.getCandidates().subList(0, 2)) {
			Membership membership = make("Membership", "person", candidate.getPerson());
			body.getMemberships().add(membership);
			candidate.setMembership(membership);
		}
		election.setBody(body);
		election.setMeeting(make("Congress", "validFrom", "2024-03-10", "validTo", "2024-03-11", "summoned", 20, "present", 19));
		election.getCountingCommittee().add(make("CountingOfficer", "name", "Trần Văn Kiểm", "role", "head"));
		return election;
	}

	/** Adds a round with these sheets. */
	public static Round round(Election election, CountingSheet... sheets) {
		Round round = make("Round", "ordinal", election.getRounds().size() + 1, "sheets", List.of(sheets));
		election.getRounds().add(round);
		return round;
	}

	/** @return a sheet of tallies for the candidates in their order; null for what nobody entered */
	public static CountingSheet sheet(Election election, Integer issued, Integer collected, Integer valid, Integer... votes) {
		List<EObject> tallies = new ArrayList<>();
		for (Integer one : votes) {
			Candidate candidate = election.getCandidates().get(tallies.size());
			tallies.add(make("Tally", "candidate", candidate, "votes", one));
		}
		return make("CountingSheet", "issued", issued, "collected", collected, "valid", valid, "tallies", tallies);
	}

	/** @return a sheet of single ballots in the text form of marks */
	public static CountingSheet ballots(Integer issued, String... marks) {
		List<EObject> ballots = new ArrayList<>();
		for (String one : marks) {
			ballots.add(make("Ballot", "marks", one.isEmpty() ? null : one));
		}
		return make("CountingSheet", "mode", "ballots", "issued", issued, "ballots", ballots);
	}
}
