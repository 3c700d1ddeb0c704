package org.huunghi.election.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.election.Clause;
import org.huunghi.election.ClauseKind;
import org.huunghi.election.Rulebook;
import org.huunghi.election.count.Citation;
import org.huunghi.election.count.Rules;
import org.huunghi.union.Document;
import org.huunghi.union.ElectionMethod;
import org.huunghi.union.create.Creation;

/** The rules of elections that come with the workbench and its plug-ins, and what the count needs of a rulebook. */
public final class Rulebooks {
	private static final Rules UNKNOWN = new Rules("", ElectionMethod.UNKNOWN, null, null, null, null, null, null, false, Set.of(), null, List.of(), Map.of());

	private Rulebooks() {
	}

	/** @return copies of all rulebooks, those of this plug-in first; the caller may do with them what it likes */
	public static List<Rulebook> all() {
		return new ArrayList<>(EcoreUtil.copyAll(Shipped.ALL));
	}

	/** @return a copy of the rulebook of that code, or empty where no plug-in brings it */
	public static Optional<Rulebook> find(String code) {
		return Shipped.ALL.stream().filter(rulebook -> rulebook.getCode().equals(code)).findFirst().map(EcoreUtil::copy);
	}

	/** @return a copy with an identity of its own, for an election to hold, so that later changes of the original leave its result as it was */
	public static Rulebook copyForElection(Rulebook rulebook) {
		return (Rulebook) Creation.copyWithNewIds(rulebook);
	}

	/** @return the rulebook as the count sees it; for null rules of an unknown method that decide nothing */
	public static Rules rules(Rulebook rulebook) {
		if (rulebook == null) {
			return UNKNOWN;
		}
		ElectionMethod method = rulebook.getMethod() == null ? ElectionMethod.UNKNOWN : rulebook.getMethod();
		return new Rules(rulebook.getCode() == null ? "" : rulebook.getCode(), method, rulebook.getQuorum(), rulebook.getThreshold(), rulebook.getDenominator(),
				rulebook.getSurplus(), rulebook.getSurplusPercent(), rulebook.getFloorSupport(), rulebook.isTwoBoxes(), Set.copyOf(rulebook.getInvalidReasons()),
				rulebook.getMaxRounds(), rulebook.getTies(), citations(rulebook));
	}

	private static Map<ClauseKind, Citation> citations(Rulebook rulebook) {
		Map<ClauseKind, Citation> citations = new LinkedHashMap<>();
		for (Clause clause : rulebook.getClauses()) {
			String instrument = instrument(clause);
			if (instrument != null && clause.getKind() != null) {
				citations.putIfAbsent(clause.getKind(), new Citation(instrument, text(clause.getArticle()), text(clause.getParagraph())));
			}
		}
		return citations;
	}

	/** The instrument as the clause writes it, else the number of the document that it leads to. */
	private static String instrument(Clause clause) {
		Document document = clause.getDocument();
		return text(clause.getInstrument()) != null || document == null || document.eIsProxy() ? text(clause.getInstrument()) : text(document.getNumber());
	}

	private static String text(String text) {
		return text == null || text.isBlank() ? null : text;
	}
}
