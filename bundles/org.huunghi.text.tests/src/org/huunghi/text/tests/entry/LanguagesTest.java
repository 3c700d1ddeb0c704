package org.huunghi.text.tests.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

import org.huunghi.text.entry.EntryException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages are complete in each language. */
class LanguagesTest {
	@ParameterizedTest
	@ValueSource(strings = { "messages_vi.properties", "messages_lo.properties" })
	void sameKeysAndArguments(String file) throws IOException {
		Properties english = load("messages.properties");
		Properties other = load(file);
		assertEquals(english.stringPropertyNames(), other.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			assertFalse(other.getProperty(key).isBlank(), key);
			assertEquals(new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length,
					new MessageFormat(other.getProperty(key)).getFormatsByArgumentIndex().length, key);
			assertFalse(other.getProperty(key).contains("'"), key + ": an apostrophe hides the arguments behind it");
		}
	}

	private static Properties load(String file) throws IOException {
		Properties properties = new Properties();
		try (InputStreamReader in = new InputStreamReader(EntryException.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}
}
