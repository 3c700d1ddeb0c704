package org.huunghi.workbench.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.huunghi.union.merge.Choice;
import org.huunghi.union.merge.FieldChange;

/** Finds the texts that decisions leave out. */
public final class LeftOut {
	private final List<SetAside> found = new ArrayList<>();
	private final Sides sides;
	private final Instant now = Instant.now();

	private LeftOut(Sides sides) {
		this.sides = sides;
	}

	static List<SetAside> of(List<Line> roots, Decisions decisions, Conflict conflict) {
		return of(roots, decisions, Sides.ofPeople(conflict.others().names()));
	}

	public static List<SetAside> of(List<Line> roots, Decisions decisions, Sides sides) {
		LeftOut out = new LeftOut(sides);
		roots.stream().flatMap(root -> root.all().stream()).filter(Line::isChoice).filter(decisions::made).forEach(line -> out.look(line, decisions));
		return out.found;
	}

	private void look(Line line, Decisions decisions) {
		Choice choice = decisions.of(line);
		if (line.field() == null) {
			// the texts of a whole record that goes
			line.all().stream().filter(each -> each.field() != null).forEach(each -> lose(each, choice == Choice.MINE ? Choice.THEIRS : Choice.MINE, null));
			return;
		}
		String result = decisions.result(line);
		lose(line, Choice.MINE, result);
		lose(line, Choice.THEIRS, result);
	}

	private void lose(Line line, Choice side, String result) {
		FieldChange field = line.field();
		String text = side == Choice.MINE ? field.mine() : field.theirs();
		if (text != null && !text.isBlank() && !Objects.equals(text, result) && !Objects.equals(text, field.before())) {
			String name = field.path() == null || field.path().isEmpty() ? field.label() : field.path() + " › " + field.label();
			found.add(new SetAside(now, line.record().id(), line.record().label(), name, side == Choice.MINE ? sides.mine() : sides.theirs(), text));
		}
	}
}
