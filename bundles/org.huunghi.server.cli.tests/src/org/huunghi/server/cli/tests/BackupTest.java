package org.huunghi.server.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.SampleData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder is backed up, the file checked, and put back elsewhere. */
class BackupTest {
	@TempDir
	Path folder;

	private static Call run(Object... arguments) {
		return Call.in(Locale.ENGLISH).bundles("org.huunghi.server.cli").environment("HUUNGHI_NEW_PASSWORD", "Sông Đà chảy về xuôi").run(arguments);
	}

	private static String export(Path data) {
		return run("export", "--data", data, "--format", "xmi", "-o", "-").done().out();
	}

	@Test
	void whatWasBackedUpComesBackToTheByteWithItsUsers() throws IOException {
		Path data = folder.resolve("data");
		Path file = folder.resolve("union.zip");
		Path other = folder.resolve("other");
		ReadyFolder.copyDataTo(data);
		Call.in(Locale.ENGLISH).dataSets(new SampleData(folder).sonLa()).run("demo", "--data", data).done();
		run("user", "add", "--role", "administrator", "Lan", "--data", data).done();
		String exported = export(data);

		assertTrue(run("backup", "--data", data, "-o", file).done().out().contains(file.toString()));
		run("backup", "--verify", file).done();
		run("backup", "--data", data, "-o", file).failedWithOneLine(3);

		run("restore", file, "--data", other).done();
		assertEquals(exported, export(other));
		assertTrue(run("user", "list", "--data", other).done().out().contains("Lan"));

		run("restore", file, "--data", other).failedWithOneLine(3);
		run("restore", file, "--data", other, "--replace").done();
		assertEquals(exported, export(other));
	}

	@Test
	void aDamagedFileIsRefusedAndNothingIsMade() throws IOException {
		Path data = folder.resolve("data");
		Path file = folder.resolve("union.zip");
		ReadyFolder.copyDataTo(data);
		Call.in(Locale.ENGLISH).dataSets(new SampleData(folder).sonLa()).run("demo", "--data", data).done();
		run("backup", "--data", data, "-o", file).done();
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length / 2] ^= 1;
		Files.write(file, bytes);

		run("backup", "--verify", file).failedWithOneLine(3);
		run("restore", file, "--data", folder.resolve("other")).failedWithOneLine(3);
		assertFalse(Files.exists(folder.resolve("other").resolve("huunghi.properties")));
		run("restore", folder.resolve("missing.zip"), "--data", folder.resolve("other")).failedWithOneLine(2);
	}
}
