package org.huunghi.union.merge;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.union.UnionPackage;

/** Tells how much two parts of a record have in common, to find out which of them stands for the other. */
final class Similarity {
	/** From here on, one part is taken for the other with a change in it: two names in one language and of one kind, two citations of one document. */
	static final double ENOUGH = 0.5;

	private final Tokens tokens;

	Similarity(Tokens tokens) {
		this.tokens = tokens;
	}

	/** @return 0 for nothing in common, up to 1 for equal */
	double of(EObject one, EObject other) {
		if (!one.eClass().getName().equals(other.eClass().getName())) {
			return 0;
		}
		int said = 0;
		int equal = 0;
		for (EStructuralFeature feature : Features.of(one.eClass())) {
			List<Object> ones = Features.values(one, feature);
			List<Object> others = Features.values(other, feature);
			if (!ones.isEmpty() || !others.isEmpty()) {
				said++;
				equal += equal(feature, ones, others) ? 1 : 0;
			}
		}
		if (said == 0) {
			return 1;
		}
		double similarity = (double) equal / said;
		// a province's fields are there once, whatever they say
		return UnionPackage.Literals.FACET.isSuperTypeOf(one.eClass()) ? Math.max(similarity, ENOUGH) : similarity;
	}

	private boolean equal(EStructuralFeature feature, List<Object> ones, List<Object> others) {
		if (ones.size() != others.size()) {
			return false;
		}
		for (int i = 0; i < ones.size(); i++) {
			if (!tokens.of(feature, ones.get(i)).equals(tokens.of(feature, others.get(i)))) {
				return false;
			}
		}
		return true;
	}
}
