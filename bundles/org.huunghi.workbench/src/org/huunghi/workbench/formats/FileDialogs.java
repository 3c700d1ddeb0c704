package org.huunghi.workbench.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Dialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.workbench.part.ListQuestion;

/** Asks for a file of one of several kinds: first what it is about where that can be a single record, then for the file. */
final class FileDialogs {
	/** Key of a function in the display's data that gives the path for a dialog, or null to cancel it. */
	private static final String ANSWERS = "org.huunghi.nativeDialog";

	private FileDialogs() {
	}

	/** A kind of file. */
	interface Kind {
		/** @return what goes out or comes in; null where it is the whole repository */
		String what();

		/** @return name of the format */
		String format();

		/** @return of its files, without the dot */
		String extension();

		/** @return name proposed for a new file, without extension; null for none */
		String fileName();

		/** @return names what goes out or comes in and the format */
		String label();
	}

	/** What was chosen. */
	record Chosen<K>(K kind, String path) {
	}

	/**
	 * @param question asked where there is a choice between single records and everything
	 * @return empty where cancelled
	 */
	static <K extends Kind> Optional<Chosen<K>> ask(Shell shell, int style, String title, String question, List<K> kinds) {
		boolean records = kinds.stream().anyMatch(kind -> kind.what() != null);
		if (!records) {
			return file(shell, style, title, kinds);
		}
		K wanted = ListQuestion.ask(shell, title, question, kinds, Kind::label);
		return wanted == null ? Optional.empty() : file(shell, style, title, List.of(wanted));
	}

	private static <K extends Kind> Optional<Chosen<K>> file(Shell shell, int style, String title, List<K> kinds) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(title);
		dialog.setFilterNames(kinds.stream().map(kind -> kind.format() + " (*." + kind.extension() + ')').toArray(String[]::new));
		dialog.setFilterExtensions(kinds.stream().map(kind -> "*." + kind.extension()).toArray(String[]::new));
		boolean saves = (style & SWT.SAVE) != 0;
		if (saves) {
			dialog.setOverwrite(true);
			dialog.setFileName(kinds.get(0).fileName() + '.' + kinds.get(0).extension());
		}
		String path = open(dialog);
		if (path == null) {
			return Optional.empty();
		}
		if (saves && path.indexOf('.', path.lastIndexOf(java.io.File.separatorChar) + 1) < 0) {
			path = path + '.' + kinds.get(Math.max(0, dialog.getFilterIndex())).extension();
		}
		return Optional.of(new Chosen<>(forFile(kinds, path), path));
	}

	/** The kind whose files end like this one, or the first one. */
	private static <K extends Kind> K forFile(List<K> kinds, String path) {
		String lower = path.toLowerCase(Locale.ROOT);
		return kinds.stream().filter(kind -> lower.endsWith('.' + kind.extension())).findFirst().orElse(kinds.get(0));
	}

	/** Where the display holds something that answers in place of the user, as tests do, the dialog of the window system stays closed. */
	@SuppressWarnings("unchecked")
	private static String open(FileDialog dialog) {
		Object answers = dialog.getParent().getDisplay().getData(ANSWERS);
		return answers instanceof Function<?, ?> function ? ((Function<Dialog, String>) function).apply(dialog) : dialog.open();
	}
}
