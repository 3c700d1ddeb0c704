package org.huunghi.union.merge;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;

/** One thing that a record or a part of it says, in three versions. */
abstract class Field {
	final Node node;
	final EStructuralFeature feature;

	Field(Node node, EStructuralFeature feature) {
		this.node = node;
		this.feature = feature;
	}

	/** What tells the field from others of its node. */
	String name() {
		return feature.getName();
	}

	/** Texts that are equal where the versions are; null for nothing. */
	abstract Versions<String> versions();

	/** Whether both sides changed it so that somebody must choose. */
	abstract boolean conflict();

	boolean changedByMe() {
		return versions().changedByMe();
	}

	boolean changedByThem() {
		return versions().changedByThem();
	}

	/** Whether that side's change is an act of its own, and not only what follows where it removed another record. */
	boolean touchedByMe() {
		return changedByMe();
	}

	boolean touchedByThem() {
		return changedByThem();
	}

	/** Whether merging changes their version. */
	boolean brings() {
		return conflict() || changedByMe() && !Objects.equals(versions().mine(), versions().theirs());
	}

	/** Changes with every version, so that a choice about these three holds for no others. */
	final String key() {
		Versions<String> versions = versions().map(version -> version.length() + " " + version);
		String all = versions.before() + '\n' + versions.mine() + '\n' + versions.theirs();
		return node.key + '/' + name() + '@' + Tokens.hash(all.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
	}

	/** The versions for the user. */
	abstract Versions<String> texts(MergeTexts texts);

	/** What the user is told that a merge without choices gives; null for nothing. */
	String merged(MergeTexts texts) {
		return texts(texts).merged();
	}

	String label(MergeTexts texts) {
		return texts.label(node, feature);
	}

	/** Whether the user may write the text himself. */
	boolean writable() {
		return false;
	}

	final FieldChange change(MergeTexts texts, boolean decidedByRecord) {
		Versions<String> said = texts(texts);
		boolean conflict = conflict() && !decidedByRecord;
		return new FieldChange(key(), texts.path(node), label(texts), name(), said.before(), said.mine(), said.theirs(), conflict ? null : merged(texts),
				changedByMe(), changedByThem(), conflict, conflict && writable());
	}
}
