package org.huunghi.workbench.formats;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Dialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.workbench.formats.Formats.Offer;

/** Asks for a file of one of the formats. */
final class FileDialogs {
	/** Key of a function in the display's data that gives the path for a dialog, or null to cancel it. */
	private static final String ANSWERS = "org.huunghi.nativeDialog";

	private FileDialogs() {
	}

	/** @return the path chosen; null where cancelled */
	static String ask(Shell shell, int style, String title, List<Offer> offers) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(title);
		dialog.setFilterNames(offers.stream().map(offer -> offer.name() + " (*." + offer.extension() + ')').toArray(String[]::new));
		dialog.setFilterExtensions(offers.stream().map(offer -> "*." + offer.extension()).toArray(String[]::new));
		if ((style & SWT.SAVE) != 0) {
			dialog.setOverwrite(true);
			dialog.setFileName("huunghi." + offers.get(0).extension());
		}
		String path = open(dialog);
		if (path != null && (style & SWT.SAVE) != 0 && path.indexOf('.', path.lastIndexOf(java.io.File.separatorChar) + 1) < 0) {
			return path + '.' + offers.get(Math.max(0, dialog.getFilterIndex())).extension();
		}
		return path;
	}

	/** Where the display holds something that answers in place of the user, as tests do, the dialog of the window system stays closed. */
	@SuppressWarnings("unchecked")
	private static String open(FileDialog dialog) {
		Object answers = dialog.getParent().getDisplay().getData(ANSWERS);
		return answers instanceof Function<?, ?> function ? ((Function<Dialog, String>) function).apply(dialog) : dialog.open();
	}
}
