package org.huunghi.server.tests.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import org.huunghi.server.tls.KeyException;
import org.huunghi.server.tls.ServerKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the files of a key or a certificate is said in one line that names the file. */
class KeyFilesTest {
	@TempDir
	Path folder;
	private Path certificate;
	private Path key;

	@BeforeEach
	void make() throws Exception {
		ServerKey.selfSigned(folder);
		certificate = folder.resolve("certificate.pem");
		key = folder.resolve("key.pem");
	}

	private void assertRefused(Path file, String part) {
		KeyException refused = assertThrows(KeyException.class, () -> ServerKey.fromPem(certificate, key));
		for (String language : List.of("vi", "en", "lo")) {
			String text = refused.message(Locale.of(language));
			assertEquals(1, text.lines().count(), text);
			assertTrue(text.contains(file.toString()), text);
		}
		assertTrue(refused.getMessage().contains(part), refused::getMessage);
	}

	@Test
	void filesThatLack() throws Exception {
		Files.delete(key);
		assertRefused(key, "can't be read");
		ServerKey.selfSigned(folder);
		Files.delete(certificate);
		assertRefused(certificate, "can't be read");
	}

	@Test
	void otherFiles() throws Exception {
		String right = Files.readString(key);
		Files.writeString(key, "xin chào");
		assertRefused(key, "no private key");
		Files.writeString(key, Files.readString(certificate));
		assertRefused(key, "no private key");
		Files.writeString(key, right);
		Files.write(certificate, new byte[] { 0, 1, 2, 3 });
		assertRefused(certificate, "no certificate");
		Files.writeString(certificate, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
		assertRefused(certificate, "no certificate");
		Files.writeString(certificate, "");
		assertRefused(certificate, "no certificate");
	}

	@Test
	void keysThatAreDamagedOrOfAnotherForm() throws Exception {
		Files.writeString(key, "-----BEGIN PRIVATE KEY-----\nAAAAA\n-----END PRIVATE KEY-----\n");
		assertRefused(key, "can't be used");
		Files.writeString(key, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
		assertRefused(key, "can't be used");
		Files.writeString(key, "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n");
		assertRefused(key, "the form EC");
	}

	@Test
	void aKeyOfAnotherCertificate() throws Exception {
		Path other = Files.createDirectory(folder.resolve("other"));
		ServerKey.selfSigned(other);
		Files.copy(other.resolve("key.pem"), key, StandardCopyOption.REPLACE_EXISTING);
		assertRefused(certificate, "does not belong");
	}
}
