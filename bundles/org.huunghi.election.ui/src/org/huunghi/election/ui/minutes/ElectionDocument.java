package org.huunghi.election.ui.minutes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import org.huunghi.document.Format;
import org.huunghi.document.TemplateException;
import org.huunghi.document.Templates;
import org.huunghi.election.Election;
import org.huunghi.election.minutes.Minutes;

/**
 * One document of an election in one language. Its methods take time and run off the UI thread.
 *
 * @param election not changed
 * @param kind minutes or resolution
 * @param language of the document
 */
record ElectionDocument(Election election, DocumentKind kind, Locale language) {
	/** @return the finished document */
	byte[] make(Path dataFolder, Format format) throws IOException, TemplateException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Minutes.write(election, kind.paper(), format, language, Templates.of(dataFolder), out);
		return out.toByteArray();
	}

	/** Writes the finished document; a file that is there stays as it is until the new one is complete. */
	Path write(Path dataFolder, Format format, Path file) throws IOException, TemplateException {
		byte[] content = make(dataFolder, format);
		Path folder = file.toAbsolutePath().getParent();
		Path unfinished = Files.createTempFile(folder, ".huunghi", null);
		try {
			Files.write(unfinished, content);
			Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(unfinished);
		}
		return file;
	}

	/** Writes it into a folder for files that are only looked at. */
	Path writeTemporary(Path dataFolder, Format format) throws IOException, TemplateException {
		Path folder = Files.createTempDirectory("huunghi");
		Path file = write(dataFolder, format, folder.resolve(kind.fileName() + '_' + language.getLanguage() + '.' + format.ending()));
		file.toFile().deleteOnExit();
		folder.toFile().deleteOnExit();
		return file;
	}
}
