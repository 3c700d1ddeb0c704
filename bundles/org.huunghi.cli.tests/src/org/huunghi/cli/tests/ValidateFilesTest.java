package org.huunghi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.JsonReader;
import org.huunghi.cli.tests.support.SampleData;
import org.huunghi.union.dataset.DataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate --format}: files checked without a repository, by formats of ours and of other plug-ins. */
class ValidateFilesTest {
	private static final String BALLOTS = "<plugin><extension point='org.huunghi.cli.formats'><format name='ballots' validate='org.huunghi.cli.tests.thirdparty.BallotCheck'/></extension></plugin>";

	@TempDir
	Path folder;

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private Path copy(DataSet dataSet) throws IOException {
		Path file = folder.resolve("checked.xmi");
		try (InputStream in = dataSet.open()) {
			Files.copy(in, file);
		}
		return file;
	}

	@Test
	void findingsHaveTheirFileAndLine() throws IOException {
		Path good = file("good.txt", "1\n2\n");
		Path bad = file("bad.txt", "1\n-2\n0\n");
		Path empty = file("empty.txt", "");
		Call call = Call.in(Locale.of("vi")).plugins(BALLOTS).run("validate", "--format", "ballots", good, bad, empty);
		assertEquals(1, call.exitCode(), call.err());
		assertEquals(List.of(bad + ":2: ballots[1]: số phiếu nhỏ hơn không", bad + ":3: cảnh báo: 0", empty + ": ghi chú: -"), call.out().lines().toList());
		assertEquals("1 lỗi, 1 cảnh báo, 1 ghi chú", call.err().strip());
	}

	@Test
	void warningsAloneAreNoFault() throws IOException {
		Call.in(Locale.ENGLISH).plugins(BALLOTS).run("validate", "--format", "ballots", file("zero.txt", "0")).done();
	}

	@Test
	void asJson() throws IOException {
		Path bad = file("bad.txt", "-2");
		Path empty = file("empty.txt", "");
		Call call = Call.in(Locale.ENGLISH).plugins(BALLOTS).run("validate", "--json", "--format", "BALLOTS", bad, empty);
		assertEquals(1, call.exitCode(), call.err());
		List<Map<String, Object>> findings = JsonReader.objects(call.out());
		assertEquals(List.of("file", "line", "place", "severity", "message"), List.copyOf(findings.getFirst().keySet()));
		assertEquals(bad.toString(), findings.getFirst().get("file"));
		assertEquals("1", findings.getFirst().get("line").toString());
		assertEquals("ballots[0]", findings.getFirst().get("place"));
		assertEquals("ERROR", findings.getFirst().get("severity"));
		assertNull(findings.getLast().get("line"));
		assertNull(findings.getLast().get("place"));
	}

	@Test
	void unknownFormatIsToldWithTheKnownOnes() throws IOException {
		assertEquals("huunghi validate: --format: there is no 'iati', only ballots, csv, xlsx, xmi (see huunghi validate --help)",
				Call.in(Locale.ENGLISH).plugins(BALLOTS).run("validate", "--format", "iati", file("x", "")).failedWithOneLine(2));
	}

	@Test
	void filesAndRepositoryTogetherAreWrongUsage() throws IOException {
		String line = Call.in(Locale.ENGLISH).run("validate", "--format", "xmi", "--data", folder, file("x", "")).failedWithOneLine(2);
		assertTrue(line.contains("give one of them"), line);
	}

	@Test
	void filesWithoutAFormatAndAFormatWithoutFilesAreWrongUsage() throws IOException {
		assertEquals("huunghi validate: missing: --format (see huunghi validate --help)", Call.in(Locale.ENGLISH).run("validate", file("x", "")).failedWithOneLine(2));
		assertEquals("huunghi validate: missing: FILE (see huunghi validate --help)", Call.in(Locale.ENGLISH).run("validate", "--format", "xmi").failedWithOneLine(2));
	}

	@Test
	void fileThatIsNotThereIsWrongUsageAndNothingIsChecked() throws IOException {
		Call.in(Locale.ENGLISH).plugins(BALLOTS).run("validate", "--format", "ballots", file("bad.txt", "-1"), folder.resolve("none")).failedWithOneLine(2);
	}

	@Test
	void dataSetWithoutFaultPasses() throws IOException {
		Call call = Call.in(Locale.ENGLISH).run("validate", "--format", "xmi", copy(new SampleData(folder).sonLa())).done();
		assertTrue(call.err().startsWith("0 errors"), call.err());
	}

	@Test
	void brokenXmiIsToldWithItsLine() throws IOException {
		Path file = copy(new SampleData(folder).sonLa());
		List<String> lines = Files.readAllLines(file);
		Files.write(file, lines.subList(0, 5));
		Call call = Call.in(Locale.ENGLISH).run("validate", "--format", "xmi", file);
		assertEquals(1, call.exitCode());
		assertTrue(call.out().matches("\\Q" + file + "\\E:[56]: .+\\R"), call.out());
	}

	@Test
	void whatTheRulesFindIsToldWithTheLineOfTheRecord() throws IOException {
		Path file = copy(new SampleData(folder).laiChau());
		Call call = Call.in(Locale.ENGLISH).run("validate", "--format", "xmi", file);
		assertEquals(1, call.exitCode(), call.out());
		List<String> lines = Files.readAllLines(file);
		int expected = 1;
		while (!lines.get(expected - 1).contains("id=\"" + SampleData.FAULTY_TERM)) {
			expected++;
		}
		String prefix = file + ":" + expected + ": ";
		assertTrue(call.out().lines().anyMatch(line -> line.startsWith(prefix) && line.endsWith("[span.turned]")), call.out());
		assertEquals(1, call.out().lines().filter(line -> !line.contains(": warning: ") && !line.contains(": note: ")).count(), call.out());
	}

	@Test
	void referenceOutOfTheFileIsAWarningOnly() throws IOException {
		Path file = copy(new SampleData(folder).sonLa());
		String text = Files.readString(file);
		String union = "id=\"" + SampleData.SON_LA + '"';
		assertTrue(text.contains(union), text);
		assertFalse(text.contains("place=\""), text);
		Files.writeString(file, text.replace(union, union + " place=\"urn:huunghi:id:11111111-2222-4333-8444-555555555555\""));
		Call call = Call.in(Locale.ENGLISH).run("validate", "--format", "xmi", file).done();
		assertTrue(call.out().lines().anyMatch(line -> line.contains(": warning: ") && line.contains("outside the file")), call.out());
		Files.writeString(file, Files.readString(file).replace("11111111-2222-4333-8444-555555555555", "07daaeb2-db48-53f7-b953-9f5ea60be8dd"));
		assertFalse(Call.in(Locale.ENGLISH).run("validate", "--format", "xmi", file).done().out().contains("outside the file"), "places of the first gazetteer are known");
	}
}
