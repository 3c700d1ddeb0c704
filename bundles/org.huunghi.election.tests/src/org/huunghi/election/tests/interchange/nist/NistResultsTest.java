package org.huunghi.election.tests.interchange.nist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.huunghi.election.Election;
import org.huunghi.election.interchange.ExportedElection;
import org.huunghi.election.interchange.InterchangeException;
import org.huunghi.election.tests.Json;
import org.huunghi.election.tests.interchange.Samples;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a report says of each kind of election, and that it refers to nothing that it does not have. */
class NistResultsTest {
	private static final Set<String> REFERENCES = Set.of("GpUnitId", "ElectionDistrictId", "ElectionScopeId", "CandidateIds", "PersonId", "OfficeIds",
			"ComposingGpUnitIds", "ElectionOfficialPersonIds");

	@Test
	void everyReferenceLeadsToAnObjectOfBothForms() throws Exception {
		for (var sample : Samples.all().entrySet()) {
			List<String> ids = new ArrayList<>();
			List<String> references = new ArrayList<>();
			gather(Json.read(Reports.json(sample.getValue())), ids, references);
			assertEquals(ids.size(), new HashSet<>(ids).size(), sample.getKey() + ": no id twice");
			assertTrue(new HashSet<>(ids).containsAll(references), sample.getKey());
			assertTrue(ids.stream().allMatch(id -> id.matches("[a-z]+-[0-9a-zA-Z._-]+")), sample.getKey() + ": ids are XML names");

			NodeList elements = parsed(sample.getValue()).getElementsByTagName("*");
			Set<String> inXml = new HashSet<>();
			List<String> referencesInXml = new ArrayList<>();
			for (int i = 0; i < elements.getLength(); i++) {
				Element element = (Element) elements.item(i);
				if (element.hasAttribute("ObjectId")) {
					inXml.add(element.getAttribute("ObjectId"));
				}
				if (REFERENCES.contains(element.getTagName())) {
					referencesInXml.addAll(List.of(element.getTextContent().split(" ")));
				}
			}
			assertEquals(new HashSet<>(ids), inXml, sample.getKey());
			assertEquals(references.stream().sorted().toList(), referencesInXml.stream().sorted().toList(), sample.getKey());
		}
	}

	@Test
	void theSameElectionGivesTheSameBytes() throws IOException {
		ExportedElection chair = Samples.of("chair");
		assertArrayEquals(Reports.json(chair), Reports.json(chair));
		assertArrayEquals(Reports.xml(chair), Reports.xml(ExportedElection.of(chair.election(), chair.locale())));
	}

	@Test
	void theWorkedExampleIsToldInFigures() throws IOException {
		Object report = report("worked example");
		assertEquals("unofficial-complete", at(report, "Status"), "both seats are filled, nothing is recognised yet");
		assertEquals("2024-03-11T09:30:15Z", at(report, "GeneratedDate"));
		assertEquals("LHHN Sơn La", at(report, "IssuerAbbreviation"));
		assertEquals(18L, at(report, "Election", 0, "BallotCounts", 0, "BallotsCast"));
		assertEquals(2L, at(report, "Election", 0, "BallotCounts", 0, "BallotsRejected"));
		Object contest = at(report, "Election", 0, "Contest", 0);
		assertEquals("n-of-m", at(contest, "VoteVariation"));
		assertEquals(2L, at(contest, "VotesAllowed"));
		assertEquals(2L, at(contest, "NumberElected"));
		assertEquals(List.of(13L, 11L, 8L), ((List<?>) at(contest, "ContestSelection")).stream().map(one -> at(one, "VoteCounts", 0, "Count")).toList());
		assertEquals("winner", at(report, "Election", 0, "Candidate", 0, "PostElectionStatus"));
		assertEquals("2024-03-11", at(report, "Election", 0, "StartDate"));
		assertEquals(List.of("place", "unit", "meeting"), ((List<?>) at(report, "GpUnit")).stream().map(unit -> at(unit, "@id").toString().split("-")[0]).toList());
		assertEquals("VN-05", at(report, "GpUnit", 0, "ExternalIdentifier", 0, "Value"));
		assertEquals(20L, at(report, "GpUnit", 2, "VotersRegistered"));
		assertEquals(19L, at(report, "GpUnit", 2, "VotersParticipated"));
		assertEquals(2, ((List<?>) at(report, "GpUnit", 2, "ElectionAdministration", "ElectionOfficialPersonIds")).size());
	}

	@Test
	void whatIsUnknownIsLeftOutAndNeverNought() throws IOException {
		for (String sample : List.of("votes unknown", "consultation", "seats alone", "nothing")) {
			String json = new String(Reports.json(Samples.of(sample)), StandardCharsets.UTF_8);
			assertFalse(json.contains("VoteCounts") || json.contains("BallotCounts") || json.contains("OtherCounts"), sample);
			assertFalse(json.contains(": 0"), sample);
		}
		assertNull(at(report("nothing"), "Election", 0, "Contest"), "without seats and names nobody can say how many votes a voter has");
		assertEquals("pre-election", at(report("nothing"), "Status"));
		Election old = Samples.of("nothing").election();
		old.setDate(org.huunghi.text.value.PartialDate.of(2023));
		assertEquals("unofficial-partial", at(Json.read(Reports.json(ExportedElection.of(old, Locale.of("vi")))), "Status"), "it was held, whatever is known of it");
		assertEquals("2024-01-01", at(report("nothing"), "Election", 0, "StartDate"));
		assertEquals("2024-12-31", at(report("nothing"), "Election", 0, "EndDate"));
		assertEquals(22L, at(report("seats alone"), "Election", 0, "Contest", 0, "NumberElected"));
		Object unknown = report("votes unknown");
		assertEquals("winner", at(unknown, "Election", 0, "Candidate", 1, "PostElectionStatus"));
		assertEquals("defeated", at(unknown, "Election", 0, "Candidate", 2, "PostElectionStatus"));
		assertEquals("unknown", at(unknown, "Election", 0, "Contest", 0, "CountStatus", 0, "Status"));
	}

	@Test
	void aConsultationIsAVariationOfItsOwn() throws IOException {
		Object report = report("consultation");
		assertEquals("other", at(report, "Election", 0, "Contest", 0, "VoteVariation"));
		assertEquals("consultation", at(report, "Election", 0, "Contest", 0, "OtherVoteVariation"));
		assertEquals("winner", at(report, "Election", 0, "Candidate", 0, "PostElectionStatus"));
		assertTrue(at(report, "Election", 0, "Candidate", 0, "PersonId").toString().startsWith("person-"));
	}

	@Test
	void aPostIsAnOffice() throws IOException {
		Object report = report("chair");
		assertEquals(at(report, "Office", 0, "@id"), at(report, "Election", 0, "Contest", 0, "OfficeIds", 0));
		assertEquals(at(report, "Office", 0, "@id"), at(report, "OfficeGroup", 0, "OfficeIds", 0));
		assertEquals("majority", at(report, "Election", 0, "Contest", 0, "VoteVariation"));
		assertEquals("certified", at(report, "Status"));
		assertEquals("completed", at(report, "Election", 0, "Contest", 0, "CountStatus", 0, "Status"));
		assertEquals("2023-03-31", at(report, "Election", 0, "EndDate"));
	}

	@Test
	void eachRoundHasItsCounts() throws IOException {
		Object report = report("several rounds");
		assertEquals(List.of(1L, 2L), ((List<?>) at(report, "Election", 0, "BallotCounts")).stream().map(one -> at(one, "Round")).toList());
		assertEquals(2L, at(report, "Election", 0, "Contest", 0, "ContestSelection", 2, "VoteCounts", 1, "Round"));
		assertEquals(12L, at(report, "Election", 0, "Contest", 0, "ContestSelection", 2, "VoteCounts", 1, "Count"));
		assertEquals("withdrawn", at(report, "Election", 0, "Candidate", 4, "PreElectionStatus"));
	}

	@Test
	void thoseTiedGoOnAndNobodyOfThemHasWon() throws IOException {
		Object report = report("tie");
		for (int i = 0; i < 2; i++) {
			Object status = at(report, "Election", 0, "Candidate", i, "PostElectionStatus");
			assertTrue(status == null || status.equals("advanced-to-runoff"), String.valueOf(status));
		}
		assertEquals("unofficial-partial", at(report, "Status"));
	}

	@Test
	void namesComeInTheirLanguages() throws Exception {
		Object report = report("Lao names");
		assertEquals(List.of("vi", "lo"), languages(at(report, "Election", 0, "Name")));
		assertEquals(List.of("lo"), languages(at(report, "Election", 0, "Candidate", 0, "BallotName")), "told by the script");
		assertEquals(List.of("vi", "lo"), languages(at(report, "Election", 0, "Candidate", 1, "BallotName")), "told by the person");
		assertEquals(List.of("vi", "en", "lo"), languages(at(report, "GpUnit", 1, "Name")));
		assertTrue(parsed(Samples.of("Lao names")).getDocumentElement().getTextContent().contains("ນາງ ແກ້ວມະນີ ຫຼວງນໍ້າທາ"), "as it is written");
	}

	@Test
	void oddCharactersBreakNeitherForm() throws Exception {
		assertEquals("𠀀 <&> \"An\"\uFFFD ]]> \uFFFD", at(report("odd characters"), "Election", 0, "Candidate", 0, "BallotName", "Text", 0, "Content"));
		NodeList texts = ((Element) parsed(Samples.of("odd characters")).getElementsByTagName("BallotName").item(0)).getElementsByTagName("Text");
		assertEquals("𠀀 <&> \"An\"\uFFFD ]]> \uFFFD", texts.item(0).getTextContent());
	}

	@Test
	void withoutADayOrAUnionItSaysWhatLacks() {
		Election homeless = Samples.of("worked example").election();
		ExportedElection noDay = ExportedElection.of(homeless, Locale.of("vi"));
		homeless.getMeeting().setValidFrom(null);
		assertTrue(assertThrows(InterchangeException.class, () -> Reports.json(noDay)).message(Locale.of("vi")).contains("chưa rõ ngày bầu"));
		Election alone = org.huunghi.election.tests.Make.make("Election", "names", "Một mình", "date", "2024");
		assertTrue(assertThrows(InterchangeException.class, () -> Reports.xml(ExportedElection.of(alone, Locale.of("lo")))).message(Locale.of("lo")).contains("Một mình"));
	}

	private static Object report(String sample) throws IOException {
		return Json.read(Reports.json(Samples.of(sample)));
	}

	private static Document parsed(ExportedElection election) throws Exception {
		return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(Reports.xml(election)));
	}

	private static List<?> languages(Object text) {
		return ((List<?>) at(text, "Text")).stream().map(one -> at(one, "Language")).toList();
	}

	/** @return what is at a path of names and indices; null where nothing is */
	private static Object at(Object value, Object... path) {
		Object found = value;
		for (Object step : path) {
			found = found == null ? null : step instanceof Integer index ? ((List<?>) found).get(index) : ((Map<?, ?>) found).get(step);
		}
		return found;
	}

	private static void gather(Object value, List<String> ids, List<String> references) {
		if (value instanceof List<?> several) {
			several.forEach(one -> gather(one, ids, references));
		} else if (value instanceof Map<?, ?> object) {
			object.forEach((name, part) -> {
				if (name.equals("@id")) {
					ids.add((String) part);
				} else if (REFERENCES.contains(name)) {
					(part instanceof List<?> several ? several : List.of(part)).forEach(one -> references.add((String) one));
				} else {
					gather(part, ids, references);
				}
			});
		}
	}
}
