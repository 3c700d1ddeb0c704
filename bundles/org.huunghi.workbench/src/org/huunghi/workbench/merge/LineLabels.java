package org.huunghi.workbench.merge;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.huunghi.union.merge.ChangeKind;
import org.huunghi.union.merge.Choice;
import org.huunghi.workbench.icons.Icons;

/** Draws the cells of the tree: which side stays is a radio button, and a word in the last column for those who see no pictures. */
final class LineLabels extends StyledCellLabelProvider {
	/** The columns. */
	static final int WHAT = 0;
	static final int BEFORE = 1;
	static final int MINE = 2;
	static final int THEIRS = 3;
	static final int KEPT = 4;

	private final LineTexts texts;
	private final Decisions decisions;

	LineLabels(LineTexts texts, Decisions decisions) {
		this.texts = texts;
		this.decisions = decisions;
	}

	/** @return the side whose column that is; null for the others */
	static Choice side(int column) {
		return column == MINE ? Choice.MINE : column == THEIRS ? Choice.THEIRS : null;
	}

	@Override
	public void update(ViewerCell cell) {
		Line line = (Line) cell.getElement();
		StyledString text = switch (cell.getColumnIndex()) {
		case WHAT -> what(line);
		case BEFORE -> value(line.isGroup() ? "" : texts.before(line));
		case MINE -> value(texts.side(line, Choice.MINE));
		case THEIRS -> value(texts.side(line, Choice.THEIRS));
		default -> new StyledString(texts.kept(line), line.isChoice() && !decisions.made(line) ? null : StyledString.QUALIFIER_STYLER);
		};
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(image(line, cell.getColumnIndex()));
		super.update(cell);
	}

	private StyledString what(Line line) {
		StyledString text = new StyledString(texts.what(line));
		String within = texts.within(line);
		return within.isEmpty() ? text : text.append("  " + within, StyledString.QUALIFIER_STYLER);
	}

	private static StyledString value(String text) {
		return text.equals(Messages.nothing) ? new StyledString(text, StyledString.QUALIFIER_STYLER) : new StyledString(text);
	}

	private Image image(Line line, int column) {
		Choice side = side(column);
		if (side != null && line.isChoice()) {
			return Icons.command(decisions.of(line) == side ? "choice_on" : "choice_off");
		}
		if (column != WHAT || line.field() != null) {
			return null;
		}
		return line.isGroup() ? group(line.group()) : record(line);
	}

	private static Image group(Line.Group group) {
		return Icons.command(switch (group) {
		case TO_CHOOSE -> "warning";
		case BY_ITSELF -> "check";
		case ADDED -> "add";
		case CHANGED -> "changed";
		case REMOVED -> "delete";
		case THEIRS -> "info";
		});
	}

	private static Image record(Line line) {
		boolean removed = line.record().mine() == ChangeKind.REMOVED;
		return removed ? Icons.command("delete") : Icons.record(line.record().className());
	}
}
