package org.huunghi.workbench.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.huunghi.workbench.files.FileQuestion;
import org.huunghi.workbench.part.ListQuestion;

/** Asks for a file of one of several kinds: first what it is about where that can be a single record, then for the file. */
final class FileDialogs {
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
		String name = (style & SWT.SAVE) == 0 ? null : kinds.get(0).fileName() + '.' + kinds.get(0).extension();
		String[] patterns = kinds.stream().flatMap(kind -> Stream.of(kind.format() + " (*." + kind.extension() + ')', "*." + kind.extension()))
				.toArray(String[]::new);
		String path = FileQuestion.ask(shell, style, title, name, patterns);
		return path == null ? Optional.empty() : Optional.of(new Chosen<>(forFile(kinds, path), path));
	}

	/** The kind whose files end like this one, or the first one. */
	private static <K extends Kind> K forFile(List<K> kinds, String path) {
		String lower = path.toLowerCase(Locale.ROOT);
		return kinds.stream().filter(kind -> lower.endsWith('.' + kind.extension())).findFirst().orElse(kinds.get(0));
	}
}
