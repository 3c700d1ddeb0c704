package org.huunghi.workbench.part;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;

/** Asks for one of several things in a list; the first one is chosen when it opens. For the UI thread. */
public final class ListQuestion {
	/** More lines than these are scrolled. */
	private static final int LINES = 15;
	private static final int WIDTH = 80;

	private ListQuestion() {
	}

	/**
	 * @param choices at least one
	 * @param label says one of them
	 * @return what was chosen; null where the user cancelled
	 */
	public static <T> T ask(Shell shell, String title, String question, List<T> choices, Function<? super T, String> label) {
		ListDialog dialog = new ListDialog(shell);
		dialog.setTitle(title);
		dialog.setMessage(question);
		dialog.setContentProvider(ArrayContentProvider.getInstance());
		@SuppressWarnings("unchecked")
		Function<Object, String> text = one -> label.apply((T) one);
		dialog.setLabelProvider(LabelProvider.createTextProvider(text));
		dialog.setInput(choices);
		dialog.setInitialSelections(choices.getFirst());
		dialog.setHeightInChars(Math.min(LINES, choices.size() + 2));
		dialog.setWidthInChars(WIDTH);
		dialog.open();
		Object[] result = dialog.getResult();
		if (result == null || result.length == 0) {
			return null;
		}
		@SuppressWarnings("unchecked")
		T chosen = (T) result[0];
		return chosen;
	}
}
