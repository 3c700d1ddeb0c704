package org.huunghi.workbench.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.huunghi.union.merge.ChangeKind;
import org.huunghi.union.merge.FieldChange;
import org.huunghi.union.merge.RecordChange;
import org.huunghi.workbench.merge.Line.Group;

/** Arranges changes in a tree: first what is to be chosen, then what needs no choice. */
public final class Lines {
	private final Map<Group, Line> groups = new EnumMap<>(Group.class);
	private final Map<String, List<RecordChange>> decided = new HashMap<>();
	private final String open;
	private final Function<RecordChange, Group> grouping;

	private Lines(String open, Function<RecordChange, Group> grouping) {
		this.open = open;
		this.grouping = grouping;
	}

	/** @return the groups for a conflict about one record. @param open its id: its own fields stand in the groups without a line for the record */
	public static List<Line> ofConflict(List<RecordChange> changes, String open) {
		return new Lines(open, change -> Group.BY_ITSELF).arrange(changes);
	}

	/** @return the groups for a look at all that a draft or a copy would bring */
	public static List<Line> ofPreview(List<RecordChange> changes) {
		return new Lines(null, Lines::mine).arrange(changes);
	}

	private static Group mine(RecordChange change) {
		return switch (change.mine()) {
		case ADDED -> Group.ADDED;
		case CHANGED -> Group.CHANGED;
		case REMOVED -> Group.REMOVED;
		case UNCHANGED -> Group.THEIRS;
		};
	}

	private List<Line> arrange(List<RecordChange> changes) {
		for (RecordChange change : changes) {
			if (change.decidedBy() != null) {
				decided.computeIfAbsent(change.decidedBy(), id -> new ArrayList<>()).add(change);
			}
		}
		changes.stream().filter(change -> change.decidedBy() == null).forEach(this::put);
		return new ArrayList<>(groups.values());
	}

	private void put(RecordChange change) {
		List<FieldChange> conflicts = change.conflict() ? List.of() : change.fields().stream().filter(FieldChange::conflict).toList();
		if (change.conflict()) {
			add(Group.TO_CHOOSE, change, change.fields(), true);
			return;
		}
		if (!conflicts.isEmpty()) {
			add(Group.TO_CHOOSE, change, conflicts, !change.id().equals(open));
		}
		List<FieldChange> others = change.fields().stream().filter(field -> !field.conflict()).toList();
		boolean whole = change.mine() != ChangeKind.CHANGED && change.theirs() != ChangeKind.CHANGED;
		if (!others.isEmpty() || conflicts.isEmpty() && whole) {
			add(grouping.apply(change), change, others, whole || !change.id().equals(open));
		}
	}

	private void add(Group group, RecordChange change, List<FieldChange> fields, boolean titled) {
		Line at = groups.computeIfAbsent(group, Line::group);
		Line above = titled ? at.add(change) : at;
		fields.forEach(field -> above.add(change, field));
		// what lies in a record that somebody removed goes or stays with it
		decided.getOrDefault(change.id(), List.of()).forEach(inner -> {
			Line line = above.add(inner);
			inner.fields().forEach(field -> line.add(inner, field));
		});
	}
}
