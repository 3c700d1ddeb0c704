package org.huunghi.server.configuration;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.huunghi.text.locale.Texts;

/**
 * The file server.properties of a data folder: lines {@code key = value}, UTF-8; lines that begin with {@code #} and empty ones count for nothing.
 * A backslash is a backslash, so that a path under Windows can be written as it is.
 */
public final class ConfigurationFile {
	/** Its name in the data folder. */
	public static final String NAME = "server.properties";

	private static final Texts TEXTS = Texts.beside(ConfigurationFile.class, "messages");
	/** What some editors put before the first character. */
	private static final String MARK = "\uFEFF";

	private final Path file;
	private Configuration configuration;

	private ConfigurationFile(Path folder) {
		file = folder.resolve(NAME);
		configuration = Configuration.standard(folder);
	}

	/**
	 * Reads the configuration of a data folder; where there is no file, everything has its standard value.
	 *
	 * @throws ConfigurationException at the first line that is wrong
	 */
	public static Configuration read(Path folder) throws ConfigurationException {
		ConfigurationFile reading = new ConfigurationFile(folder);
		reading.read();
		return reading.configuration;
	}

	private void read() throws ConfigurationException {
		List<String> lines;
		try {
			lines = Files.readAllLines(file);
		} catch (NoSuchFileException e) {
			return;
		} catch (CharacterCodingException e) {
			throw wrong(0, e, "file.encoding");
		} catch (IOException e) {
			throw wrong(0, e, "file.unreadable");
		}
		for (int i = 0; i < lines.size(); i++) {
			String line = (i == 0 && lines.getFirst().startsWith(MARK) ? lines.getFirst().substring(1) : lines.get(i)).strip();
			if (!line.isEmpty() && !line.startsWith("#")) {
				take(line, i + 1);
			}
		}
	}

	private void take(String line, int number) throws ConfigurationException {
		int equals = line.indexOf('=');
		if (equals < 0) {
			throw wrong(number, null, "file.noValue");
		}
		String key = line.substring(0, equals).strip();
		Setting<?> setting = Settings.all().stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
		if (setting == null) {
			throw wrong(number, null, "file.unknown", key, Settings.all().stream().map(Setting::key).collect(Collectors.joining(", ")));
		}
		if (configuration.isSet(setting)) {
			throw wrong(number, null, "file.twice", key);
		}
		try {
			configuration = configuration.withText(setting, line.substring(equals + 1).strip());
		} catch (WrongValueException e) {
			throw new ConfigurationException(file, number, locale -> key + ": " + e.message(locale), e);
		}
	}

	private ConfigurationException wrong(int line, Throwable cause, String key, Object... arguments) {
		return new ConfigurationException(file, line, locale -> TEXTS.get(locale, key, arguments), cause);
	}
}
