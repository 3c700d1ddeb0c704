package org.huunghi.election.tests.interchange.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.huunghi.election.count.Contender;
import org.huunghi.election.interchange.csv.Refusal;

/** Small CSV files and candidates for the tests. */
final class CsvFiles {
	static final Locale VI = Locale.of("vi");
	static final Locale LO = Locale.of("lo");
	static final List<Contender> THREE = List.of(Contender.of(1, "Tống Thanh Hải"), Contender.of(2, "ນາງ ແກ້ວ"), Contender.of(3, "Nguyễn, Văn; \"Ba\""));

	private CsvFiles() {
	}

	static InputStream file(String... lines) {
		return new ByteArrayInputStream(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
	}

	static List<String> told(List<Refusal> refusals, Locale locale) {
		return refusals.stream().map(refusal -> refusal.message(locale)).toList();
	}

	static <T> List<T> each(List<Refusal> refusals, Function<Refusal, T> part) {
		return refusals.stream().map(part).toList();
	}
}
