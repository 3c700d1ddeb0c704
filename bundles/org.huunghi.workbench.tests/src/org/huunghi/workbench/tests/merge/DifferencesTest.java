package org.huunghi.workbench.tests.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.huunghi.workbench.merge.Differences;
import org.huunghi.workbench.merge.Differences.Span;
import org.junit.jupiter.api.Test;

/** Two texts are compared word by word. */
class DifferencesTest {
	private static final Locale VI = Locale.of("vi");

	private static List<String> parts(String text, List<Span> spans) {
		return spans.stream().map(span -> text.substring(span.start(), span.end())).toList();
	}

	private static void assertDiffer(String before, List<String> gone, String after, List<String> fresh) {
		Differences found = Differences.of(before, after, VI);
		assertEquals(gone, parts(before, found.before()));
		assertEquals(fresh, parts(after, found.after()));
	}

	@Test
	void equalTextsDifferInNothing() {
		assertDiffer("Sở Ngoại vụ tỉnh Sơn La", List.of(), "Sở Ngoại vụ tỉnh Sơn La", List.of());
	}

	@Test
	void onlyTheWordsThatDifferAreMarked() {
		assertDiffer("công tác nhiều năm ở Bắc Lào", List.of("nhiều"), "công tác 20 năm ở Trung và Bắc Lào", List.of("20", "Trung và"));
	}

	@Test
	void neighboursBecomeOneSpan() {
		assertDiffer("từ năm 2016 đến nay", List.of("2016 đến nay"), "từ năm 2018 tới 2024", List.of("2018 tới 2024"));
	}

	@Test
	void aTextBesideNothingIsAllNew() {
		assertEquals(List.of(new Span(0, 10)), Differences.of(null, "Sơn La mới", VI).after());
		assertEquals(List.of(), Differences.of(null, null, VI).before());
	}

	@Test
	void laoIsCutIntoWords() {
		String before = "ສະຫະພັນມິດຕະພາບແຂວງຫຼວງພະບາງ";
		String after = "ສະຫະພັນມິດຕະພາບແຂວງຜົ້ງສາລີ";
		Differences found = Differences.of(before, after, Locale.of("lo"));
		assertEquals(1, found.after().size());
		assertEquals(true, found.after().getFirst().start() >= "ສະຫະພັນ".length(), found::toString);
	}

	@Test
	void longTextsAreComparedInAMoment() {
		String before = "một hai ba bốn năm ".repeat(20_000);
		String after = "năm bốn ba hai một ".repeat(20_000);
		assertTimeout(Duration.ofSeconds(10), () -> Differences.of(before, after, VI));
	}
}
