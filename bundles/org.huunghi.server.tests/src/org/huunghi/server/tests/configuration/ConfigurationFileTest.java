package org.huunghi.server.tests.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;

import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.ConfigurationException;
import org.huunghi.server.configuration.ConfigurationFile;
import org.huunghi.server.configuration.ConfigurationTemplate;
import org.huunghi.server.configuration.LogLevel;
import org.huunghi.server.configuration.Setting;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.configuration.Store;
import org.huunghi.server.configuration.WrongValueException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The configuration file: what it says holds, and what it says wrongly is told with its line. */
class ConfigurationFileTest {
	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void nameTheFile() {
		file = folder.resolve("server.properties");
	}

	private Configuration read(String text) throws Exception {
		Files.writeString(file, text);
		return ConfigurationFile.read(folder);
	}

	private String wrong(String text, Locale locale) throws IOException {
		Files.writeString(file, text);
		return assertThrows(ConfigurationException.class, () -> ConfigurationFile.read(folder)).message(locale);
	}

	@Test
	void withoutAFileEverythingIsStandard() throws Exception {
		Configuration configuration = ConfigurationFile.read(folder);
		Settings.all().forEach(setting -> assertEquals(setting.standard(), configuration.get(setting)));
		assertEquals(24864, configuration.get(Settings.PORT));
		assertEquals(Store.H2, configuration.get(Settings.STORE));
	}

	@Test
	void theFileOfTheFirstStartChangesNothingAndSaysSoInTwoLanguages() throws Exception {
		ConfigurationTemplate.writeIfMissing(folder);
		Configuration configuration = ConfigurationFile.read(folder);
		Settings.all().forEach(setting -> assertFalse(configuration.isSet(setting), setting.key()));
		String text = Files.readString(file);
		assertFalse(text.contains("!"), text);
		assertTrue(text.contains("# Cổng lắng nghe (TCP)"), text);
		assertTrue(text.contains("# Port to listen at (TCP)"), text);
		assertTrue(text.lines().allMatch(line -> line.isEmpty() || line.startsWith("#")), text);
	}

	@Test
	void everySettingOfTheFirstStartIsGoodOnceItsMarkIsRemoved() throws Exception {
		ConfigurationTemplate.writeIfMissing(folder);
		Configuration configuration = read(Files.readString(file).replaceAll("(?m)^#(?! )", ""));
		for (Setting<?> setting : Settings.all()) {
			assertTrue(configuration.isSet(setting), setting.key());
			if (setting.standard() != null) {
				assertEquals(setting.standard(), configuration.get(setting), setting.key());
			}
		}
	}

	@Test
	void onlyTheOwnerMayReadIt() throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX rights here");
		ConfigurationTemplate.writeIfMissing(folder);
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aFileThatIsThereIsKept() throws Exception {
		Files.writeString(file, "port=1\n");
		ConfigurationTemplate.writeIfMissing(folder);
		assertEquals("port=1\n", Files.readString(file));
	}

	@Test
	void whatIsSetHolds() throws Exception {
		Configuration configuration = read("\uFEFF# đầu tệp\r\n\r\n  port =  7000 \r\nlog.level=warning\r\nstore = jdbc:postgresql://db:5432/a?b=c\r\nstore.password = a\\b=c#d\r\n");
		assertEquals(7000, configuration.get(Settings.PORT));
		assertEquals(LogLevel.WARNING, configuration.get(Settings.LOG_LEVEL));
		assertEquals("jdbc:postgresql://db:5432/a?b=c", configuration.get(Settings.STORE).url());
		assertEquals("a\\b=c#d", configuration.get(Settings.STORE_PASSWORD));
	}

	@Test
	void theCommandLineComesFirst() throws Exception {
		assertEquals(8000, read("port=7000").with(Settings.PORT, 8000).get(Settings.PORT));
		assertEquals(7000, read("port=7000").with(Settings.PORT, null).get(Settings.PORT));
		assertThrows(WrongValueException.class, () -> Configuration.standard(folder).withText(Settings.PORT, "70000"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"port = 70000 | port: '70000' is not possible here, only a whole number from 0 to 65535",
			"port = many | port: 'many' is not possible here, only a whole number from 0 to 65535",
			"log.level = loud | log.level: 'loud' is not possible here, only error, warning, info, debug",
			"store = mysql | store: 'mysql' is not possible here, only h2 or an address such as jdbc:postgresql://localhost:5432/huunghi",
			"store = jdbc:postgresql://h/d?user=a&password=b | store: the address of the database must hold no password; put it into the file server.properties as store.password",
			"address = a b | address: 'a b' is no network address; give a number such as 192.168.1.10 or a name",
			"store.user = | store.user: a value is missing",
			"port | a line must be KEY = VALUE, or begin with # to be left out" })
	void wrongValueIsToldWithItsLine(String line, String message) throws IOException {
		assertEquals(file + ":3: " + message, wrong("# head\n\n" + line + "\n", Locale.ENGLISH));
	}

	@Test
	void unknownSettingIsToldWithItsLineInTheReadersLanguage() throws IOException {
		String keys = String.join(", ", Settings.all().stream().map(Setting::key).toList());
		assertEquals(file + ":2: không có mục 'prot'; các mục gồm " + keys, wrong("\nprot=1", Locale.of("vi")));
		assertTrue(wrong("\nprot=1", Locale.of("lo")).contains("ບໍ່ມີລາຍການ 'prot'"));
	}

	@Test
	void settingTwice() throws IOException {
		assertEquals(file + ":2: port is set twice", wrong("port=1\nport=1", Locale.ENGLISH));
	}

	@Test
	void anotherEncoding() throws IOException {
		Files.write(file, new byte[] { '#', (byte) 0xE9, '\n' });
		assertEquals(file + ": the file is not written in UTF-8; save it again with that encoding",
				assertThrows(ConfigurationException.class, () -> ConfigurationFile.read(folder)).message(Locale.ENGLISH));
	}

	@Test
	void aFolderInItsPlace() throws IOException {
		Files.createDirectory(file);
		assertEquals(file + ": the file can't be read; check its rights",
				assertThrows(ConfigurationException.class, () -> ConfigurationFile.read(folder)).message(Locale.ENGLISH));
	}

	@Test
	void noMessageLacks() {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("vi"), Locale.of("lo"))) {
			assertFalse(assertThrows(WrongValueException.class, () -> Store.parse("x")).message(locale).contains("!"));
		}
	}
}
