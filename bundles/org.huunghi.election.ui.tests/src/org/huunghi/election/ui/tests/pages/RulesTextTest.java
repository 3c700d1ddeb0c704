package org.huunghi.election.ui.tests.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.huunghi.election.Denominator;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.Rulebook;
import org.huunghi.election.count.Electorate;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.election.ui.rules.Difference;
import org.huunghi.election.ui.rules.RulesText;
import org.junit.jupiter.api.Test;

/** Rules are put into words with the numbers that follow from them, and compared with their original. */
class RulesTextTest {
	private static final Locale VI = Locale.of("vi");

	@Test
	void everyRulebookIsPutIntoWordsWithoutHoles() {
		for (Rulebook rulebook : Rulebooks.all()) {
			List<String> words = RulesText.of(Rulebooks.rules(rulebook), new Electorate(20, null, 19), VI);
			assertTrue(words.size() > 2, rulebook.getCode());
			assertTrue(words.stream().noneMatch(line -> line.contains("{") || line.contains("null")), words::toString);
		}
	}

	@Test
	void elevenOfTwentySummonedAreNeededUnderThePartysRegulation() {
		List<String> words = RulesText.of(Rulebooks.rules(Rulebooks.find("190-QD-TW").orElseThrow()), new Electorate(20, null, 19), VI);
		assertTrue(words.stream().anyMatch(line -> line.contains("190-QĐ/TW") && line.contains("11") && line.contains("20")), words::toString);
	}

	@Test
	void aCopyHasNoDifferencesUntilItIsChanged() {
		for (Rulebook original : Rulebooks.all()) {
			assertEquals(List.of(), Difference.between(Rulebooks.copyForElection(original), Difference.original(original), VI), original.getCode());
		}
		Rulebook changed = Rulebooks.copyForElection(Rulebooks.find("190-QD-TW").orElseThrow());
		changed.setDenominator(Denominator.VALID);
		changed.getInvalidReasons().remove(InvalidReason.BLANK);
		changed.getInvalidReasons().remove(InvalidReason.NOT_ISSUED);
		changed.getClauses().remove(0);
		List<Difference> found = Difference.between(changed, Difference.original(changed), VI);
		assertEquals(List.of(ElectionPackage.eINSTANCE.getRulebook_InvalidReasons(), ElectionPackage.eINSTANCE.getRulebook_Denominator(),
				ElectionPackage.eINSTANCE.getRulebook_Clauses()), found.stream().map(Difference::feature).toList());
		assertTrue(found.stream().noneMatch(difference -> difference.text(VI).contains("{")));
	}
}
