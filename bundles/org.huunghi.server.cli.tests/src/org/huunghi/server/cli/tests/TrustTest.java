package org.huunghi.server.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.huunghi.cli.tests.support.Call;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.configuration.TlsUse;
import org.junit.jupiter.api.Test;

/** A server that is not known yet is trusted only when its user says so, and then remembered. */
class TrustTest extends ServerCase {
	@Override
	Configuration configuration(Configuration usual) {
		return usual.with(Settings.TLS, TlsUse.ON);
	}

	private String fingerprint() {
		return server.fingerprint().orElseThrow();
	}

	@Test
	void inAScriptAnUnknownServerIsRefusedAndTheLineSaysHowToTrustIt() {
		String line = as(USER, "list").failedWithOneLine(3);
		assertEquals("The server " + place() + " is not known on this computer. Compare its fingerprint with the one that its administrator has; if it is the same, call again with --trust "
				+ fingerprint(), line);
		as(USER, "list", "--trust", fingerprint()).done();
		as(USER, "list").done();
	}

	@Test
	void aFingerprintIsTakenInAnyForm() {
		as(USER, "list", "--trust", "sha256:" + fingerprint().replace(":", "").toLowerCase()).done();
	}

	@Test
	void anotherFingerprintThanDemandedIsRefused() {
		String other = (fingerprint().startsWith("0") ? "1" : "0") + fingerprint().substring(1);
		String line = as(USER, "list", "--trust", other).failedWithOneLine(3);
		assertTrue(line.startsWith("The server " + place() + " has another fingerprint than --trust says: " + fingerprint()), line);
		as(USER, "list").failedWithOneLine(3);
	}

	@Test
	void atATerminalTheUserIsAsked() {
		Call call = call().environment("HUUNGHI_PASSWORD", PASSWORD).typing("yes").run(at(USER, "list")).done();
		assertTrue(call.err().contains(fingerprint()), call.err());
		assertEquals(List.of("Is it the same? (yes/no)"), call.asked());
		as(USER, "list").done();
	}

	@Test
	void whoeverDoesNotSayYesIsNotConnected() {
		for (String answer : List.of("no", "", "ye")) {
			Call call = call().environment("HUUNGHI_PASSWORD", PASSWORD).typing(answer).run(at(USER, "list")).exits(3);
			assertEquals("", call.out());
		}
		as(USER, "list").failedWithOneLine(3);
	}

	@Test
	void aServerThatShowsAnotherCertificateThanBeforeIsRefusedEvenWhenItIsSaidToBeTrusted() throws IOException {
		as(USER, "list", "--trust", fingerprint()).done();
		Path known = folder.resolve("user").resolve("known-servers");
		String other = (fingerprint().startsWith("0") ? "1" : "0") + fingerprint().substring(1);
		Files.writeString(known, Files.readString(known).replace(fingerprint(), other));
		String line = as(USER, "list").failedWithOneLine(3);
		assertTrue(line.contains(fingerprint()) && line.contains(known.toString()), line);
		assertFalse(line.contains("--trust"), line);
	}
}
