package org.huunghi.workbench.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.workbench.Messages;

/**
 * Something into which a file of one format can be imported.
 *
 * @param what the open record; null where it is the repository
 * @param format name of the format
 * @param extension of its files, without the dot
 * @param start starts the import
 */
record ImportChoice(String what, String format, String extension, BiConsumer<Shell, Path> start) implements FileDialogs.Kind {
	/** @return what can be read into the open record, and into the repository */
	static List<ImportChoice> all() {
		List<ImportChoice> choices = new ArrayList<>();
		RecordSubject.edited().ifPresent(subject -> RecordFormats.of(subject.type()).stream().filter(RecordFormats.Offer::reads)
				.forEach(offer -> choices.add(new ImportChoice(subject.label(), offer.name(), offer.extension(),
						(shell, file) -> RecordImport.start(subject.open(), offer, file)))));
		for (Formats.Offer offer : Formats.all()) {
			choices.add(new ImportChoice(null, offer.name(), offer.extension(), (shell, file) -> RepositoryImport.start(shell, offer, file, Mode.ADD)));
		}
		return choices;
	}

	@Override
	public String label() {
		return Messages.bind(Messages.Import_choice, what == null ? Messages.Import_repository : what, format);
	}

	@Override
	public String fileName() {
		return null;
	}
}
