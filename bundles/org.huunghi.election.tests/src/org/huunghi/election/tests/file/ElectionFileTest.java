package org.huunghi.election.tests.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.huunghi.election.count.Counting;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.NextStep;
import org.huunghi.election.file.ElectionFile;
import org.huunghi.election.file.ElectionFileException;
import org.huunghi.election.file.ElectionFileReader;
import org.huunghi.election.file.ElectionFileWriter;
import org.huunghi.election.tests.Json;
import org.huunghi.election.tests.count.RandomElections;
import org.huunghi.election.tests.count.RulesOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Election files are read as they are meant, and refused by line where they mean nothing. */
class ElectionFileTest {
	private static final String HEAD = "{\n\"rulebook\": \"y\", \"seats\": 1,\n\"candidates\": [{\"number\": 1}, {\"number\": 2}],\n";

	private static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static ElectionOutcome count(String example) throws IOException {
		return Counting.count(ElectionFileReader.read(stream(Shipped.example(example)), null).input());
	}

	@ParameterizedTest
	@CsvSource({ "worked-example,'',FURTHER_ROUND", "regulation-190,'',FURTHER_ROUND", "both-boxes,'1,2',ANNOUNCE", "tie-lot,'1,3',ANNOUNCE",
			"tie-revote,'1,3',ANNOUNCE", "second-round,'1,3',ANNOUNCE", "quorum-missed,'',NO_QUORUM", "hiep-thuong,'1,2',ANNOUNCE" })
	void examplesComeOutRight(String name, String elected, NextStep next) throws IOException {
		ElectionOutcome outcome = count(name);
		assertEquals(List.of(), outcome.contradictions());
		assertEquals(elected, String.join(",", outcome.elected().stream().map(String::valueOf).toList()));
		assertEquals(next, outcome.next());
	}

	@Test
	void theWorkedExampleUnderBothRulebooks() throws IOException {
		assertEquals(8, count("worked-example").fate(1).votes());
		assertEquals(10, count("worked-example").rounds().getFirst().needed());
		assertEquals(11, count("regulation-190").rounds().getFirst().needed());
		ElectionOutcome other = Counting.count(ElectionFileReader.read(stream(Shipped.example("regulation-190")), RulesOf.youth()).input());
		assertEquals(10, other.rounds().getFirst().needed());
		assertEquals(List.of(1), other.elected());
	}

	@Test
	void approvalsAreReadAmongThoseWhoStand() throws IOException {
		ElectionOutcome outcome = count("second-round");
		assertEquals(List.of(2, 3), outcome.rounds().get(1).standing());
		assertEquals(Decision.NOT_ELECTED, outcome.fate(2).decision());
		assertEquals(8, outcome.fate(2).votes());
	}

	@Provide
	Arbitrary<ElectionInput> elections() {
		return Arbitraries.oneOf(Arbitraries.randomValue(RandomElections::ballots), Arbitraries.randomValue(RandomElections::tallies));
	}

	@Property(tries = 300)
	void whatIsWrittenIsReadAgain(@ForAll("elections") ElectionInput input) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ElectionFileWriter.write(input, out);
		String text = out.toString(StandardCharsets.UTF_8);
		assertEquals(List.of(), SchemaTest.SCHEMA.check(Json.read(text)));
		assertEquals(input, ElectionFileReader.read(stream(text), code -> Optional.empty(), null).input());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void examplesAreWrittenAsTheyWereRead(String name) throws IOException {
		ElectionInput input = ElectionFileReader.read(stream(Shipped.example(name)), null).input();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ElectionFileWriter.write(input, out);
		assertEquals(input, ElectionFileReader.read(new ByteArrayInputStream(out.toByteArray()), null).input());
	}

	static Stream<String> examples() {
		return Shipped.EXAMPLES.stream();
	}

	static Stream<Arguments> contradictions() {
		return Stream.of(Arguments.of("5: rounds[0].valid: 17 valid ballots, but only 16 collected", "\"rounds\": [{\"collected\": 16,\n\"valid\": 17}]}"),
				Arguments.of("6: rounds[0].ballots[1]: a mark for number 9, which is not on the ballot paper",
						"\"rounds\": [{\"ballots\": [\n{\"struck\": [2], \"times\": 3},\n{\"approved\": [9], \"times\": 2}]}]}"),
				Arguments.of("4: rounds[0].votes.2: a number below zero: -3", "\"rounds\": [{\"votes\": {\"2\": -3}}]}"),
				Arguments.of("5: electorate.present: 9 present, but only 8 summoned and counted", "\"electorate\": {\"summoned\": 8,\n\"present\": 9}}"),
				Arguments.of("7: rounds[0].standing[2]: 2 is named twice", "\"rounds\": [{\"standing\": [\n1,\n2,\n2\n]}]}"),
				Arguments.of("4: rounds[0].standing[2]: 2 is named twice", "\"rounds\": [{\"standing\": [1, 2, 2]}]}"),
				Arguments.of("4: rounds[0].votes.7: there is no candidate 7", "\"rounds\": [{\"votes\": {\"7\": 3}}]}"));
	}

	@ParameterizedTest
	@MethodSource("contradictions")
	void contradictionsAreToldOnceWithLineAndPlace(String expected, String rest) throws IOException {
		ElectionFile file = SchemaTest.read(HEAD + rest);
		List<String> told = file.locate(Counting.count(file.input())).stream()
				.map(found -> found.line() + ": " + found.place() + ": " + found.contradiction().message(Locale.ENGLISH)).toList();
		assertEquals(List.of(expected), told);
	}

	static Stream<Arguments> refusals() {
		return Stream.of(Arguments.of("1: the file is empty", ""), Arguments.of("4: more follows after the election; a file holds one", HEAD.replace("],\n", "]}\n") + "{}"),
				Arguments.of("4: there is no key 'seat' here, only $schema, title, rulebook, seats, electorate, candidates, rounds", HEAD + "\"seat\": 3}"),
				Arguments.of("4: the key 'seats' is given twice", HEAD + "\"seats\": 3}"),
				Arguments.of("4: electorate.present: a whole number is needed here", HEAD + "\"electorate\": {\"present\": 9.0}}"),
				Arguments.of("4: electorate.present: a whole number is needed here", HEAD + "\"electorate\": {\"present\": \"9\"}}"),
				Arguments.of("4: rounds[0].standing[0]: a whole number is needed here", HEAD + "\"rounds\": [{\"standing\": [99999999999]}]}"),
				Arguments.of("4: rounds: a list in brackets is needed here", HEAD + "\"rounds\": {}}"),
				Arguments.of("4: rounds[0].kind: 'late' is not possible here, only ordinary, tieRevote", HEAD + "\"rounds\": [{\"kind\": \"late\"}]}"),
				Arguments.of("4: rounds[0].ballots[0]: a ballot names those approved or those struck out, not both",
						HEAD + "\"rounds\": [{\"ballots\": [{\"struck\": [1], \"approved\": [2]}]}]}"),
				Arguments.of("4: rounds[0].ballots[0].both[0]: number 1 is marked twice on this ballot",
						HEAD + "\"rounds\": [{\"ballots\": [{\"struck\": [1], \"both\": [1]}]}]}"),
				Arguments.of("4: rounds[0].ballots[1]: more than 1,000,000 ballots",
						HEAD + "\"rounds\": [{\"ballots\": [{\"times\": 1000000}, {}]}]}"),
				Arguments.of("1: the key 'rulebook' is missing", "{\"candidates\": []}"), Arguments.of("1: rulebook: no rulebook 'x' is installed", "{\"rulebook\": \"x\"}"),
				Arguments.of("2: rulebook.quorum: 'half' is no share, such as \"> 1/2\" or \">= 2/3\"", "{\"rulebook\":\n{\"quorum\": \"half\"}}"),
				Arguments.of("1: candidates[0].servingSince: '5/2012' is no date such as 2012, 2012-05 or 2012-05-19", "{\"candidates\": [{\"servingSince\": \"5/2012\"}]}"),
				Arguments.of("2: candidates[0]: the key 'number' is missing", "{\"candidates\": [\n{\"name\": \"An\"}]}"));
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void whatMeansNothingIsRefusedWithItsLine(String expected, String text) {
		ElectionFileException refusal = assertThrows(ElectionFileException.class, () -> SchemaTest.read(text));
		assertEquals(expected, refusal.getMessage());
		for (String language : List.of("vi", "en", "lo")) {
			assertFalse(refusal.message(Locale.of(language)).matches(".*[!{].*"), refusal.message(Locale.of(language)));
		}
	}

	@ParameterizedTest
	@CsvSource({ "'{\"candidates\": [}',1", "'{\"candidates\": [\n1',2", "'\n{candidates',2", "'[[[[[[[[[[[[[[',1" })
	void damagedJsonIsRefused(String text, int line) {
		assertEquals(line, assertThrows(ElectionFileException.class, () -> SchemaTest.read(text)).line());
	}

	@Test
	void nestingEncodingAndSizeAreBounded() {
		assertThrows(ElectionFileException.class, () -> SchemaTest.read("{\"title\": \"" + "a".repeat(30_000) + "\"}"));
		byte[] latin = { '{', '"', 't', 'i', 't', 'l', 'e', '"', ':', '"', (byte) 0xe9, '"', '}' };
		assertThrows(ElectionFileException.class, () -> ElectionFileReader.read(new ByteArrayInputStream(latin), null));
		InputStream blanks = new InputStream() {
			@Override
			public int read() {
				return ' ';
			}
		};
		assertEquals("the file is larger than 32 MB",
				assertThrows(ElectionFileException.class, () -> ElectionFileReader.read(blanks, null)).message(Locale.ENGLISH));
	}
}
