package org.huunghi.union.merge;

import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A feature that holds one value or refers to one object. */
class SingleField extends Field {
	private final Versions<String> said;
	private final Versions<String> meant;
	private final boolean lost;

	/** @param lost whether a target that my side refers to is gone */
	SingleField(Node node, EStructuralFeature feature, Tokens tokens, Cuts cuts, boolean lost) {
		super(node, feature);
		this.lost = lost;
		said = new Versions<>(token(node.objects.before(), feature, tokens), token(node.objects.mine(), feature, tokens),
				token(node.objects.theirs(), feature, tokens));
		meant = feature instanceof EReference && node.onBothSides() ? cuts.undo(said) : said;
	}

	private static String token(EObject object, EStructuralFeature feature, Tokens tokens) {
		if (object == null || Features.in(object, feature) == null) {
			return null;
		}
		return Features.holdsRecords(feature) ? Features.id(Features.value(object, feature)) : tokens.single(object, feature);
	}

	@Override
	Versions<String> versions() {
		return said;
	}

	@Override
	boolean conflict() {
		return node.onBothSides() && (meant.conflict() || lost && meant.changedByMe());
	}

	@Override
	boolean touchedByMe() {
		return meant.changedByMe();
	}

	@Override
	boolean touchedByThem() {
		return meant.changedByThem();
	}

	@Override
	boolean brings() {
		return conflict() || meant.changedByMe() && !Objects.equals(meant.mine(), meant.theirs());
	}

	@Override
	Versions<String> texts(MergeTexts texts) {
		return node.objects.map(object -> texts.single(object, feature));
	}

	@Override
	String merged(MergeTexts texts) {
		Versions<String> values = texts(texts);
		// my side removed the target
		boolean cut = said.changedByMe() && !meant.changedByMe() && !meant.changedByThem();
		return takesMine() || cut ? values.mine() : values.theirs();
	}

	private boolean takesMine() {
		return meant.changedByMe() && !meant.changedByThem();
	}

	@Override
	boolean writable() {
		return feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isMany();
	}

	/** Writes the merged value into their version. */
	void apply(EObject theirs, Choices.Decision decision, Applying applying) {
		if (decision != null && decision.choice() == null) {
			applying.set(theirs, feature, decision.text());
			return;
		}
		boolean mine = conflict() ? decision != null && decision.choice() == Choice.MINE : takesMine();
		// what they cut by removing the record comes back where the record does
		boolean back = !mine && said.theirs() == null && meant.theirs() != null && meant.theirs().equals(meant.mine()) && applying.isRestored(meant.theirs());
		if (mine || back) {
			applying.take(node.objects.mine(), theirs, feature);
		}
	}
}
