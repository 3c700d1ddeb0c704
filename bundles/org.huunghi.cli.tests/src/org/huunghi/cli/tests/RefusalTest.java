package org.huunghi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.FolderState;
import org.huunghi.cli.tests.support.SampleData;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A repository that can't be reached or refuses: one line in the reader's language, exit code 3, and nothing is changed. */
class RefusalTest {
	@TempDir
	Path folder;

	private Path data;
	private SampleData sample;

	@BeforeEach
	void chooseFolder() {
		data = folder.resolve("data");
		sample = new SampleData(folder);
	}

	static Stream<List<String>> readingCommands() {
		return Stream.of(List.of("list"), List.of("show", "x"), List.of("search", "x"), List.of("validate"), List.of("export", "--format", "xmi", "-o", "-"));
	}

	private Call call(List<String> command) {
		return Call.in(Locale.ENGLISH).run(Stream.concat(command.stream(), Stream.of("--data", data)).toArray());
	}

	private void demo() {
		Call.in(Locale.ENGLISH).dataSets(sample.sonLa()).run("demo", "--data", data).done();
	}

	private Call demoAgain(Locale locale) {
		return Call.in(locale).dataSets(sample.laiChau()).run("demo", "--data", data);
	}

	@ParameterizedTest
	@MethodSource("readingCommands")
	void readingNeverMakesARepository(List<String> command) {
		String line = call(command).failedWithOneLine(3);
		assertTrue(line.contains(data.toString()), line);
		assertFalse(Files.exists(data));
	}

	@ParameterizedTest
	@MethodSource("readingCommands")
	void folderThatIsNoRepository(List<String> command) throws IOException {
		Files.createDirectories(data);
		Files.writeString(data.resolve("letter.txt"), "not ours");
		FolderState before = FolderState.of(data);
		String line = call(command).failedWithOneLine(3);
		assertTrue(line.contains(data.toString()), line);
		assertEquals(before, FolderState.of(data));
	}

	@Test
	void demoAndImportLeaveAFolderOfOtherFilesAlone() throws IOException {
		Files.createDirectories(data);
		Files.writeString(data.resolve("letter.txt"), "not ours");
		FolderState before = FolderState.of(data);
		demoAgain(Locale.of("vi")).failedWithOneLine(3);
		demoAgain(Locale.of("lo")).failedWithOneLine(3);
		assertEquals(before, FolderState.of(data));
	}

	@Test
	void folderOfANewerVersion() throws IOException {
		demo();
		Path properties = data.resolve("huunghi.properties");
		Files.writeString(properties, Files.readString(properties).replaceAll("(?m)^format=.*$", "format=99"));
		FolderState before = FolderState.of(data);
		assertTrue(call(List.of("list")).failedWithOneLine(3).contains("newer version"));
		assertTrue(demoAgain(Locale.of("vi")).failedWithOneLine(3).contains("mới hơn"));
		assertEquals(before, FolderState.of(data));
	}

	@Test
	void damagedFolder() throws IOException {
		demo();
		Files.writeString(data.resolve("huunghi.properties"), "format=many\n");
		FolderState before = FolderState.of(data);
		call(List.of("list")).failedWithOneLine(3);
		assertEquals(before, FolderState.of(data));
	}

	@Test
	void folderInUse() {
		demo();
		try (Repository open = Repositories.open(data, Creation.NEVER)) {
			String line = call(List.of("list")).failedWithOneLine(3);
			assertTrue(line.contains("open"), line);
			demoAgain(Locale.of("vi")).failedWithOneLine(3);
		}
		call(List.of("list")).done();
	}

	@Test
	void fileInPlaceOfTheFolder() throws IOException {
		Files.writeString(data, "a file");
		call(List.of("list")).failedWithOneLine(3);
		demoAgain(Locale.ENGLISH).failedWithOneLine(3);
		assertEquals("a file", Files.readString(data));
	}

	/** Whoever may write everywhere, as root may, can't see this; {@link #placeWhereNothingCanBeMade} covers the refusal for them. */
	@Test
	void readOnlyFolder() throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX rights here");
		demo();
		Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
		try {
			assumeFalse(Files.isWritable(data), "this user may write everywhere");
			FolderState before = FolderState.of(data);
			assertTrue(call(List.of("list")).failedWithOneLine(3).contains("can't be written"));
			demoAgain(Locale.of("vi")).failedWithOneLine(3);
			assertEquals(before, FolderState.of(data));
		} finally {
			Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}

	@Test
	void placeWhereNothingCanBeMade() {
		assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no /proc here");
		data = Path.of("/proc/self/huunghi");
		String line = demoAgain(Locale.ENGLISH).failedWithOneLine(3);
		assertTrue(line.contains(data.toString()), line);
	}
}
