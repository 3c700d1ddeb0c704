package org.huunghi.election.ui.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.election.Clause;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.Rulebook;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.workbench.form.value.CellTexts;

/**
 * One rule that is not as in the original of a rulebook.
 *
 * @param feature of the rulebook
 * @param here its value in words; empty for none
 * @param original its value in the original in words; empty for none
 */
public record Difference(EStructuralFeature feature, String here, String original) {
	private static final ElectionPackage MODEL = ElectionPackage.eINSTANCE;
	private static final List<EStructuralFeature> COMPARED = List.of(MODEL.getRulebook_Method(), MODEL.getRulebook_Quorum(), MODEL.getRulebook_Surplus(),
			MODEL.getRulebook_SurplusPercent(), MODEL.getRulebook_FloorSupport(), MODEL.getRulebook_TwoBoxes(), MODEL.getRulebook_InvalidReasons(),
			MODEL.getRulebook_Threshold(), MODEL.getRulebook_Denominator(), MODEL.getRulebook_MaxRounds(), MODEL.getRulebook_Ties());

	/** @return what differs, by the order of the page; empty where nothing does */
	public static List<Difference> between(Rulebook rulebook, Rulebook original, Locale locale) {
		CellTexts texts = new CellTexts(locale);
		List<Difference> all = new ArrayList<>();
		for (EStructuralFeature feature : COMPARED) {
			if (!same(feature, rulebook.eGet(feature), original.eGet(feature))) {
				all.add(new Difference(feature, texts.format(rulebook, feature), texts.format(original, feature)));
			}
		}
		Set<String> here = clauses(rulebook, locale);
		Set<String> there = clauses(original, locale);
		if (!here.equals(there)) {
			Set<String> added = new HashSet<>(here);
			added.removeAll(there);
			there.removeAll(here);
			all.add(new Difference(MODEL.getRulebook_Clauses(), String.join("; ", added), String.join("; ", there)));
		}
		return all;
	}

	private static boolean same(EStructuralFeature feature, Object one, Object other) {
		return feature == MODEL.getRulebook_InvalidReasons() ? Set.copyOf((List<?>) one).equals(Set.copyOf((List<?>) other)) : Objects.equals(one, other);
	}

	private static Set<String> clauses(Rulebook rulebook, Locale locale) {
		Set<String> texts = new HashSet<>();
		for (Clause clause : rulebook.getClauses()) {
			String kind = clause.getKind() == null ? "" : ModelLabels.of(clause.getKind(), locale);
			texts.add(kind + ": " + Sources.text(clause, locale));
		}
		return texts;
	}

	/** @return the difference as a sentence */
	public String text(Locale locale) {
		String name = ModelLabels.of(MODEL.getRulebook(), feature, locale);
		return Messages.bind(Messages.differs, new Object[] {name, here.isEmpty() ? Messages.nothing : here, original.isEmpty() ? Messages.nothing : original});
	}

	/** @return the original of the rulebook's code that a plug-in brings; null where there is none */
	public static Rulebook original(Rulebook rulebook) {
		return rulebook.getCode() == null ? null : Rulebooks.find(rulebook.getCode()).orElse(null);
	}
}
