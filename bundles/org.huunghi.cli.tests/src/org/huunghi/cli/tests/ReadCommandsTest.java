package org.huunghi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.JsonReader;
import org.huunghi.cli.tests.support.SampleData;
import org.huunghi.text.fold.Fold;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What list, search, show and validate answer about two small unions. */
class ReadCommandsTest {
	@TempDir
	static Path folder;

	private static Path data;

	@BeforeAll
	static void installData() {
		data = folder.resolve("data");
		SampleData sample = new SampleData(folder);
		Call.in(Locale.ENGLISH).dataSets(sample.laiChau(), sample.sonLa()).run("demo", "--data", data).done();
	}

	private static Set<Object> ids(Call call) {
		return JsonReader.objects(call.done().out()).stream().map(hit -> hit.get("id")).collect(Collectors.toSet());
	}

	private static Call search(String text) {
		return Call.of("search", "--data", data, "--json", "--limit", "1000", text);
	}

	@Test
	void listOfOneTypeIsATable() {
		List<String> lines = Call.of("list", "--data", data, "--type", "Person").done().out().lines().toList();
		assertEquals(4, lines.size(), lines.toString());
		assertTrue(lines.getFirst().matches("Type +Name +Union +Id"), lines.getFirst());
		assertTrue(lines.getLast().matches("\\S+ +Tráng Thị Xuân +.*Sơn La +" + SampleData.XUAN), lines.getLast());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Person", "person", "PERSON" })
	void typeWhateverItsCase(String type) {
		assertEquals(3, ids(Call.of("list", "--data", data, "--type", type, "--json")).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "nhiệm kỳ", "nhiem ky", "Term" })
	void typeByItsNameInALanguage(String type) {
		assertEquals(Set.of(SampleData.FAULTY_TERM), ids(Call.of("list", "--data", data, "--type", type, "--json")));
	}

	@Test
	void typeThatIsNotThere() {
		String line = Call.of("list", "--data", data, "--type", "Dragon").failedWithOneLine(2);
		assertTrue(line.startsWith("huunghi list: there are no records of the type 'Dragon'; the types are "), line);
		assertTrue(line.contains("Person, "), line);
	}

	@Test
	void packageThatCannotBeLoadedKeepsNobodyFromTheOthers() {
		EPackage.Registry.INSTANCE.put("urn:example:broken", new EPackage.Descriptor() {
			@Override
			public EPackage getEPackage() {
				throw new IllegalStateException("broken");
			}

			@Override
			public EFactory getEFactory() {
				throw new IllegalStateException("broken");
			}
		});
		try {
			assertEquals(1, ids(Call.of("list", "--data", data, "--type", "Term", "--json")).size());
			Call.of("list", "--data", data, "--type", "Dragon").failedWithOneLine(2);
		} finally {
			EPackage.Registry.INSTANCE.remove("urn:example:broken");
		}
	}

	@Test
	void typeWithoutRecordsIsAnEmptyAnswer() {
		assertEquals(List.of(), JsonReader.read(Call.of("list", "--data", data, "--type", "Agreement", "--json").done().out()));
		assertEquals("", Call.of("list", "--data", data, "--type", "Agreement").done().out());
	}

	@Test
	void listOfEverythingHoldsUnionsPeopleAndPlaces() {
		List<Map<String, Object>> all = JsonReader.objects(Call.of("list", "--data", data, "--json").done().out());
		Set<Object> types = all.stream().map(hit -> hit.get("type")).collect(Collectors.toSet());
		assertTrue(types.containsAll(Set.of("Union", "Person", "Term", "Place", "Award", "Event")), types.toString());
		all.forEach(hit -> assertEquals(List.of("id", "type", "label", "unionId", "unionLabel"), List.copyOf(hit.keySet())));
		Map<String, Object> xuan = all.stream().filter(hit -> hit.get("id").equals(SampleData.XUAN)).findFirst().orElseThrow();
		assertEquals("Tráng Thị Xuân", xuan.get("label"));
		assertEquals(SampleData.SON_LA, xuan.get("unionId"));
		Map<String, Object> place = all.stream().filter(hit -> hit.get("type").equals("Place")).findFirst().orElseThrow();
		assertNull(place.get("unionId"));
		assertNull(place.get("unionLabel"));
	}

	@Test
	void sonLaWithoutAccents() {
		assertTrue(ids(search("son la")).contains(SampleData.SON_LA));
		assertFalse(ids(search("son la")).contains(SampleData.LAI_CHAU));
	}

	@Test
	void hoaBinhWhereverTheToneStands() {
		Set<Object> newer = ids(search("hoà bình"));
		assertTrue(JsonReader.objects(search("hoà bình").out()).stream().anyMatch(hit -> hit.get("type").equals("Award")));
		assertEquals(newer, ids(search("hòa bình")));
	}

	@Test
	void bothLaoSpellingsFindTheSame() {
		Set<Object> split = ids(search(SampleData.LUANG_NAMTHA_SPLIT));
		assertTrue(split.containsAll(Set.of(SampleData.LAO_OLD, SampleData.LAO_NEW)), split.toString());
		assertEquals(split, ids(search(SampleData.LUANG_NAMTHA_WHOLE)));
		assertTrue(JsonReader.objects(search(SampleData.LUANG_NAMTHA_WHOLE).out()).stream().anyMatch(hit -> hit.get("type").equals("Place")),
				"the province of the gazetteer");
	}

	@Test
	void storedSpellingIsPrintedAsItIsStored() {
		String out = Call.of("search", "--data", data, SampleData.LUANG_NAMTHA_SPLIT).done().out();
		assertTrue(out.contains("ແຂວງ" + SampleData.LUANG_NAMTHA_SPLIT) && out.contains("ແຂວງ" + SampleData.LUANG_NAMTHA_WHOLE), out);
	}

	@Test
	void severalWordsNeedNoQuotes() {
		assertEquals(ids(search("trang xuan")), ids(Call.of("search", "--data", data, "--json", "trang", "xuan")));
	}

	@Test
	void nothingFoundIsNoFailure() {
		Call call = Call.of("search", "--data", data, "zzzz").done();
		assertEquals("", call.out());
		assertEquals("Nothing found: zzzz", call.err().strip());
		assertEquals(List.of(), JsonReader.read(Call.of("search", "--data", data, "--json", "zzzz").done().out()));
	}

	@Test
	void limitIsSaid() {
		Call call = Call.of("search", "--data", data, "--limit", "2", "nguyen van an").done();
		assertEquals(3, call.out().lines().count());
		assertTrue(call.err().contains("Only the first 2"), call.err());
	}

	@Test
	void showById() {
		String out = Call.in(Locale.of("vi")).run("show", "--data", data, SampleData.EVENT).done().out();
		assertTrue(out.startsWith("Năm hữu nghị 2022"), out);
		assertTrue(out.contains("1.440"), out);
		assertTrue(out.contains("31/12/2022"), out);
		assertTrue(out.contains(": –"), "empty fields are shown too: " + out);
	}

	@Test
	void showAnswersInTheReadersLanguage() {
		String lao = Call.of("show", "--data", data, "--nl", "lo", SampleData.EVENT).done().out();
		String english = Call.of("show", "--data", data, SampleData.EVENT).done().out();
		assertTrue(english.contains("1,440"), english);
		assertTrue(lao.contains("ຂຶ້ນກັບ: "), lao);
		assertFalse(lao.contains("Belongs to"), lao);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tráng Thị Xuân", "trang thi xuan" })
	void showByNameWithOrWithoutAccents(String name) {
		assertEquals(SampleData.XUAN, JsonReader.object(Call.of("show", "--data", data, "--json", name).done().out()).get("id"));
	}

	@Test
	void nameOfSeveralListsThem() {
		Call call = Call.of("show", "--data", data, "Nguyễn Văn An");
		assertEquals(1, call.exitCode());
		assertEquals("", call.out());
		List<String> lines = call.err().lines().toList();
		assertEquals("2 records fit: Nguyễn Văn An", lines.getFirst());
		assertEquals(5, lines.size(), call.err());
		assertEquals("Say which one by its id.", lines.getLast());
	}

	@Test
	void idThatDoesNotExist() {
		assertEquals("No record has the id or name: 00000000-0000-0000-0000-000000000000",
				Call.of("show", "--data", data, "00000000-0000-0000-0000-000000000000").failedWithOneLine(1));
		assertEquals("Không có bản ghi nào mang mã hoặc tên: zzzz", Call.in(Locale.of("vi")).run("show", "--data", data, "zzzz").failedWithOneLine(1));
	}

	@Test
	@SuppressWarnings("unchecked")
	void jsonOfARecordHasEveryField() {
		Map<String, Object> record = JsonReader.object(Call.of("show", "--data", data, "--json", SampleData.TOTAL).done().out());
		assertEquals(List.of("id", "type", "package", "label", "fields"), List.copyOf(record.keySet()));
		assertEquals("PeriodTotal", record.get("type"));
		assertEquals("urn:huunghi:union:1", record.get("package"));
		Map<String, Object> fields = (Map<String, Object>) record.get("fields");
		assertEquals("2017", fields.get("periodFrom"));
		assertNull(fields.get("quantity"));
		assertTrue(fields.containsKey("quantity"));
		Map<String, Object> money = (Map<String, Object>) fields.get("money");
		assertEquals("EXACTLY", money.get("qualifier"));
		assertEquals("70814000000", money.get("amount").toString());
		assertEquals("VND", money.get("currency"));
		Map<String, Object> indicator = (Map<String, Object>) fields.get("indicator");
		assertEquals("Indicator", indicator.get("type"));
		assertFalse(indicator.containsKey("fields"), "a reference is not opened");
		assertEquals(List.of(), fields.get("places"));
	}

	@Test
	@SuppressWarnings("unchecked")
	void jsonOfAUnionCountsWhatItsRegistersHold() {
		Map<String, Object> union = JsonReader.object(Call.of("show", "--data", data, "--json", SampleData.SON_LA).done().out());
		Map<String, Object> fields = (Map<String, Object>) union.get("fields");
		List<Map<String, Object>> registers = (List<Map<String, Object>>) fields.get("registers");
		assertEquals(5, registers.size());
		Map<String, Object> people = JsonReader.object(Call.of("show", "--data", data, "--json", registers.getFirst().get("id")).done().out());
		assertEquals("2", ((Map<String, Map<String, Object>>) people.get("fields")).get("records").get("count").toString());
	}

	@Test
	void validateFindsTheTurnedTerm() {
		Call call = Call.in(Locale.of("vi")).run("validate", "--data", data);
		assertEquals(1, call.exitCode(), call.err());
		assertTrue(call.out().lines().allMatch(line -> line.matches(".+: (lỗi|cảnh báo|ghi chú): .+ \\[[A-Za-z.]+\\]")), call.out());
		String first = call.out().lines().findFirst().orElseThrow();
		assertTrue(first.contains("Nhiệm kỳ thử") && first.contains(": lỗi: ") && first.endsWith("[span.turned]"), first);
		assertTrue(call.err().startsWith("1 lỗi, "), call.err());
	}

	@Test
	void validateAsJson() {
		Call call = Call.of("validate", "--data", data, "--json");
		assertEquals(1, call.exitCode());
		List<Map<String, Object>> problems = JsonReader.objects(call.out());
		Map<String, Object> error = problems.getFirst();
		assertEquals(List.of("recordId", "record", "severity", "code", "feature", "message"), List.copyOf(error.keySet()));
		assertEquals(SampleData.FAULTY_TERM, error.get("recordId"));
		assertEquals("ERROR", error.get("severity"));
		assertEquals("span.turned", error.get("code"));
	}

	@Test
	void answerIsInUtf8WhateverTheLocale() {
		assertTrue(Fold.sameName("Tráng Thị Xuân", Call.of("show", "--data", data, SampleData.XUAN).done().out().lines().findFirst().orElseThrow()));
	}
}
