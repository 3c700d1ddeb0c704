package org.huunghi.election.tests.interchange.popolo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.huunghi.election.interchange.ExportedElection;
import org.huunghi.election.interchange.popolo.PopoloVotes;
import org.huunghi.election.tests.Json;
import org.huunghi.election.tests.JsonSchema;
import org.huunghi.election.tests.interchange.Samples;
import org.junit.jupiter.api.Test;

/** What a Popolo document says of each kind of election. */
class PopoloVotesTest {
	@Test
	void eachCandidateIsAMotionOfItsOwn() throws IOException {
		List<Map<?, ?>> motions = motions("worked example");
		assertEquals(List.of("pass", "pass", "fail"), motions.stream().map(motion -> motion.get("result")).toList());
		assertEquals("Bầu An vào Ban Chấp hành", motions.get(0).get("text"));
		assertEquals("> 1/2 (Số phiếu thu về)", motions.get(0).get("requirement"));
		assertEquals(List.of(13L, 11L, 8L), motions.stream().map(motion -> option(vote(motion, 0), "yes")).toList());
		assertEquals(List.of(3L, 5L, 8L), motions.stream().map(motion -> option(vote(motion, 0), "no")).toList(), "struck out on the other valid ballots");
		assertEquals("secretBallot", vote(motions.get(0), 0).get("classification"));
		assertEquals(Map.of("id", ((Map<?, ?>) motions.get(0).get("legislative_session")).get("id"), "name", "Đại hội II", "classification", "congress", "start_date",
				"2024-03-11", "end_date", "2024-03-11"), motions.get(0).get("legislative_session"));
	}

	@Test
	void eachRoundIsAVoteEvent() throws IOException {
		List<Map<?, ?>> motions = motions("several rounds");
		assertEquals(4, motions.size(), "no motion for the one who withdrew");
		assertEquals(List.of("fail", "pass"), ((List<?>) motions.get(2).get("vote_events")).stream().map(vote -> ((Map<?, ?>) vote).get("result")).toList());
		assertEquals(1, ((List<?>) motions.get(0).get("vote_events")).size(), "elected in the first round");
	}

	@Test
	void whatIsUnknownIsLeftOut() throws IOException {
		for (String sample : List.of("votes unknown", "consultation", "seats alone", "nothing")) {
			assertFalse(new String(document(Samples.of(sample))).contains("counts"), sample);
		}
		assertEquals(List.of("pass", "pass", "fail"), motions("votes unknown").stream().map(motion -> motion.get("result")).toList());
		for (Map<?, ?> motion : motions("tie")) {
			assertNull(motion.get("result"));
			assertNull(vote(motion, 0).get("result"));
		}
	}

	@Test
	void noIsNotToldWhereTheBallotHasTwoBoxes() throws IOException {
		ExportedElection election = Samples.of("chair");
		election.election().getRulebook().setTwoBoxes(true);
		Map<?, ?> motion = motions(ExportedElection.of(election.election(), election.locale())).get(0);
		assertEquals(15L, option(vote(motion, 0), "yes"));
		assertNull(option(vote(motion, 0), "no"));
		assertEquals("Bầu Tống Thanh Hải giữ chức vụ Chủ tịch", motion.get("text"));
	}

	@Test
	void aConsultationIsOneMotionOnTheList() throws IOException {
		List<Map<?, ?>> motions = motions("consultation");
		assertEquals(1, motions.size());
		assertEquals("pass", motions.get(0).get("result"));
		assertEquals("pass", vote(motions.get(0), 0).get("result"));
		assertTrue(motions.get(0).get("text").toString().contains("Tráng Thị Xuân; Nguyễn Văn An"));
		assertNull(motions("seats alone").get(0).get("result"));
	}

	@Test
	void idsAreUniqueAndTheBytesTheSame() throws IOException {
		for (var sample : Samples.all().entrySet()) {
			List<Object> ids = new ArrayList<>();
			for (Map<?, ?> motion : motions(sample.getValue())) {
				ids.add(motion.get("id"));
				((List<?>) motion.get("vote_events")).forEach(vote -> ids.add(((Map<?, ?>) vote).get("id")));
				((List<?>) motion.get("vote_events")).forEach(vote -> assertEquals(motion.get("id"), ((Map<?, ?>) vote).get("motion_id")));
			}
			assertEquals(ids.size(), new HashSet<>(ids).size(), sample.getKey());
			assertArrayEquals(document(sample.getValue()), document(sample.getValue()));
		}
	}

	/**
	 * Every sample is valid by Popolo's schemas. They are not part of the project: the system property {@code huunghi.popolo.schemas} names
	 * the folder {@code schemas} of popolo-project/popolo-spec, branch gh-pages ({@code organization.json}, {@code motion.json},
	 * {@code vote_event.json}, {@code count.json}, {@code event.json} and those they refer to). Without it the test is skipped.
	 */
	@Test
	void documentsAreValidByTheSchemas() throws IOException {
		String given = System.getProperty("huunghi.popolo.schemas");
		assumeTrue(given != null, "no folder with the schemas of Popolo is given by -Dhuunghi.popolo.schemas");
		List<Object> schemas = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of(given))) {
			for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
				schemas.add(Json.read(Files.readAllBytes(file)));
			}
		}
		JsonSchema schema = new JsonSchema(Json.read(Files.readAllBytes(Path.of(given, "organization.json"))), schemas);
		for (var sample : Samples.all().entrySet()) {
			assertEquals(List.of(), schema.check(Json.read(document(sample.getValue()))), sample.getKey());
		}
	}

	private static byte[] document(ExportedElection election) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PopoloVotes.write(election, out);
		return out.toByteArray();
	}

	private static List<Map<?, ?>> motions(String sample) throws IOException {
		return motions(Samples.of(sample));
	}

	private static List<Map<?, ?>> motions(ExportedElection election) throws IOException {
		List<Map<?, ?>> motions = new ArrayList<>();
		((List<?>) ((Map<?, ?>) Json.read(document(election))).get("motions")).forEach(motion -> motions.add((Map<?, ?>) motion));
		return motions;
	}

	private static Map<?, ?> vote(Map<?, ?> motion, int index) {
		return (Map<?, ?>) ((List<?>) motion.get("vote_events")).get(index);
	}

	private static Object option(Map<?, ?> vote, String option) {
		return ((List<?>) vote.get("counts")).stream().map(count -> (Map<?, ?>) count).filter(count -> count.get("option").equals(option)).map(count -> count.get("value"))
				.findFirst().orElse(null);
	}
}
