package org.huunghi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.DemoData;
import org.huunghi.cli.tests.support.JsonReader;
import org.huunghi.cli.tests.support.SampleData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The eight figures of Sơn La's term from the command line, to the digit and each with its source. */
class FiguresCommandTest {
	@TempDir
	static Path folder;

	private static Path data;

	@BeforeAll
	static void installData() throws IOException {
		data = folder.resolve("data");
		Call.in(Locale.of("vi")).dataSets(DemoData.sonLa(), new SampleData(folder).laiChau()).run("demo", "--data", data).done();
	}

	private static Call figures(Locale locale, Object... more) {
		List<Object> arguments = new ArrayList<>(List.of("figures", "--data", data, "--union", "Sơn La", "--from", "2017", "--to", "2023"));
		arguments.addAll(List.of(more));
		return Call.in(locale).run(arguments.toArray());
	}

	private static Map<String, Object> figure(String code) {
		List<Map<String, Object>> figures = JsonReader.objects(figures(Locale.ENGLISH, "--json").done().out());
		return figures.stream().filter(figure -> code.equals(figure.get("code"))).findFirst().orElseThrow();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> object, String key) {
		return (List<Map<String, Object>>) object.get(key);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "exchange.out.delegations,COUNT,171,EXACTLY,-", "exchange.out.personTrips,COUNT,1440,EXACTLY,-",
			"exchange.in.delegations,COUNT,279,EXACTLY,-", "exchange.in.visitors,COUNT,3614,EXACTLY,-",
			"aid.laos.value,MONEY,70814000000,EXACTLY,VND", "students.lao,COUNT,2133,EXACTLY,-",
			"aid.ngo.projects,COUNT,62,EXACTLY,-", "aid.ngo.value,MONEY,17000000,OVER,USD" })
	void eachFigureIsExactAndComesFromAPeriodTotalWithItsSource(String code, String unit, String number, String qualifier, String currency) {
		Map<String, Object> figure = figure(code);
		assertEquals(List.of("code", "name", "unit", "number", "qualifier", "currency", "periodFrom", "periodTo", "unionId", "union", "parts"),
				List.copyOf(figure.keySet()));
		assertEquals(List.of(unit, number, qualifier), List.of(figure.get("unit"), figure.get("number").toString(), figure.get("qualifier")));
		assertEquals(currency, figure.get("currency"));
		assertEquals("2017–2023", figure.get("periodFrom") + "–" + figure.get("periodTo"));
		assertEquals(1, list(figure, "parts").size());
		Map<String, Object> part = list(figure, "parts").getFirst();
		assertEquals("PeriodTotal", part.get("type"));
		assertEquals(true, part.get("counted"));
		assertEquals("COUNTED", part.get("verdict"));
		assertEquals(number, part.get("number").toString());
		Map<String, Object> source = list(part, "sources").getFirst();
		assertEquals("Press report on Congress II of the Son La union", source.get("document"));
		assertEquals("2024-03", source.get("date"));
		assertEquals("Kết quả nhiệm kỳ 2017–2023", source.get("locator"));
	}

	@Test
	void thereAreEightInTheOrderOfTheUnionsIndicators() {
		List<Object> codes = JsonReader.objects(figures(Locale.ENGLISH, "--json").done().out()).stream().map(figure -> figure.get("code")).toList();
		assertEquals(List.of("exchange.out.delegations", "exchange.out.personTrips", "exchange.in.delegations", "exchange.in.visitors", "aid.laos.value",
				"students.lao", "aid.ngo.projects", "aid.ngo.value"), codes);
	}

	@Test
	void theTableIsAlignedAndInTheReadersLanguage() {
		List<String> lines = figures(Locale.of("vi")).done().out().lines().toList();
		assertEquals(9, lines.size(), lines.toString());
		assertTrue(lines.getFirst().matches("Chỉ tiêu +Giá trị +Gồm +Không cộng +Mã"), lines.getFirst());
		String laos = "Giá trị hỗ trợ các tỉnh của Lào +70\\.814\\.000\\.000 VND +1 số liệu theo kỳ +aid\\.laos\\.value";
		assertTrue(lines.get(5).matches(laos), lines.get(5));
		String abroad = "Giá trị viện trợ nước ngoài +trên 17\\.000\\.000 USD +1 số liệu theo kỳ +aid\\.ngo\\.value";
		assertTrue(lines.getLast().matches(abroad), lines.getLast());
		String english = figures(Locale.ENGLISH).done().out();
		assertTrue(english.contains("over 17,000,000 USD") && english.contains("1 period total "), english);
		String lao = figures(Locale.of("lo")).done().out();
		assertTrue(lao.contains("ມູນຄ່າການຊ່ວຍເຫຼືອຈາກຕ່າງປະເທດ") && lao.contains("17.000.000 USD") && !lao.contains("!"), lao);
	}

	@Test
	void explainedEachTotalStandsWithItsSource() {
		List<String> lines = figures(Locale.of("vi"), "--explain").done().out().lines().toList();
		int at = lines.indexOf("Số đoàn ra (exchange.out.delegations): 171");
		assertTrue(at >= 0, lines.toString());
		assertTrue(lines.get(at + 1).matches("Cộng +Giá trị +Thời gian +Mục +Lý do +Nguồn"), lines.get(at + 1));
		String total = lines.get(at + 2);
		String sources = "Bài báo về Đại hội II Liên hiệp.*, 3/2024, Kết quả nhiệm kỳ 2017–2023; Báo cáo .*, 11/3/2024, Liên hiệp .*";
		assertTrue(total.matches("\\+ +171 +2017–2023 +Số liệu theo kỳ +được cộng +" + sources), total);
		assertEquals("", lines.get(at + 3));
	}

	@Test
	void whatReachesBeyondThePeriodIsToldAndNotCounted() {
		Call call = Call.in(Locale.of("vi")).run("figures", "--data", data, "--union", "son la", "--from", "3/2018", "--to", "2020-12-31").done();
		String first = call.out().lines().skip(1).findFirst().orElseThrow();
		assertTrue(first.matches("Số đoàn ra +– +– +1: vượt ra ngoài kỳ, không tách được +exchange\\.out\\.delegations"), first);
		Call json = Call.of("figures", "--data", data, "--union", "son la", "--from", "2018", "--to", "2020", "--json").done();
		Map<String, Object> figure = JsonReader.objects(json.out()).getFirst();
		assertNull(figure.get("number"));
		assertNull(figure.get("qualifier"));
		assertTrue(figure.containsKey("number"));
		assertEquals("NOT_SPLIT", list(figure, "parts").getFirst().get("verdict"));
		assertEquals(false, list(figure, "parts").getFirst().get("counted"));
	}

	@Test
	void withoutRecordsOfThePeriodThereIsNoZero() {
		Call call = Call.of("figures", "--data", data, "--union", "Sơn La", "--from", "2001", "--to", "2002").done();
		assertEquals("", call.out());
		assertEquals("No record says anything for this period.", call.err().strip());
		Call json = Call.of("figures", "--data", data, "--union", SampleData.LAI_CHAU, "--from", "2001", "--to", "2002", "--json").done();
		assertEquals(List.of(), JsonReader.read(json.out()));
	}

	@Test
	void aUnionThatIsNotThere() {
		String line = Call.of("figures", "--data", data, "--union", "Hà Giang", "--from", "2017", "--to", "2023").failedWithOneLine(1);
		assertTrue(line.startsWith("No union has the id or name Hà Giang; there are: "), line);
		assertTrue(line.contains("Lai Châu") && line.contains("Son La"), line);
	}

	@Test
	void aNameOfSeveralUnionsListsThem() {
		Call call = Call.of("figures", "--data", data, "--union", "liên hiệp", "--from", "2017", "--to", "2023").exits(1);
		assertEquals("", call.out());
		assertTrue(call.err().startsWith("2 unions fit: liên hiệp\n") && call.err().contains("Lai Châu"), call.err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2023 | 2017 | huunghi figures: kỳ kết thúc (2017) trước khi bắt đầu (2023) (xem huunghi figures --help)",
			"2017 | 31/2/2023 | huunghi figures: --to: Không có ngày 31 trong tháng 2/2023: tháng này có 28 ngày. (xem huunghi figures --help)" })
	void aPeriodThatIsNone(String from, String to, String message) {
		Call call = Call.in(Locale.of("vi")).run("figures", "--data", data, "--union", "Sơn La", "--from", from, "--to", to);
		assertEquals(message, call.failedWithOneLine(2));
	}

	@Test
	void whatLacksIsSaid() {
		String line = Call.of("figures", "--data", data, "--union", "Sơn La", "--from", "2017").failedWithOneLine(2);
		assertTrue(line.startsWith("huunghi figures: missing: --to"), line);
		assertTrue(Call.of("figures", "--data", data, "--union", "Sơn La", "--from", " ", "--to", "2017").failedWithOneLine(2).contains("--from"));
		Call nowhere = Call.of("figures", "--data", folder.resolve("none"), "--union", "Sơn La", "--from", "2017", "--to", "2017");
		assertFalse(nowhere.failedWithOneLine(3).isBlank());
	}
}
