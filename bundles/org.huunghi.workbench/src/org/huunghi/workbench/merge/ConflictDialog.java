package org.huunghi.workbench.merge;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;

/** Lets the user choose, field by field, what stays of a record that somebody else changed while it was being edited. */
public final class ConflictDialog extends MergeDialog {
	private final Conflict conflict;
	private final List<Line> roots;

	/**
	 * @param saving whether the record is saved afterwards; else what is chosen is put into the form
	 * @param earlier decided before others changed more; null for nothing
	 */
	public static ConflictDialog about(Shell shell, Conflict conflict, boolean saving, Decisions earlier) {
		return new ConflictDialog(shell, conflict, Lines.ofConflict(conflict.changes(), conflict.recordId()), saving, earlier);
	}

	private ConflictDialog(Shell shell, Conflict conflict, List<Line> roots, boolean saving, Decisions earlier) {
		super(shell, title(conflict), message(conflict), saving ? Messages.saveChosen : Messages.takeChosen, Messages.keepEditing, roots,
				Sides.ofPeople(conflict.others().names()), earlier);
		this.conflict = conflict;
		this.roots = roots;
	}

	/** @return what the choices leave out, to be kept aside */
	public List<SetAside> leftOut() {
		return LeftOut.of(roots, decisions(), conflict);
	}

	private static String title(Conflict conflict) {
		return conflict.removed() ? Messages.removedTitle : conflict.needsChoice() ? Messages.conflictTitle : Messages.compareTitle;
	}

	private static String message(Conflict conflict) {
		String name = conflict.others().isEmpty() ? Messages.somebodyElse : conflict.others().names();
		String when = conflict.others().when(Locale.getDefault());
		String what = when.isEmpty() ? conflict.removed() ? Messages.removedBy : Messages.changedBy
				: conflict.removed() ? Messages.removedByAt : Messages.changedByAt;
		String told = Messages.bind(what, new Object[] { name, conflict.label(), when });
		return told + ' ' + (conflict.removed() ? Messages.removedHow : conflict.needsChoice() ? Messages.how : Messages.nothingToChoose);
	}
}
