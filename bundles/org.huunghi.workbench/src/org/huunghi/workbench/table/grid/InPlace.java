package org.huunghi.workbench.table.grid;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.huunghi.workbench.form.reference.ReferenceCellEditor;

/** An editor that stands in the place of a cell until its value is taken or dropped. For the UI thread. */
public final class InPlace {
	/** What becomes of the value. */
	public interface Target {
		/** @return why the value can't be taken: the editor stays open then; null where it was taken */
		String take(Object value);

		/** The editor is closed. @param move where to go from here */
		void closed(Move move);
	}

	/** Where the user goes with the key that ends the entry. */
	public enum Move {
		STAY, DOWN, UP, NEXT, PREVIOUS
	}

	/** A line of text that stays where it is while what is typed there can't be taken. */
	public static final class Entry extends TextCellEditor {
		private boolean held;

		/** @param parent the table */
		public Entry(Composite parent) {
			super(parent);
		}

		@Override
		public void deactivate() {
			if (!held) {
				super.deactivate();
			}
		}
	}

	private final CellEditor editor;
	private final Target target;
	private boolean open = true;
	private boolean closing;
	private Complaint complaint;

	/**
	 * Opens an editor.
	 *
	 * @param editor made in the table
	 * @param value that it shows
	 * @param typed what is typed in place of the value; 0 for nothing, {@link SWT#BS} to empty it
	 */
	public InPlace(CellEditor editor, Rectangle bounds, Object value, char typed, Target target) {
		this.editor = editor;
		this.target = target;
		editor.setValue(value);
		Control control = editor.getControl();
		moveTo(bounds);
		control.setVisible(true);
		editor.activate();
		editor.setFocus();
		if (control instanceof Text text) {
			if (typed != 0) {
				text.setText(typed == SWT.BS ? "" : String.valueOf(typed));
				text.setSelection(text.getText().length());
			} else {
				text.selectAll();
			}
		}
		control.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = false;
				finish(event.detail == SWT.TRAVERSE_TAB_NEXT ? Move.NEXT : Move.PREVIOUS);
			} else if (event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
			} else if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close(Move.STAY);
			}
		});
		control.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			boolean list = control instanceof Combo || control instanceof CCombo;
			if ((event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) && !list && !isProposing()) {
				event.doit = false;
				finish(event.keyCode == SWT.ARROW_DOWN ? Move.DOWN : Move.UP);
			}
		}));
		editor.addListener(new ICellEditorListener() {
			@Override
			public void applyEditorValue() {
				finish(Move.STAY);
			}

			@Override
			public void cancelEditor() {
				close(Move.STAY);
			}

			@Override
			public void editorValueChanged(boolean before, boolean now) {
				control.setForeground(null);
				control.setToolTipText(null);
				silence();
			}
		});
	}

	/** Moves it with its cell. */
	public void moveTo(Rectangle bounds) {
		editor.getControl().setBounds(bounds.x, bounds.y - 1, bounds.width, bounds.height + 1);
	}

	/** A list of proposals has the arrow keys for itself. */
	private boolean isProposing() {
		return editor instanceof ReferenceCellEditor;
	}

	/** Takes the value and closes. @return why it can't be taken; null where it was */
	public String finish(Move move) {
		if (!open || closing) {
			return null;
		}
		closing = true;
		try {
			String wrong = target.take(editor.getValue());
			if (wrong != null) {
				complain(wrong);
				return wrong;
			}
		} finally {
			closing = false;
		}
		close(move);
		return null;
	}

	private void complain(String wrong) {
		Control control = editor.getControl();
		boolean focused = control.isFocusControl();
		if (editor instanceof Entry entry) {
			entry.held = true;
		}
		control.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_RED));
		control.setToolTipText(wrong);
		silence();
		complaint = new Complaint(control, wrong);
		// others of the platform's editors hide themselves when they have told of their value
		control.getDisplay().asyncExec(() -> {
			if (open && !control.isDisposed() && !control.isVisible()) {
				control.setVisible(true);
				editor.activate();
				if (focused) {
					editor.setFocus();
				}
			}
		});
	}

	private void silence() {
		if (complaint != null) {
			complaint.close();
			complaint = null;
		}
	}

	/** Closes without taking the value. */
	public void close(Move move) {
		if (open) {
			open = false;
			if (editor instanceof Entry entry) {
				entry.held = false;
			}
			silence();
			// later: the editor is still telling of what was typed
			Control control = editor.getControl();
			if (control != null && !control.isDisposed()) {
				control.setVisible(false);
				control.getDisplay().asyncExec(editor::dispose);
			}
			target.closed(move);
		}
	}

	/** @return whether it is still there */
	public boolean isOpen() {
		return open;
	}

	/** @return the widget; null once closed */
	public Control control() {
		return open ? editor.getControl() : null;
	}
}
