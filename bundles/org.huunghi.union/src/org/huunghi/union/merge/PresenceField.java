package org.huunghi.union.merge;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

/** Whether a part of a record is there, such as a name among its names. */
final class PresenceField extends Field {
	final Node part;
	private final Versions<String> contents;
	/** Whether one side took it out, while the other changed it by more than references to records that it removed. */
	private final boolean conflict;

	PresenceField(Node part, Tokens tokens, Cuts cuts) {
		super(part.parent, part.slot);
		this.part = part;
		contents = part.objects.map(tokens::content);
		boolean mine = part.objects.mine() != null;
		Predicate<String> cut = mine ? cuts::byMe : cuts::byThem;
		EObject left = mine ? part.objects.mine() : part.objects.theirs();
		conflict = part.objects.before() != null && left != null && !part.onBothSides()
				&& !tokens.content(part.objects.before(), cut).equals(tokens.content(left, cut));
	}

	@Override
	String name() {
		return part.key.substring(node.key.length() + 1);
	}

	@Override
	Versions<String> versions() {
		return contents;
	}

	@Override
	boolean conflict() {
		return conflict;
	}

	@Override
	Versions<String> texts(MergeTexts texts) {
		return part.objects.map(texts::describe);
	}

	/** @return whether the part is there when both sides are merged */
	boolean kept(Choices.Decision decision) {
		if (part.onBothSides()) {
			return true;
		}
		if (contents.before() == null) {
			return contents.mine() != null || contents.theirs() != null;
		}
		if (!conflict()) {
			return false;
		}
		return (decision != null && decision.choice() == Choice.MINE ? contents.mine() : contents.theirs()) != null;
	}
}
