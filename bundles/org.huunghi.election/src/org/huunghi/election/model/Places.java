package org.huunghi.election.model;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.election.Candidate;
import org.huunghi.election.CountingSheet;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage.Literals;
import org.huunghi.election.InvalidCount;
import org.huunghi.election.Round;
import org.huunghi.election.Tally;

/**
 * Finds what a place in the count's input is in the stored election, so that an editor can mark the field that is at fault: {@code rounds[0].valid}
 * is the number of valid ballots on the deciding sheet of the first round.
 */
public final class Places {
	private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?");

	private final Election election;

	private Places(Election election) {
		this.election = election;
	}

	/**
	 * A field of the stored election.
	 *
	 * @param target the object, never null
	 * @param feature the feature of it that is meant; null for the object as a whole
	 */
	public record Place(EObject target, EStructuralFeature feature) {
		/** Refuses a place in nothing. */
		public Place {
			Objects.requireNonNull(target);
		}
	}

	/** @return what the place leads to; as far as it could be followed where a part of it is not there, the election itself at worst */
	public static Place locate(Election election, String place) {
		return new Places(election).find(place.split("\\."));
	}

	/** @return the place of a round in the count's input */
	public static String of(Election election, Round round) {
		return "rounds[" + election.getRounds().indexOf(round) + ']';
	}

	private Place find(String[] steps) {
		String last = steps[steps.length - 1];
		switch (name(steps[0])) {
		case "rounds":
			Round round = at(Literals.ELECTION__ROUNDS, index(steps[0]), Round.class);
			return round == null ? new Place(election, Literals.ELECTION__ROUNDS) : round(round, steps);
		case "candidates":
			Candidate candidate = at(Literals.ELECTION__CANDIDATES, index(steps[0]), Candidate.class);
			return candidate == null ? new Place(election, Literals.ELECTION__CANDIDATES) : field(candidate, steps.length == 1 ? null : name(last));
		case "rulebook":
			return election.getRulebook() == null || steps.length == 1 ? new Place(election, Literals.ELECTION__RULEBOOK)
					: field(election.getRulebook(), name(last));
		default:
			return field(election, name(last));
		}
	}

	private Place round(Round round, String[] steps) {
		int next = steps.length > 1 && steps[1].equals("count") ? 2 : 1;
		if (next >= steps.length) {
			return new Place(round, null);
		}
		String part = name(steps[next]);
		if (round.eClass().getEStructuralFeature(part) != null) {
			return field(round, part);
		}
		CountingSheet sheet = Sheets.deciding(round);
		if (sheet == null) {
			return new Place(round, Literals.ROUND__SHEETS);
		}
		String detail = next + 1 < steps.length ? steps[next + 1] : null;
		return switch (part) {
		case "votes" -> votes(sheet, detail);
		case "invalid" -> invalid(sheet, detail);
		case "ballots" -> ballot(sheet, index(steps[next]));
		default -> field(sheet, part);
		};
	}

	private Place votes(CountingSheet sheet, String number) {
		Candidate candidate = number == null || !number.matches("\\d{1,9}") ? null : Numbers.of(election).candidate(Integer.parseInt(number));
		for (Tally tally : sheet.getTallies()) {
			if (candidate != null && tally.getCandidate() == candidate) {
				return new Place(tally, Literals.TALLY__VOTES);
			}
		}
		return new Place(sheet, Literals.COUNTING_SHEET__TALLIES);
	}

	private static Place invalid(CountingSheet sheet, String reason) {
		for (InvalidCount count : sheet.getInvalid()) {
			if (count.getReason() != null && count.getReason().getLiteral().equals(reason)) {
				return new Place(count, Literals.INVALID_COUNT__COUNT);
			}
		}
		return new Place(sheet, Literals.COUNTING_SHEET__INVALID);
	}

	private static Place ballot(CountingSheet sheet, int index) {
		return index < 0 || index >= sheet.getBallots().size() ? new Place(sheet, Literals.COUNTING_SHEET__BALLOTS)
				: new Place(sheet.getBallots().get(index), Literals.BALLOT__MARKS);
	}

	private static Place field(EObject target, String name) {
		return new Place(target, name == null ? null : target.eClass().getEStructuralFeature(name));
	}

	private <T extends EObject> T at(EStructuralFeature feature, int index, Class<T> type) {
		List<?> list = (List<?>) election.eGet(feature);
		return index < 0 || index >= list.size() ? null : type.cast(list.get(index));
	}

	private static String name(String step) {
		Matcher matcher = STEP.matcher(step);
		return matcher.matches() ? matcher.group(1) : step;
	}

	private static int index(String step) {
		Matcher matcher = STEP.matcher(step);
		return matcher.matches() && matcher.group(2) != null ? Integer.parseInt(matcher.group(2)) : -1;
	}
}
