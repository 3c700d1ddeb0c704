package org.huunghi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.cli.tests.support.AgreementData;
import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.JsonReader;
import org.huunghi.union.dataset.DataSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreements of two unions that end at different times, as the command line tells them. */
class DueCommandTest {
	private static final String SOON = "Thỏa thuận hợp tác với Hủa Phăn";
	private static final String LATER = "Kết nghĩa với Luông Nậm Thà";
	private static final String OVER = "Biên bản ghi nhớ với U Đôm Xay";

	@TempDir
	static Path folder;

	private static Path data;
	private static LocalDate today;

	@BeforeAll
	static void installData() throws IOException {
		data = folder.resolve("data");
		today = LocalDate.now();
		DataSet sonLa = AgreementData.union(folder, "Sơn La", Map.of(SOON, today.plusDays(20), LATER, today.plusYears(3)));
		DataSet laiChau = AgreementData.union(folder, "Lai Châu", Map.of(OVER, today.minusDays(5)));
		Call.in(Locale.ENGLISH).dataSets(sonLa, laiChau).run("demo", "--data", data).done();
	}

	private static List<Object> labels(Object... arguments) {
		return JsonReader.objects(Call.of(arguments).done().out()).stream().map(due -> due.get("label")).toList();
	}

	@Test
	void theMostUrgentComesFirstWhateverTheUnion() {
		assertEquals(List.of(OVER, SOON, LATER), labels("due", "--data", data, "--json"));
	}

	@Test
	void ofOneUnionAlone() {
		assertEquals(List.of(SOON, LATER), labels("due", "--data", data, "--union", "son la", "--json"));
		String line = Call.of("due", "--data", data, "--union", "Hà Giang").failedWithOneLine(1);
		assertTrue(line.contains("Hà Giang") && line.contains("Lai Châu"), line);
	}

	/** A day more or less is no matter where midnight passes meanwhile. */
	@ParameterizedTest
	@CsvSource({ "10d,1", "90d,2", "2w,1", "4w,2", "1m,2", "2y,2", "5Y,3", "0d,1" })
	void withinATime(String within, int number) {
		assertEquals(number, labels("due", "--data", data, "--within", within, "--json").size());
	}

	@ParameterizedTest
	@CsvSource({ "90", "d", "3q", "-3d", "999999d" })
	void aTimeThatIsNone(String within) {
		String form = "is not possible here, only a number with d, w, m or y, such as 90d (see huunghi due --help)";
		assertEquals("huunghi due: --within: '" + within + "' " + form, Call.of("due", "--data", data, "--within=" + within).failedWithOneLine(2));
	}

	@Test
	void jsonSaysWhatIsDueForWhichRecord() {
		Call call = Call.of("due", "--data", data, "--union", "son la", "--within", "90d", "--json").done();
		Map<String, Object> due = JsonReader.objects(call.out()).getFirst();
		assertEquals(List.of("code", "date", "days", "recordId", "type", "label", "text", "unionId", "union"), List.copyOf(due.keySet()));
		assertEquals("agreement.expires", due.get("code"));
		assertEquals(today.plusDays(20).toString(), due.get("date"));
		assertEquals(AgreementData.id(SOON), due.get("recordId"));
		assertEquals("Agreement", due.get("type"));
		assertEquals("Liên hiệp các tổ chức hữu nghị tỉnh Sơn La", due.get("union"));
	}

	@Test
	void theTableIsInTheReadersLanguage() {
		List<String> lines = Call.in(Locale.of("vi")).run("due", "--data", data, "--within", "90d").done().out().lines().toList();
		assertEquals(3, lines.size(), lines.toString());
		assertTrue(lines.getFirst().matches("Hạn +Còn lại +Việc +Liên hiệp"), lines.getFirst());
		String expired = "Thỏa thuận hết hiệu lực \\(.*\\), chưa được gia hạn: " + OVER;
		assertTrue(lines.get(1).matches("\\d+/\\d+/\\d+ +quá hạn [56] ngày +" + expired + " +Liên hiệp.*Lai Châu"), lines.get(1));
		assertTrue(lines.get(2).matches("\\d+/\\d+/\\d+ +(20|19) ngày +.*" + SOON + " +Liên hiệp.*Sơn La"), lines.get(2));
	}

	@Test
	void nothingDueIsNoFailure() throws IOException {
		Path other = folder.resolve("other");
		Call.in(Locale.ENGLISH).dataSets(AgreementData.union(folder, "Điện Biên", Map.of())).run("demo", "--data", other).done();
		Call call = Call.of("due", "--data", other).done();
		assertEquals("", call.out());
		assertEquals("Nothing is due.", call.err().strip());
		assertEquals(List.of(), JsonReader.read(Call.of("due", "--data", other, "--json").done().out()));
	}
}
