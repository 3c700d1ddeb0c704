package org.huunghi.election.interchange.nist;

import java.util.ArrayList;
import java.util.List;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.Fate;
import org.huunghi.election.count.NextStep;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.election.interchange.ExportedElection;
import org.huunghi.election.interchange.LanguageTexts;
import org.huunghi.election.interchange.nist.Node.Words;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.union.Congress;
import org.huunghi.union.Name;
import org.huunghi.union.Person;
import org.huunghi.union.names.Names;

/** Makes the Election of a report with its candidates and the ballots of each round. */
final class ElectionNodes {
	private final ExportedElection exported;
	private final Election election;
	private final Ids ids;
	private final People people;
	private final Units units;
	private final String office;
	private final boolean past;

	/**
	 * @param office id of the Office that is filled; null where members of a body are elected
	 * @param past whether the day of the election is over
	 */
	ElectionNodes(ExportedElection exported, Ids ids, People people, Units units, String office, boolean past) {
		this.exported = exported;
		this.election = exported.election();
		this.ids = ids;
		this.people = people;
		this.units = units;
		this.office = office;
		this.past = past;
	}

	Node election() {
		List<Node> candidates = election.getCandidates().stream().map(this::candidate).toList();
		Node contest = new ContestNodes(exported, ids, units, office, past).contest();
		Node identifier = election.getId() == null ? null
				: new Node("ExternalIdentifier", null).put("Type", "other").put("OtherType", "uuid").put("Value", election.getId());
		return new Node("Election", null).put("BallotCounts", ballots()).put("Candidate", candidates).put("Contest", contest == null ? List.of() : List.of(contest))
				.put("ElectionScopeId", units.district()).put("ExternalIdentifier", identifier == null ? List.of() : List.of(identifier))
				.put("Name", new Words(LanguageTexts.of(election, exported.date(), exported.locale())))
				.put("StartDate", exported.date().firstDay().toString()).put("EndDate", exported.date().lastDay().toString()).put("Type", "other")
				.put("OtherType", exported.meeting() instanceof Congress ? "congress" : "internal");
	}

	private Node candidate(Candidate candidate) {
		return new Node("Candidate", ids.of("candidate", candidate)).put("BallotName", ballotName(candidate)).put("PersonId", people.id(candidate))
				.put("PostElectionStatus", after(exported.fate(candidate))).put("PreElectionStatus", before(exported.fate(candidate)));
	}

	private Words ballotName(Candidate candidate) {
		String written = candidate.getName();
		Person person = ExportedElection.known(candidate.getPerson());
		if (written == null || written.isBlank()) {
			return person != null ? new Words(LanguageTexts.of(person, exported.date(), exported.locale()))
					: new Words(LanguageTexts.guessed(Names.label(candidate, exported.locale())));
		}
		if (person != null) {
			for (Name name : person.getNames()) {
				if (written.equals(name.getText())) {
					// The person's record says the language of the name on the paper, and how it is written in others.
					return new Words(LanguageTexts.of(person, exported.date(), exported.locale()));
				}
			}
		}
		return new Words(LanguageTexts.guessed(CandidateNames.of(candidate, exported.locale())));
	}

	private String after(Fate fate) {
		Decision decision = fate == null ? Decision.UNKNOWN : fate.decision();
		return switch (decision) {
		case ELECTED -> "winner";
		case NOT_ELECTED -> exported.outcome().next() == NextStep.ANNOUNCE ? "defeated" : null;
		case TIED -> exported.outcome().next() == NextStep.RE_VOTE ? "advanced-to-runoff" : null;
		case WITHDRAWN -> "withdrawn";
		case NOT_ON_LIST, UNKNOWN -> null;
		};
	}

	private String before(Fate fate) {
		if (fate != null && fate.decision() == Decision.WITHDRAWN) {
			return "withdrawn";
		}
		return election.isListClosed() && (fate == null || fate.decision() != Decision.NOT_ON_LIST) ? "qualified" : "filed";
	}

	private List<Node> ballots() {
		List<Node> counts = new ArrayList<>();
		for (RoundOutcome round : exported.outcome().rounds()) {
			Integer cast = round.count().collected();
			Integer rejected = Ballots.invalid(round.count());
			if (cast != null || rejected != null) {
				counts.add(new Node("BallotCounts", null).put("GpUnitId", units.voters()).put("Round", round.ordinal()).put("Type", "total").put("BallotsCast", cast)
						.put("BallotsRejected", rejected));
			}
		}
		return counts;
	}
}
