package org.huunghi.workbench.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.huunghi.union.merge.Choice;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.FieldChange;

/** What the user has decided so far in a tree of changes. */
public final class Decisions {
	/** Either a side, or a text of the user's own. */
	private record Decision(Choice choice, String text) {
	}

	private final Map<String, Decision> made = new HashMap<>();
	private final List<Line> choices;

	/** @param roots of the tree */
	public Decisions(List<Line> roots) {
		choices = roots.stream().flatMap(root -> root.all().stream()).filter(Line::isChoice).toList();
	}

	/** Takes over what was decided about the same values before others changed more. */
	public void keep(Decisions earlier) {
		choices.forEach(line -> {
			Decision decision = earlier.made.get(line.key());
			if (decision != null) {
				made.put(line.key(), decision);
			}
		});
	}

	/** @return the lines in which something is to be chosen */
	List<Line> lines() {
		return choices;
	}

	/** @return how many choices are left */
	public int open() {
		return (int) choices.stream().filter(line -> !made.containsKey(line.key())).count();
	}

	/** Decides about a line, or about all below a line that is no choice itself. */
	public void choose(Line line, Choice choice) {
		line.all().stream().filter(Line::isChoice).forEach(one -> made.put(one.key(), new Decision(choice, null)));
	}

	/** Decides about all lines. */
	public void chooseAll(Choice choice) {
		choices.forEach(line -> choose(line, choice));
	}

	/** Decides that a field is to say a text of the user's own; one that is the text of a side is a choice of that side. */
	public void write(Line line, String text) {
		FieldChange field = line.field();
		String wanted = text == null || text.isEmpty() ? null : text;
		if (Objects.equals(wanted, field.mine())) {
			choose(line, Choice.MINE);
		} else if (Objects.equals(wanted, field.theirs())) {
			choose(line, Choice.THEIRS);
		} else {
			made.put(line.key(), new Decision(null, wanted));
		}
	}

	/** @return the side that stays; null where nobody has decided, or a text of the user's own stays */
	public Choice of(Line line) {
		Decision decision = made.get(line.key());
		return decision == null ? null : decision.choice();
	}

	/** @return whether something is decided about the line */
	boolean made(Line line) {
		return made.containsKey(line.key());
	}

	/** @return whether the user wrote a text of his own */
	public boolean written(Line line) {
		return made(line) && of(line) == null;
	}

	/** @return what the field will say by the decision; null for nothing, and as long as nothing is decided */
	public String result(Line line) {
		Decision decision = made.get(line.key());
		if (decision == null) {
			return null;
		}
		return decision.choice() == Choice.MINE ? line.field().mine() : decision.choice() == Choice.THEIRS ? line.field().theirs() : decision.text();
	}

	/** @return the decisions as merging takes them */
	public Choices choices() {
		Choices all = Choices.NONE;
		for (Line line : choices) {
			Decision decision = made.get(line.key());
			if (decision == null) {
				continue;
			}
			if (line.field() == null) {
				all = all.with(line.record(), decision.choice());
			} else {
				all = decision.choice() == null ? all.write(line.field(), decision.text()) : all.with(line.field(), decision.choice());
			}
		}
		return all;
	}
}
