package org.huunghi.workbench.merge;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.huunghi.union.merge.RecordChange;

/** Shows all that a merge would bring, record by record, lets the user choose where both sides changed the same, and asks for a comment. */
final class PreviewDialog extends MergeDialog {
	private final List<Line> roots;
	private final MergeWords words;
	private String comment;
	private Text entry;

	/** @param earlier decided before more was changed; null for nothing */
	static PreviewDialog of(Shell shell, MergeWords words, List<RecordChange> changes, Decisions earlier, String comment) {
		return new PreviewDialog(shell, words, Lines.ofPreview(changes), earlier, comment);
	}

	private PreviewDialog(Shell shell, MergeWords words, List<Line> roots, Decisions earlier, String comment) {
		super(shell, words.title(), words.message(), words.button(), Messages.cancel, roots, words.sides(), earlier);
		this.roots = roots;
		this.words = words;
		this.comment = comment;
	}

	/** @return for the history; not blank once it is confirmed */
	String comment() {
		return comment;
	}

	/** @return what the choices leave out, to be kept aside */
	List<SetAside> leftOut() {
		return LeftOut.of(roots, decisions(), words.sides());
	}

	@Override
	protected void below(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.comment);
		entry = new Text(row, SWT.BORDER);
		entry.setText(comment);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(entry);
		entry.addModifyListener(e -> check());
	}

	@Override
	protected boolean ready() {
		boolean chosen = super.ready();
		comment = entry.getText().strip();
		setErrorMessage(comment.isEmpty() ? Messages.commentMissing : null);
		return chosen && !comment.isEmpty();
	}
}
