package org.huunghi.election.tests.rules;

import static org.huunghi.election.tests.Make.make;
import static org.huunghi.election.tests.Make.with;
import static org.huunghi.election.tests.model.Elections.ballots;
import static org.huunghi.election.tests.model.Elections.round;
import static org.huunghi.election.tests.model.Elections.sheet;
import static org.huunghi.election.tests.rules.Case.error;
import static org.huunghi.election.tests.rules.Case.info;
import static org.huunghi.election.tests.rules.Case.warning;

import java.util.List;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.Round;
import org.huunghi.election.Tally;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Share;
import org.huunghi.union.Person;
import org.huunghi.union.Source;

/** What the rules find in elections. */
final class Cases {
	private Cases() {
	}

	static List<Case> all() {
		return List.of(error("election.bodyAndPost", election -> election.setPost(make("Post")), election -> {
		}), warning("election.noPurpose", election -> election.setBody(null), election -> with(election, "body", null, "post", make("Post"))),
				warning("election.noRulebook", election -> election.setRulebook(null), Cases::reportedOnly),
				info("election.methodUnknown", Cases::reportedOnly, election -> election.getRounds().clear()),
				error("election.time", election -> election.setCountingFrom("9 giờ"), election -> election.setCountingFrom("09:00")),
				warning("election.timeOrder", election -> with(election, "countingFrom", "10:30", "countingTo", "10:15"),
						election -> with(election, "countingFrom", "10:15", "countingTo", "10:15")),
				warning("election.dateOutside", election -> election.setDate(PartialDate.of(2024, 3, 12)), election -> election.setDate(PartialDate.of(2024, 3))),
				error("election.noCandidates", election -> {
					election.getRounds().clear();
					election.getCandidates().forEach(candidate -> candidate.setWithdrawn(true));
				}, election -> election.getCandidates().get(2).setWithdrawn(true)),
				warning("election.openList", election -> election.setListClosed(false), election -> {
					election.setListClosed(false);
					with(election.getRounds().get(0), "sheets", make("CountingSheet")).getSheets().remove(0);
				}), info("election.namesUnknown", election -> partial(election, 4), election -> partial(election, 3)),
				warning("election.quorum", election -> quorum(election, 10), election -> quorum(election, 11)),
				warning("election.list", election -> election.getRulebook().setSurplusPercent(0), election -> election.getRulebook().setSurplusPercent(50)),
				error("election.contradiction", election -> election.getRounds().get(0).getSheets().get(0).setValid(19), election -> {
				}), error("candidate.noNumber", election -> candidate(election, null, false), election -> candidate(election, null, true)),
				error("candidate.twice", election -> twice(election, election.getCandidates().get(0).getPerson()), election -> twice(election, null)),
				warning("candidate.noName", election -> candidate(election, 4, false).setName(" "), election -> candidate(election, 4, false)),
				info("candidate.notApplied", election -> election.getCandidates().get(0).setMembership(null), election -> {
				}), error("committee.candidate", election -> officer(election, election.getCandidates().get(0).getPerson(), null),
						election -> officer(election, make("Person", "names", "An"), null)),
				warning("committee.sameName", election -> officer(election, null, "AN"), election -> officer(election, null, "Ân")),
				warning("committee.noHead", election -> election.getCountingCommittee().clear(), election -> {
					election.getCountingCommittee().clear();
					election.getRounds().clear();
				}), error("committee.twoHeads", election -> election.getCountingCommittee().add(make("CountingOfficer", "name", "Hai", "role", "head")),
						election -> election.getCountingCommittee().add(make("CountingOfficer", "name", "Hai", "role", "secretary"))),
				error("round.noOrdinal", election -> election.getRounds().get(0).setOrdinal(null), election -> {
				}), error("round.ordinalTwice", election -> round(election, make("CountingSheet")).setOrdinal(1), election -> round(election, make("CountingSheet"))),
				error("round.sheetElsewhere", election -> election.getRounds().get(0).setOfficial(make("CountingSheet")),
						election -> election.getRounds().get(0).setOfficial(election.getRounds().get(0).getSheets().get(0))),
				warning("round.sheetsDiffer", election -> second(election, 12), election -> second(election, 13)),
				error("round.stranger", election -> election.getRounds().get(0).getStanding().add(make("Candidate", "number", 1)), election -> {
				}), error("tally.noCandidate", election -> tally(election, null), election -> tally(election, candidate(election, 4, false))),
				error("tally.twice", election -> tally(election, election.getCandidates().get(0)), election -> tally(election, candidate(election, 4, false))),
				error("tally.stranger", election -> tally(election, make("Candidate", "number", 1)), election -> tally(election, candidate(election, 4, false))),
				error("ballot.marks", election -> single(election, "3y"), election -> single(election, "3x")));
	}

	private static void reportedOnly(Election election) {
		election.setRulebook(null);
		election.getRounds().clear();
	}

	private static void partial(Election election, int seats) {
		Source source = make("Source");
		election.getSources().add(source);
		election.setListClosed(false);
		election.setSeats(seats);
		election.getRounds().clear();
	}

	private static void quorum(Election election, int present) {
		election.getRounds().clear();
		election.getRulebook().setQuorum(Share.moreThan(1, 2));
		election.setPresent(present);
	}

	private static Candidate candidate(Election election, Integer number, boolean withdrawn) {
		Candidate candidate = make("Candidate", "name", "Dung", "number", number, "withdrawn", withdrawn);
		election.getCandidates().add(candidate);
		return candidate;
	}

	private static void twice(Election election, Person person) {
		candidate(election, 4, false).setPerson(person);
	}

	private static void officer(Election election, Person person, String name) {
		election.getCountingCommittee().add(make("CountingOfficer", "person", person, "name", name, "role", "member"));
	}

	private static void second(Election election, int votes) {
		election.getRounds().get(0).getSheets().add(sheet(election, 19, 18, 16, votes, 11, 8));
	}

	private static void tally(Election election, Candidate candidate) {
		Tally tally = make("Tally", "candidate", candidate);
		election.getRounds().get(0).getSheets().get(0).getTallies().add(tally);
	}

	private static void single(Election election, String marks) {
		Round round = election.getRounds().get(0);
		round.getSheets().set(0, ballots(19, "3x", marks));
	}
}
