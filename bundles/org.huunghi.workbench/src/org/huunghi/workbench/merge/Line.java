package org.huunghi.workbench.merge;

import java.util.ArrayList;
import java.util.List;

import org.huunghi.union.merge.FieldChange;
import org.huunghi.union.merge.RecordChange;

/** A line of the tree in which two sides are compared: a group, a record, or a field of a record. */
public final class Line {
	/** What the lines of a group have in common. */
	public enum Group {
		/** Both sides changed the same: the user chooses. */
		TO_CHOOSE,
		/** Nobody needs to choose. */
		BY_ITSELF,
		/** My side made them. */
		ADDED,
		/** My side changed them. */
		CHANGED,
		/** My side removed them. */
		REMOVED,
		/** Only the other side changed them. */
		THEIRS
	}

	private final Line parent;
	private final Group group;
	private final RecordChange record;
	private final FieldChange field;
	private final List<Line> children = new ArrayList<>();

	private Line(Line parent, Group group, RecordChange record, FieldChange field) {
		this.parent = parent;
		this.group = group;
		this.record = record;
		this.field = field;
		if (parent != null) {
			parent.children.add(this);
		}
	}

	static Line group(Group group) {
		return new Line(null, group, null, null);
	}

	/** @return a new last child for a record */
	Line add(RecordChange change) {
		return new Line(this, group, change, null);
	}

	/** @return a new last child for a field of a record */
	Line add(RecordChange change, FieldChange changed) {
		return new Line(this, group, change, changed);
	}

	/** @return null for a group */
	public Line parent() {
		return parent;
	}

	/** @return the group that it is or in which it lies */
	public Group group() {
		return group;
	}

	/** @return the record that it is or in which the field lies; null for a group */
	public RecordChange record() {
		return record;
	}

	/** @return null for a record or a group */
	public FieldChange field() {
		return field;
	}

	public List<Line> children() {
		return children;
	}

	public boolean isGroup() {
		return record == null;
	}

	/** @return whether the user chooses a side in this very line */
	public boolean isChoice() {
		return field != null ? field.conflict() && !record.conflict() : record != null && record.conflict() && record.decidedBy() == null;
	}

	/** @return names what is chosen here, with its values */
	String key() {
		return field != null ? field.key() : record.key();
	}

	/** @return this line and all below it */
	List<Line> all() {
		List<Line> all = new ArrayList<>();
		all.add(this);
		children.forEach(child -> all.addAll(child.all()));
		return all;
	}
}
