package org.huunghi.workbench.files;

import java.util.function.Function;

import org.eclipse.swt.widgets.Dialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a file. */
public final class FileQuestion {
	/** Key of a function in the display's data that gives the path for a dialog, or null to cancel it. */
	private static final String ANSWERS = "org.huunghi.nativeDialog";

	private FileQuestion() {
	}

	/**
	 * Asks; for the UI thread.
	 *
	 * @param style SWT.OPEN or SWT.SAVE
	 * @param name proposed for a new file; null for one that is there
	 * @param kinds names of the kinds of files, each followed by its pattern
	 * @return path of the file, a new one with an ending; null where cancelled
	 */
	@SuppressWarnings("unchecked")
	public static String ask(Shell shell, int style, String title, String name, String... kinds) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(title);
		String[] names = new String[kinds.length / 2];
		String[] patterns = new String[kinds.length / 2];
		for (int i = 0; i < names.length; i++) {
			names[i] = kinds[2 * i];
			patterns[i] = kinds[2 * i + 1];
		}
		dialog.setFilterNames(names);
		dialog.setFilterExtensions(patterns);
		if (name != null) {
			dialog.setFileName(name);
			dialog.setOverwrite(true);
		}
		// Where the display holds something that answers in place of the user, as tests do, the dialog of the window system stays closed.
		Object answers = shell.getDisplay().getData(ANSWERS);
		String path = answers instanceof Function<?, ?> function ? ((Function<Dialog, String>) function).apply(dialog) : dialog.open();
		boolean ending = path == null || name == null || path.indexOf('.', path.lastIndexOf(java.io.File.separatorChar) + 1) >= 0;
		return ending ? path : path + patterns[Math.max(0, dialog.getFilterIndex())].substring(1);
	}
}
