package org.huunghi.election.tests.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.huunghi.election.Consent;
import org.huunghi.election.RoundKind;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.count.Count;
import org.huunghi.election.count.Counting;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.Fate;
import org.huunghi.election.count.NextStep;
import org.huunghi.election.count.RoundInput;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.election.value.Mark;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every count, whatever the rules and the ballots. */
class CountPropertiesTest {
	@Provide
	Arbitrary<ElectionInput> ballots() {
		return Arbitraries.randomValue(RandomElections::ballots);
	}

	@Provide
	Arbitrary<ElectionInput> any() {
		return Arbitraries.oneOf(Arbitraries.randomValue(RandomElections::ballots), Arbitraries.randomValue(RandomElections::tallies));
	}

	@Provide
	Arbitrary<ElectionInput> tallies() {
		return Arbitraries.randomValue(RandomElections::tallies);
	}

	@Example
	void randomElectionsReachWhatMatters() {
		Random random = new Random(1);
		List<ElectionOutcome> clean = Stream.generate(() -> Counting.count(RandomElections.tallies(random))).limit(3000)
				.filter(outcome -> outcome.contradictions().isEmpty()).toList();
		assertTrue(clean.stream().filter(outcome -> outcome.rounds().size() > 1 && !outcome.elected().isEmpty()).count() > 50, "several rounds");
		assertTrue(clean.stream().filter(outcome -> outcome.fates().stream().anyMatch(fate -> fate.decision() == Decision.TIED)).count() > 50, "ties");
		for (String key : List.of("tie.seniority", "tie.lot", "tie.lotByMeeting", "tie.again", "votes.reVote", "order.full", "order.unknown")) {
			assertTrue(clean.stream().flatMap(outcome -> outcome.rounds().stream()).flatMap(round -> round.fates().stream())
					.flatMap(fate -> fate.reasons().stream()).anyMatch(reason -> reason.key().equals(key)), key);
		}
	}

	@Property
	void orderOfBallotsIsIrrelevant(@ForAll("ballots") ElectionInput input, @ForAll long seed) {
		List<BallotPaper> shuffled = new ArrayList<>(input.rounds().getFirst().ballots());
		Collections.shuffle(shuffled, new Random(seed));
		assertEquals(Counting.count(input), Counting.count(with(input, 0, input.rounds().getFirst().count(), shuffled)));
	}

	@Property
	void neverMoreElectedThanSeats(@ForAll("any") ElectionInput input) {
		ElectionOutcome outcome = Counting.count(input);
		assertTrue(outcome.elected().size() <= input.seats(), outcome::toString);
		outcome.rounds().stream().filter(round -> round.seats() != null)
				.forEach(round -> assertTrue(round.fates().stream().filter(fate -> fate.decision() == Decision.ELECTED).count() <= round.seats(), round::toString));
	}

	@Property
	void resultOfBallotsIsThatOfTheirTallies(@ForAll("ballots") ElectionInput input) {
		ElectionOutcome single = Counting.count(input);
		assertEquals(List.of(), single.contradictions());
		RoundOutcome round = single.rounds().getFirst();
		ElectionOutcome sums = Counting.count(with(input, 0, round.count(), null));
		assertEquals(List.of(), sums.contradictions());
		assertEquals(single.fates(), sums.fates());
		assertEquals(single.next(), sums.next());
		assertEquals(single.open(), sums.open());
		assertEquals(round.count(), sums.rounds().getFirst().count());
		assertEquals(round.needed(), sums.rounds().getFirst().needed());
	}

	@Property
	void anotherNameLeftOnAValidBallotNeverHurtsIt(@ForAll("ballots") ElectionInput input, @ForAll long seed) {
		ElectionOutcome before = Counting.count(input);
		List<BallotPaper> papers = new ArrayList<>(input.rounds().getFirst().ballots());
		if (papers.isEmpty()) {
			return;
		}
		Random random = new Random(seed);
		int index = random.nextInt(papers.size());
		int number = 1 + random.nextInt(input.candidates().size());
		papers.set(index, new BallotPaper(papers.get(index).marks().with(number, Mark.APPROVED), papers.get(index).fault()));
		ElectionOutcome after = Counting.count(with(input, 0, input.rounds().getFirst().count(), papers));
		if (before.rounds().getFirst().count().valid().equals(after.rounds().getFirst().count().valid())) {
			assertNotHurt(before, after, number);
		}
	}

	@Property
	void moreVotesNeverHurt(@ForAll("tallies") ElectionInput input, @ForAll long seed) {
		ElectionOutcome before = Counting.count(input);
		Random random = new Random(seed);
		int number = 1 + random.nextInt(input.candidates().size());
		int round = random.nextInt(input.rounds().size());
		Count count = input.rounds().get(round).count();
		Map<Integer, Integer> votes = new HashMap<>(count.votes());
		votes.computeIfPresent(number, (n, given) -> Math.min(given + 1, count.valid()));
		ElectionOutcome after = Counting.count(with(input, round, new Count(count.issued(), count.collected(), count.valid(), count.invalid(), votes), null));
		if (after.contradictions().isEmpty()) {
			assertNotHurt(before, after, number);
		}
	}

	private static void assertNotHurt(ElectionOutcome before, ElectionOutcome after, int number) {
		if (before.fate(number).decision() == Decision.ELECTED) {
			assertEquals(Decision.ELECTED, after.fate(number).decision(), () -> before + "\n" + after);
		}
	}

	@Property
	void tiesAreNeverDecidedSilently(@ForAll("any") ElectionInput input) {
		ElectionOutcome outcome = Counting.count(input);
		for (RoundOutcome round : outcome.rounds()) {
			for (Fate in : round.fates()) {
				for (Fate out : round.fates()) {
					boolean equal = in.votes() != null && in.votes().equals(out.votes());
					if (equal && in.decision() == Decision.ELECTED && out.decision() != Decision.ELECTED) {
						assertTrue(in.reasons().stream().anyMatch(reason -> Set.of("tie.seniority", "tie.lot", "tie.lotByMeeting").contains(reason.key())), in::toString);
					}
					if (equal && in.decision() == Decision.TIED) {
						assertEquals(Decision.TIED, out.decision(), round::toString);
					}
				}
			}
		}
		if (outcome.fates().stream().anyMatch(fate -> fate.decision() == Decision.TIED)) {
			assertTrue(Set.of(NextStep.RE_VOTE, NextStep.DRAW_LOT, NextStep.DECIDE_TIE, NextStep.COMPLETE_FIGURES).contains(outcome.next()), outcome::toString);
		}
	}

	@Property
	void everyFateHasAReasonInEveryLanguage(@ForAll("any") ElectionInput input) {
		ElectionOutcome outcome = Counting.count(input);
		assertEquals(input.candidates().size(), outcome.fates().size());
		for (Fate fate : outcome.fates()) {
			assertFalse(fate.reasons().isEmpty(), fate::toString);
			for (String language : List.of("vi", "en", "lo")) {
				fate.reasons().stream().map(reason -> reason.text(Locale.of(language))).forEach(text -> assertFalse(text.contains("!") || text.contains("{"), text));
			}
		}
	}

	private static ElectionInput with(ElectionInput input, int index, Count count, List<BallotPaper> ballots) {
		List<RoundInput> rounds = new ArrayList<>(input.rounds());
		RoundInput round = rounds.get(index);
		RoundKind kind = round.kind();
		rounds.set(index, new RoundInput(round.place(), kind, round.seats(), round.standing(), Consent.UNKNOWN, count, ballots, round.drawn()));
		return new ElectionInput(input.title(), input.rules(), input.seats(), input.electorate(), input.candidates(), rounds);
	}
}
