package org.huunghi.election.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.huunghi.cli.tests.support.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code election count} and {@code validate --format election}. */
class CountCommandTest {
	@TempDir
	Path folder;

	@Test
	void workedExampleForPeople() throws IOException {
		String out = Calls.of("election", "count", Example.copy("worked-example", folder)).exits(0).out();
		assertTrue(out.contains("Ballots issued 19, collected 18, valid 16\n"), out);
		assertTrue(out.contains("2 invalid ballots: signed or marked"), out);
		assertTrue(out.contains("1    Nguyễn Văn An  8      44.44  not elected\n"), out);
		assertTrue(out.contains("1 Nguyễn Văn An: not elected\n  Too few: 8 votes of 18 ballots collected; 10 needed (more than 1/2)"), out);
		assertTrue(out.contains("Elected (0): nobody\nSeats still open: 1\nNext: hold a further round among those not elected\n"), out);
	}

	@Test
	void otherRulebookOfTheCall() throws IOException {
		String out = Calls.of("election", "count", Example.copy("worked-example", folder), "--rulebook", "190-QD-TW", "--nl", "vi").exits(0).out();
		assertTrue(out.contains("Không đủ phiếu: được 8 phiếu trên 20 người được triệu tập; cần 11 (trên 1/2)"), out);
		assertTrue(out.contains("Trúng cử (0): không có ai\n"), out);
	}

	@Test
	void answersOfEachLanguageAreComplete() throws IOException {
		for (String example : List.of("tie-lot", "hiep-thuong", "both-boxes", "second-round", "tie-revote", "quorum-missed")) {
			Path file = Example.copy(example, folder);
			for (String language : List.of("vi", "en", "lo")) {
				String out = Calls.of("election", "count", file, "--nl", language).exits(0).out();
				assertFalse(out.contains("!") || out.contains("{"), out);
			}
		}
	}

	@Test
	void resultForPrograms() throws IOException {
		String out = Calls.of("election", "count", Example.copy("tie-lot", folder), "--json").exits(0).out();
		assertTrue(out.contains("\"rulebook\" : \"quy-che-rieng\""), out);
		assertTrue(out.contains("\"quorum\" : true,\n  \"seats\" : 2,\n  \"open\" : 0,\n  \"next\" : \"ANNOUNCE\""), out);
		assertTrue(out.contains("\"number\" : 3,\n      \"name\" : \"Vàng A Chia\",\n      \"decision\" : \"ELECTED\",\n      \"votes\" : 14,\n      \"percent\" : 58.33,\n      \"round\" : 1"), out);
		assertTrue(out.contains("\"clause\" : \"tie\",\n          \"source\" : \"Quy chế bầu cử của Đại hội, Art. 9(2)\""), out);
		assertTrue(out.contains("\"decision\" : \"WITHDRAWN\",\n      \"votes\" : null,\n      \"percent\" : null"), out);
		assertTrue(out.contains("\"contradictions\" : [ ]"), out);
	}

	@Test
	void contradictionsAreToldWithFileLineAndPlace() throws IOException {
		Path file = Example.changed("tie-revote", folder, "\"valid\": 19", "\"valid\": 21");
		Call call = Calls.of("election", "count", file).exits(1);
		assertEquals(file + ":10: rounds[1].valid: 21 valid ballots, but only 20 collected\n", call.err());
		assertTrue(call.out().contains("1 Nguyễn Văn An: elected"), call.out());
		assertTrue(call.out().contains("3 Vàng A Chia: unknown\n  Not decided: the figures contradict each other"), call.out());
		assertTrue(Calls.of("election", "count", file, "--json").exits(1).out().contains("\"line\" : 10,\n      \"place\" : \"rounds[1].valid\""));
		assertEquals(file + ":10: rounds[1].valid: 21 phiếu hợp lệ nhưng chỉ thu về 20 phiếu\n", Calls.of("election", "count", file, "--nl", "vi").exits(1).err());
	}

	@Test
	void damagedAndMissingFiles() throws IOException {
		Path damaged = Example.changed("second-round", folder, "\"seats\": 2", "\"seat\": 2");
		Call call = Calls.of("election", "count", damaged).exits(1);
		assertEquals(damaged + ":5: there is no key 'seat' here, only $schema, title, rulebook, seats, electorate, candidates, rounds\n", call.err());
		assertEquals("", call.out());
		Path nowhere = folder.resolve("none.json");
		assertEquals("huunghi election count: no file can be read at " + nowhere + " (see huunghi election count --help)\n", Calls.of("election", "count", nowhere).exits(2).err());
		String unknown = Calls.of("election", "count", damaged, "--rulebook", "x").exits(2).err();
		assertTrue(unknown.startsWith("huunghi election count: --rulebook: there is no 'x', only ") && unknown.contains("190-QD-TW"), unknown);
	}

	@Test
	void filesAreValidated() throws IOException {
		assertEquals("", Calls.of("validate", "--format", "election", Example.copy("tie-lot", folder)).exits(0).out());
		Path wrong = Example.changed("regulation-190", folder, "\"collected\": 18", "\"collected\": 17");
		assertEquals(wrong + ":8: rounds[0].valid: 16 valid and 2 invalid ballots do not make 17 collected\n", Calls.of("validate", "--format", "election", wrong).exits(1).out());
		Path list = Example.changed("tie-lot", Files.createDirectory(folder.resolve("list")), "\"surplusPercent\": 100", "\"surplusPercent\": 0");
		String out = Calls.of("validate", "--format", "election", list).out();
		assertTrue(out.contains(list + ":24: warning: candidates: The list has 3 names for 2 seats; 2 at most: 0 % more"), out);
		Path broken = Files.writeString(folder.resolve("broken.json"), "{\n\"candidates\": [}");
		assertTrue(Calls.of("validate", "--format", "election", broken).exits(1).out().startsWith(broken + ":2: candidates: "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "vi", "en", "lo" })
	void helpHasAnExample(String language) {
		for (String command : List.of("count", "rulebooks")) {
			String help = Calls.of("--nl", language, "election", command, "--help").exits(0).out();
			assertTrue(help.contains("\n  huunghi election " + command + "\n") || help.contains("\n  huunghi election " + command + " congress.json\n")
					|| help.contains("\n  huunghi election " + command + " dai-hoi.json\n"), help);
			assertFalse(help.contains("!"), help);
		}
		assertTrue(Calls.of("--nl", language, "election", "--help").exits(0).out().contains("count"));
	}
}
