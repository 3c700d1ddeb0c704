package org.huunghi.workbench.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.repository.Repository;
import org.huunghi.workbench.Messages;

/**
 * Something that can be exported in one format.
 *
 * @param what what is exported; null where it is everything
 * @param format name of the format
 * @param extension of its files, without the dot
 * @param fileName proposed, without extension
 * @param content writes it
 */
record ExportChoice(String what, String format, String extension, String fileName, Content content) implements FileDialogs.Kind {
	/** Writes the content of a file. */
	interface Content {
		void write(Repository repository, OutputStream out) throws IOException;
	}

	/** @return all of the repository in each format, after the single records in theirs */
	static List<ExportChoice> all(List<RecordSubject> subjects) {
		List<ExportChoice> choices = new ArrayList<>();
		for (RecordSubject subject : subjects) {
			for (RecordFormats.Offer offer : RecordFormats.of(subject.type())) {
				choices.add(new ExportChoice(subject.label(), offer.name(), offer.extension(), subject.fileName(), (repository, out) -> {
					RecordFormat format = offer.create();
					subject.use(repository, record -> format.write(record, out, Locale.getDefault()));
				}));
			}
		}
		for (Formats.Offer offer : Formats.all()) {
			choices.add(new ExportChoice(null, offer.name(), offer.extension(), "huunghi", (repository, out) -> offer.create().exportAll(repository, out)));
		}
		return choices;
	}

	@Override
	public String label() {
		return Messages.bind(Messages.Export_choice, what == null ? Messages.Export_everything : what, format);
	}
}
