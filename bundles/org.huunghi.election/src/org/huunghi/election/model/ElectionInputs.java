package org.huunghi.election.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.huunghi.election.Candidate;
import org.huunghi.election.Consent;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.ReportedOutcome;
import org.huunghi.election.NominationKind;
import org.huunghi.election.Round;
import org.huunghi.election.RoundKind;
import org.huunghi.election.count.Contender;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.count.RoundInput;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.union.names.Names;

/** Turns an election as it is stored into what the count asks for. What is not known stays null. */
public final class ElectionInputs {
	private ElectionInputs() {
	}

	/**
	 * @param locale in which names are shown in messages
	 * @return a snapshot, of which later changes of the election change nothing; places in it are found again by {@link Places}
	 */
	public static ElectionInput of(Election election, Locale locale) {
		return of(election, locale, Sheets::deciding);
	}

	/**
	 * @param sheets says which sheet of a round the figures are taken from; null, where none of the figures of that round matter
	 * @return a snapshot as of {@link #of(Election, Locale)}
	 */
	public static ElectionInput of(Election election, Locale locale, Function<Round, CountingSheet> sheets) {
		Numbers numbers = Numbers.of(election);
		List<Contender> contenders = new ArrayList<>();
		for (Candidate candidate : election.getCandidates()) {
			contenders.add(contender(candidate, numbers.of(candidate), locale));
		}
		List<RoundInput> rounds = new ArrayList<>();
		for (Round round : Sheets.inOrder(election)) {
			rounds.add(round(election, round, sheets.apply(round), numbers));
		}
		return new ElectionInput(Names.label(election, locale), Rulebooks.rules(election.getRulebook()), election.getSeats(), Electorates.of(election), contenders, rounds);
	}

	private static Contender contender(Candidate candidate, int number, Locale locale) {
		ReportedOutcome reported = candidate.getReported() == null ? ReportedOutcome.UNKNOWN : candidate.getReported();
		return new Contender(number, CandidateNames.of(candidate, locale), nomination(candidate), candidate.getSupport(), candidate.getServingSince(),
				candidate.isWithdrawn(), reported);
	}

	private static RoundInput round(Election election, Round round, CountingSheet sheet, Numbers numbers) {
		RoundKind kind = round.getKind() == null ? RoundKind.ORDINARY : round.getKind();
		Consent consent = round.getConsent() == null ? Consent.UNKNOWN : round.getConsent();
		return new RoundInput(Places.of(election, round), kind, round.getSeats(), numbers.of(round.getStanding()), consent, Sheets.count(sheet, numbers),
				Sheets.ballots(sheet), new LinkedHashSet<>(numbers.of(round.getDrawn())));
	}

	private static NominationKind nomination(Candidate candidate) {
		return candidate.getNomination() == NominationKind.UNKNOWN ? null : candidate.getNomination();
	}
}
