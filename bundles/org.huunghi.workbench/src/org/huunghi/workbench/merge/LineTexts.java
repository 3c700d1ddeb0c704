package org.huunghi.workbench.merge;

import org.huunghi.union.merge.ChangeKind;
import org.huunghi.union.merge.Choice;
import org.huunghi.union.merge.FieldChange;

/** What the cells of the tree say. */
final class LineTexts {
	/** A cell shows the beginning of a long text; all of it stands below the tree. */
	private static final int LONGEST = 160;

	private final Sides sides;
	private final Decisions decisions;

	LineTexts(Sides sides, Decisions decisions) {
		this.sides = sides;
		this.decisions = decisions;
	}

	/** @return what the line is about */
	String what(Line line) {
		if (line.isGroup()) {
			return Messages.bind(group(line.group()), count(line));
		}
		if (line.field() != null) {
			FieldChange field = line.field();
			return field.path() == null || field.path().isEmpty() ? field.label() : field.path() + " › " + field.label();
		}
		return line.record().label();
	}

	/** @return where the record of the line lies; empty where that is said above it, or nowhere */
	String within(Line line) {
		boolean told = line.isGroup() || line.field() != null || line.parent().record() != null;
		return told || line.record().within() == null ? "" : line.record().within();
	}

	/** What is to be chosen and what merges by itself is counted by field; what is brought, by record. */
	private static int count(Line line) {
		boolean fields = line.group() == Line.Group.TO_CHOOSE || line.group() == Line.Group.BY_ITSELF;
		return !fields ? line.children().size() : (int) line.all().stream().filter(each -> each.children().isEmpty()).count();
	}

	private static String group(Line.Group group) {
		return switch (group) {
		case TO_CHOOSE -> Messages.groupToChoose;
		case BY_ITSELF -> Messages.groupByItself;
		case ADDED -> Messages.groupAdded;
		case CHANGED -> Messages.groupChanged;
		case REMOVED -> Messages.groupRemoved;
		case THEIRS -> Messages.groupTheirs;
		};
	}

	/** @return what the field said before; nothing for a record */
	String before(Line line) {
		return line.field() == null ? "" : cell(line.field().before());
	}

	/** @return what a side says or did */
	String side(Line line, Choice side) {
		if (line.isGroup()) {
			return "";
		}
		if (line.field() != null) {
			return cell(side == Choice.MINE ? line.field().mine() : line.field().theirs());
		}
		return kind(side == Choice.MINE ? line.record().mine() : line.record().theirs());
	}

	static String kind(ChangeKind kind) {
		return switch (kind) {
		case UNCHANGED -> Messages.kindUnchanged;
		case ADDED -> Messages.kindAdded;
		case CHANGED -> Messages.kindChanged;
		case REMOVED -> Messages.kindRemoved;
		};
	}

	/** @return what will stay */
	String kept(Line line) {
		if (line.isChoice()) {
			Choice choice = decisions.of(line);
			return !decisions.made(line) ? Messages.keptUndecided : choice == null ? Messages.keptWritten : name(choice);
		}
		if (line.field() == null || line.record().conflict() || line.record().decidedBy() != null) {
			return "";
		}
		FieldChange field = line.field();
		if (field.changedByMe() && field.changedByThem()) {
			return field.mine() != null && field.mine().equals(field.theirs()) ? Messages.keptSame : Messages.keptBoth;
		}
		return name(field.changedByMe() ? Choice.MINE : Choice.THEIRS);
	}

	private String name(Choice choice) {
		return choice == Choice.MINE ? sides.mine() : sides.theirs();
	}

	private static String cell(String value) {
		if (value == null || value.isEmpty()) {
			return Messages.nothing;
		}
		String line = value.strip().replaceAll("\\s*\\R\\s*", " ⏎ ");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + '…';
	}
}
