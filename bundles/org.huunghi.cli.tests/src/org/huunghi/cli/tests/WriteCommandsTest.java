package org.huunghi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.FolderState;
import org.huunghi.cli.tests.support.JsonReader;
import org.huunghi.cli.tests.support.SampleData;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.dataset.DataSet;
import org.huunghi.union.dataset.DataSetPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What demo, export and import do, and what they leave as it is. */
class WriteCommandsTest {
	private static final String LINES = "<plugin><extension point='org.huunghi.cli.formats'><format name='lines' export='org.huunghi.cli.tests.thirdparty.LinesFormat'/></extension></plugin>";

	@TempDir
	Path folder;

	private Path data;
	private SampleData sample;

	@BeforeEach
	void chooseFolder() {
		data = folder.resolve("data");
		sample = new SampleData(folder);
	}

	private void demo() {
		Call.in(Locale.ENGLISH).dataSets(sample.sonLa()).run("demo", "--data", data).done();
	}

	private Path export(Path from, String name) {
		Path file = folder.resolve(name);
		Call.of("export", "--data", from, "--format", "xmi", "-o", file).done();
		return file;
	}

	private static Set<Object> ids(Path data) {
		return JsonReader.objects(Call.of("list", "--data", data, "--json").done().out()).stream().map(hit -> hit.get("id")).collect(Collectors.toSet());
	}

	@Test
	void demoCreatesEveryInstalledUnion() {
		Call call = Call.in(Locale.of("vi")).dataSets(sample.laiChau(), sample.sonLa()).run("demo", "--data", data).done();
		assertEquals("Đã tạo: Lai Châu\nĐã tạo: Sơn La\n", call.out().replace(System.lineSeparator(), "\n"));
		assertTrue(ids(data).containsAll(Set.of(SampleData.SON_LA, SampleData.LAI_CHAU)));
	}

	@Test
	void demoAgainRefusesAndChangesNothing() {
		demo();
		Set<Object> before = ids(data);
		String line = Call.in(Locale.ENGLISH).dataSets(sample.sonLa()).run("demo", "--data", data).failedWithOneLine(3);
		assertEquals(data + " holds them already: Sơn La. Nothing was changed.", line);
		assertEquals(before, ids(data));
	}

	@Test
	void demoAddsWhatLacks() {
		demo();
		Call call = Call.in(Locale.ENGLISH).dataSets(sample.laiChau(), sample.sonLa()).run("demo", "--data", data).done();
		assertEquals("Created: Lai Châu", call.out().strip());
		assertEquals("Was there already and is left as it is: Sơn La", call.err().strip());
	}

	@Test
	void demoAddsWhatAPlugInBringsThatCameLater() throws IOException {
		demo();
		String register = UUID.randomUUID().toString();
		Path part = Files.writeString(folder.resolve("part.xmi"),
				"<union:EventRegister xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI' xmlns:union='urn:huunghi:union:1' id='" + register + "'/>");
		Path main = folder.resolve("main.xmi");
		try (InputStream in = sample.sonLa().open()) {
			Files.copy(in, main);
		}
		DataSet later = new DataSet("sonla", locale -> "Sơn La", main.toUri().toURL(),
				List.of(new DataSetPart(UnionPackage.eNS_URI, SampleData.SON_LA, part.toUri().toURL())));
		assertEquals("Đã bổ sung: Sơn La, 1 bản ghi", Call.in(Locale.of("vi")).dataSets(later).run("demo", "--data", data).done().out().strip());
		assertTrue(ids(data).contains(register));
		Call.in(Locale.of("vi")).dataSets(later).run("demo", "--data", data).failedWithOneLine(3);
	}

	@Test
	void demoWithoutDataSetsSaysSoAndMakesNoFolder() {
		String line = Call.of("demo", "--data", data).failedWithOneLine(1);
		assertTrue(line.startsWith("No data set is installed"), line);
		assertFalse(Files.exists(data));
	}

	@Test
	void roundTripIsEqual() throws IOException {
		demo();
		Path first = export(data, "first.xmi");
		Path copy = folder.resolve("copy");
		String stored = Call.of("import", "--data", copy, "--format", "xmi", first).done().out();
		assertTrue(stored.startsWith("Stored from " + first + ": 1 union"), stored);
		assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(export(copy, "second.xmi")));
		assertEquals(ids(data), ids(copy));
	}

	@Test
	void exportToTheStandardOutputIsTheFileAndNothingElse() throws IOException {
		demo();
		Path file = export(data, "file.xmi");
		Call call = Call.of("export", "--data", data, "--format", "xmi", "-o", "-").done();
		assertArrayEquals(Files.readAllBytes(file), call.bytes());
		assertEquals("", call.err());
	}

	@Test
	void exportReplacesTheFileAndLeavesNoOther() throws IOException {
		demo();
		Path file = Files.writeString(folder.resolve("file.xmi"), "old");
		export(data, "file.xmi");
		assertTrue(Files.size(file) > 1000);
		try (Stream<Path> files = Files.list(folder)) {
			assertTrue(files.noneMatch(path -> path.toString().endsWith(".part")));
		}
	}

	@Test
	void exportThatFailsKeepsTheOldFile() throws IOException {
		demo();
		Path empty = folder.resolve("empty");
		Path gazetteer = onlyGazetteer();
		Call.of("import", "--data", empty, "--format", "xmi", gazetteer).done();
		Path file = Files.writeString(folder.resolve("file.txt"), "old");
		Call call = Call.in(Locale.ENGLISH).plugins(LINES).run("export", "--data", empty, "--format", "lines", "-o", file);
		assertEquals("huunghi: the command could not be completed: no union", call.failedWithOneLine(3));
		assertEquals("old", Files.readString(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertTrue(files.noneMatch(path -> path.toString().endsWith(".part")));
		}
	}

	/** @return a file that holds a gazetteer and no union */
	private Path onlyGazetteer() throws IOException {
		String text = Files.readString(export(data, "all.xmi"));
		int union = text.indexOf("<union:Union");
		int end = text.indexOf("</union:Union>") + "</union:Union>".length();
		return Files.writeString(folder.resolve("gazetteer.xmi"), text.substring(0, union) + text.substring(end));
	}

	@Test
	void contributedFormatIsUsed() throws IOException {
		demo();
		Path file = folder.resolve("lines.txt");
		Call.in(Locale.of("vi")).plugins(LINES).run("export", "--data", data, "--format", "lines", "-o", file).done();
		assertEquals("vi 1", Files.readString(file));
		assertEquals("huunghi import: --format: there is no 'lines', only csv, xlsx, xmi (see huunghi import --help)",
				Call.in(Locale.ENGLISH).plugins(LINES).run("import", "--format", "lines", file).failedWithOneLine(2));
	}

	@Test
	void exportToAPlaceThatIsNotThere() {
		demo();
		Path file = folder.resolve("nowhere").resolve("file.xmi");
		assertEquals("huunghi export: no file can be written at " + file + " (see huunghi export --help)",
				Call.of("export", "--data", data, "--format", "xmi", "-o", file).failedWithOneLine(2));
	}

	@Test
	void importOfWhatIsThereIsRefusedUnlessReplaced() {
		demo();
		Path file = export(data, "file.xmi");
		Set<Object> before = ids(data);
		String line = Call.of("import", "--data", data, "--format", "xmi", file).failedWithOneLine(3);
		assertTrue(line.contains("Sơn La"), line);
		assertEquals(before, ids(data));
		Call.of("import", "--data", data, "--format", "xmi", "--replace", file).done();
		assertEquals(before, ids(data));
	}

	@Test
	void corruptFileIsRefusedWholeWithItsLine() throws IOException {
		demo();
		Path file = export(data, "file.xmi");
		String text = Files.readString(file);
		int cut = text.indexOf('\n', text.indexOf("Tráng"));
		long line = text.substring(0, cut).lines().count() + 1;
		Files.writeString(file, text.substring(0, cut + 1) + "<broken" + text.substring(cut));
		FolderState before = FolderState.of(data);
		for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.of("vi"), Locale.of("lo") }) {
			String message = Call.in(locale).run("import", "--data", data, "--format", "xmi", "--replace", file).failedWithOneLine(1);
			assertTrue(message.matches("\\Q" + file + "\\E:(" + line + "|" + (line + 1) + "): .+"), message);
		}
		assertEquals(before, FolderState.of(data));
	}

	@Test
	void corruptFileMakesNoRepository() throws IOException {
		Path file = Files.writeString(folder.resolve("file.xmi"), "<?xml version=\"1.0\"?>\n<nonsense/>\n");
		String message = Call.of("import", "--data", data, "--format", "xmi", file).failedWithOneLine(1);
		assertTrue(message.startsWith(file + ":2: "), message);
		assertFalse(Files.exists(data));
	}

	@Test
	void referenceThatLeadsNowhereIsToldWithItsLine() throws IOException {
		demo();
		Path file = export(data, "file.xmi");
		String lost = "00000000-0000-4000-8000-000000000000";
		List<String> lines = Files.readAllLines(file);
		int person = IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(SampleData.XUAN)).findFirst().orElseThrow();
		lines.set(person, lines.get(person).replaceFirst(">$", " nativePlace=\"urn:huunghi:id:" + lost + "\">"));
		Files.write(file, lines);
		Path copy = folder.resolve("copy");
		Call.in(Locale.ENGLISH).dataSets(sample.laiChau()).run("demo", "--data", copy).done();
		Set<Object> before = ids(copy);
		assertEquals(file + ":" + (person + 1) + ": nothing with the id " + lost + ", which is referred to here, is in the file or in the data folder",
				Call.of("import", "--data", copy, "--format", "xmi", file).failedWithOneLine(1));
		assertEquals(before, ids(copy));
	}

	@Test
	void fileWithoutAUnionIsRefused() throws IOException {
		Path file = Files.writeString(folder.resolve("file.xmi"),
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmi:version=\"2.0\"/>\n");
		String message = Call.of("import", "--data", data, "--format", "xmi", file).failedWithOneLine(1);
		assertTrue(message.startsWith(file + ":"), message);
		assertFalse(Files.exists(data));
	}

	@Test
	void fileThatIsNotThere() {
		Path file = folder.resolve("missing.xmi");
		assertEquals("huunghi import: no file can be read at " + file + " (see huunghi import --help)",
				Call.of("import", "--data", data, "--format", "xmi", file).failedWithOneLine(2));
		assertFalse(Files.exists(data));
	}
}
