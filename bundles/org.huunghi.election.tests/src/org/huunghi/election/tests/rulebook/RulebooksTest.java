package org.huunghi.election.tests.rulebook;

import static org.huunghi.election.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.election.ClauseKind;
import org.huunghi.election.Denominator;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.Rulebook;
import org.huunghi.election.SurplusRule;
import org.huunghi.election.TieRule;
import org.huunghi.election.count.Citation;
import org.huunghi.election.count.Citations;
import org.huunghi.election.count.Rules;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.text.value.Share;
import org.huunghi.union.ElectionMethod;
import org.huunghi.union.names.Names;
import org.huunghi.union.xmi.XmiInterchange;
import org.junit.jupiter.api.Test;

/** The rulebooks that come with the workbench say what their sources say, and no more. */
class RulebooksTest {
	private static final List<String> CODES = List.of("190-QD-TW", "youth-union", "decree-126-2024", "show-of-hands", "hiep-thuong");

	private static Rules rules(String code) {
		return Rulebooks.rules(Rulebooks.find(code).orElseThrow());
	}

	@Test
	void allAreThereWithNamesInThreeLanguagesAndIdentities() {
		List<Rulebook> all = Rulebooks.all().subList(0, CODES.size());
		assertEquals(CODES, all.stream().map(Rulebook::getCode).toList());
		Set<String> ids = new HashSet<>();
		for (Rulebook rulebook : all) {
			assertTrue(ids.add(rulebook.getId()));
			assertEquals(3, Set.of(Names.of(rulebook, Locale.of("vi")), Names.of(rulebook, Locale.of("lo")), Names.of(rulebook, Locale.ENGLISH)).size(), rulebook.getCode());
		}
	}

	@Test
	void partyRegulation() {
		Rules rules = rules("190-QD-TW");
		assertEquals(ElectionMethod.SECRET_BALLOT, rules.method());
		assertEquals(Share.moreThan(1, 2), rules.threshold());
		assertEquals(Denominator.SUMMONED, rules.denominator());
		assertEquals(30, rules.surplusPercent());
		assertEquals(Share.moreThan(30, 100), rules.floorSupport());
		assertTrue(rules.twoBoxes());
		assertFalse(rules.invalidReasons().contains(InvalidReason.BLANK), "neither box ticked is no vote, the ballot stays valid");
		assertNull(rules.quorum());
		assertEquals("Điều 14, 30, 190-QĐ/TW", Citations.text(rules.citations().get(ClauseKind.THRESHOLD), Locale.of("vi")));
		assertFalse(rules.citations().containsKey(ClauseKind.TIE), "no source is known for ties");
	}

	@Test
	void youthUnion() {
		Rules rules = rules("youth-union");
		assertEquals(Share.moreThan(1, 2), rules.threshold());
		assertEquals(Denominator.COLLECTED, rules.denominator());
		assertEquals(2, rules.maxRounds());
		assertEquals(Set.of(InvalidReason.NOT_ISSUED, InvalidReason.TOO_MANY_NAMES, InvalidReason.NAME_OFF_LIST, InvalidReason.BLANK, InvalidReason.SIGNED_OR_MARKED), rules.invalidReasons());
		assertTrue(rules.citations().isEmpty());
	}

	@Test
	void decree() {
		for (String code : List.of("decree-126-2024", "show-of-hands")) {
			Rules rules = rules(code);
			assertEquals(Share.moreThan(1, 2), rules.quorum());
			assertEquals(Share.moreThan(1, 2), rules.threshold());
			assertEquals(Denominator.SUMMONED, rules.denominator());
			assertEquals(new Citation("126/2024/NĐ-CP", "19–20", null), rules.citations().get(ClauseKind.QUORUM));
		}
		assertEquals(ElectionMethod.SHOW_OF_HANDS, rules("show-of-hands").method());
		assertEquals(List.of(TieRule.RE_VOTE, TieRule.SENIORITY), rules("decree-126-2024").ties());
	}

	@Test
	void consultation() {
		Rules rules = rules("hiep-thuong");
		assertEquals(ElectionMethod.CONSULTATION, rules.method());
		assertNull(rules.threshold());
		assertEquals(SurplusRule.FORBIDDEN, rules.surplus());
	}

	@Test
	void noRulebookIsAnUnknownMethod() {
		Rules rules = Rulebooks.rules(null);
		assertEquals(ElectionMethod.UNKNOWN, rules.method());
		assertNull(rules.threshold());
	}

	@Test
	void anotherPlugInBringsItsOwnButReplacesNone() {
		assumeTrue(Platform.isRunning(), "extensions exist in a platform only");
		assertEquals(Share.atLeast(2, 3), rules("tests-charter").threshold());
		assertEquals(ElectionMethod.SECRET_BALLOT, rules("youth-union").method());
		assertEquals(CODES.size() + 1, Rulebooks.all().size());
	}

	@Test
	void whatIsHandedOutDoesNotChangeTheOriginal() {
		Rulebook found = Rulebooks.find("youth-union").orElseThrow();
		found.setMaxRounds(9);
		assertEquals(2, Rulebooks.find("youth-union").orElseThrow().getMaxRounds());
		assertNotSame(Rulebooks.all().get(0), Rulebooks.all().get(0));
		assertTrue(Rulebooks.find("none").isEmpty());
	}

	@Test
	void aCopyForAnElectionHasItsOwnIdentityAndTheSameRules() {
		Rulebook original = Rulebooks.find("190-QD-TW").orElseThrow();
		Rulebook copy = Rulebooks.copyForElection(original);
		assertNotEquals(original.getId(), copy.getId());
		assertEquals(Rulebooks.rules(original), Rulebooks.rules(copy));
	}

	@Test
	void aClauseMayLeadToADocumentInsteadOfNamingIt() {
		Rulebook rulebook = make("Rulebook", "clauses", make("Clause", "kind", "threshold", "article", "8", "document", make("Document", "number", "05/QC-ĐH")));
		assertEquals(new Citation("05/QC-ĐH", "8", null), Rulebooks.rules(rulebook).citations().get(ClauseKind.THRESHOLD));
	}

	@Test
	void rulebooksAreWrittenAndReadUnchanged() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XmiInterchange.write(Rulebooks.all(), out);
		List<Rulebook> read = XmiInterchange.read(new ByteArrayInputStream(out.toByteArray()), "rulebooks.xmi").stream().map(Rulebook.class::cast).toList();
		assertTrue(EcoreUtil.equals(Rulebooks.all(), read));
	}
}
