package org.huunghi.election.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.NextStep;
import org.huunghi.election.model.Numbers;
import org.huunghi.election.model.Results;
import org.huunghi.union.Person;

/** Works out what an election changes in the union's personnel, and changes it. */
public final class Application {
	private Application() {
	}

	/**
	 * @param election lies in its union, so that people are found in the union's register
	 * @return what would be changed, in the order in which it must be; nothing where everything is entered already. Nothing is changed yet
	 */
	public static List<Step> preview(Election election) {
		List<Step> steps = new ArrayList<>();
		Target target = target(election);
		if (target == null) {
			steps.add(Step.note(null, Words.told("note.noPurpose")));
			return steps;
		}
		ElectionOutcome outcome = Results.of(election, Locale.of("vi"));
		if (!outcome.contradictions().isEmpty()) {
			steps.add(Step.note(null, Words.told("note.contradictions", outcome.contradictions().size())));
			return steps;
		}
		People people = new People(election);
		Numbers numbers = Numbers.of(election);
		for (int number : outcome.elected()) {
			Candidate candidate = numbers.candidate(number);
			if (people.step(candidate, steps)) {
				target.step(candidate, people.of(candidate), steps);
			}
		}
		if (outcome.elected().isEmpty()) {
			steps.add(Step.note(null, Words.told("note.nobody")));
		} else if (outcome.next() != NextStep.ANNOUNCE && outcome.next() != NextStep.COMPLETE_FIGURES) {
			steps.add(Step.note(null, Words.told("note.unfinished")));
		}
		return steps;
	}

	/**
	 * Carries the steps out with plain changes of the objects, in their order. The caller makes one edit or one write of them.
	 *
	 * @param steps of one {@link #preview}, all or some; what a step needs that was left out, such as the person, makes it do nothing
	 */
	public static void apply(List<Step> steps) {
		steps.forEach(Step::run);
	}

	private static Target target(Election election) {
		if (election.getBody() != null && election.getPost() == null && !election.getBody().eIsProxy()) {
			return new Seats(election);
		}
		return election.getPost() != null && election.getBody() == null && !election.getPost().eIsProxy() ? new Tenures(election) : null;
	}

	/** What those elected get. */
	interface Target {
		/** @param person the candidate's person as far as known before anything is changed; null where it is yet to be entered */
		void step(Candidate candidate, Person person, List<Step> steps);
	}
}
