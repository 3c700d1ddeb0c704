package org.huunghi.union.merge;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** In which object a record lies: a side may have moved it. */
final class PlaceField extends Field {
	private final Versions<String> places;

	private PlaceField(Node record, EReference slot, Versions<String> places) {
		super(record, slot);
		this.places = places;
	}

	/** @return null where the record lies in nothing */
	static PlaceField of(Node record, Nodes nodes) {
		Versions<String> known = record.objects.map(object -> place(object, nodes));
		EObject contained = record.objects.any();
		if (known.any() == null || contained.eContainmentFeature() == null) {
			return null;
		}
		// a version that lies in nothing is a copy of a record by itself, which tells nothing about its place
		String usual = known.before() != null ? known.before() : known.theirs();
		return new PlaceField(record, contained.eContainmentFeature(), new Versions<>(record.objects.before() == null ? null : usual,
				known.mine() == null && record.objects.mine() != null ? usual : known.mine(), known.theirs()));
	}

	private static String place(EObject object, Nodes nodes) {
		return object.eContainer() == null ? null : nodes.key(object.eContainer()) + '/' + object.eContainmentFeature().getName();
	}

	@Override
	String name() {
		return "#place";
	}

	@Override
	Versions<String> versions() {
		return places;
	}

	@Override
	boolean conflict() {
		return node.onBothSides() && places.conflict();
	}

	@Override
	Versions<String> texts(MergeTexts texts) {
		return node.objects.map(object -> object.eContainer() == null ? null : texts.object(object.eContainer()));
	}

	@Override
	String label(MergeTexts texts) {
		return texts.place();
	}

	/** @return whether the merge puts the record where it lies on my side */
	boolean moves(Choices.Decision decision) {
		return node.onBothSides() && (conflict() ? decision != null && decision.choice() == Choice.MINE : changedByMe() && !changedByThem());
	}
}
