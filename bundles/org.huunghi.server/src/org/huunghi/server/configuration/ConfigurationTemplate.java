package org.huunghi.server.configuration;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;

import org.huunghi.text.locale.Texts;

/** The configuration file of a server that starts for the first time: nothing is set, and each setting is explained in Vietnamese and English. */
public final class ConfigurationTemplate {
	private static final Texts TEXTS = Texts.beside(ConfigurationTemplate.class, "messages");
	private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

	private ConfigurationTemplate() {
	}

	/**
	 * Writes the file where there is none; only its owner may read it, since it may come to hold a password.
	 *
	 * @param folder which must be there
	 * @throws IOException when it can't be written
	 */
	public static void writeIfMissing(Path folder) throws IOException {
		Path file = folder.resolve(ConfigurationFile.NAME);
		try {
			Files.createFile(file, ownersOnly(folder));
		} catch (FileAlreadyExistsException e) {
			return;
		}
		Files.writeString(file, text().replace("\n", System.lineSeparator()), StandardOpenOption.TRUNCATE_EXISTING);
	}

	private static FileAttribute<?>[] ownersOnly(Path folder) throws IOException {
		return Files.getFileStore(folder).supportsFileAttributeView("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	private static String text() {
		StringBuilder text = new StringBuilder();
		comment(text, "template.head");
		for (Setting<?> setting : Settings.all()) {
			text.append('\n');
			comment(text, "setting." + setting.key());
			text.append('#').append(setting.key()).append(" = ").append(setting.example()).append('\n');
		}
		return text.toString();
	}

	private static void comment(StringBuilder text, String key) {
		for (Locale language : LANGUAGES) {
			TEXTS.get(language, key).lines().forEach(line -> text.append("# ").append(line).append('\n'));
		}
	}
}
