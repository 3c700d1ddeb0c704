package org.huunghi.election.tests.minutes;

import static org.huunghi.election.tests.Make.make;
import static org.huunghi.election.tests.Make.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.document.Format;
import org.huunghi.election.Election;
import org.huunghi.election.minutes.MinutesValues;
import org.huunghi.election.minutes.Paper;
import org.huunghi.election.rulebook.Rulebooks;
import org.huunghi.election.tests.model.Elections;
import org.huunghi.union.Body;
import org.huunghi.union.Meeting;
import org.huunghi.union.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the finished minutes and resolutions. */
class MinutesTest {
	private static final Locale VI = Locale.of("vi");
	private static final Locale LO = Locale.of("lo");
	private static final Locale EN = Locale.ENGLISH;

	static Stream<Arguments> papers() {
		return Stream.of(Paper.values()).flatMap(paper -> Stream.of(VI, LO, EN).flatMap(language -> Stream.of(Format.values()).map(format -> Arguments.of(paper, language, format))));
	}

	/** The worked example in a union, with a term, a place and people. */
	private static Election congress() {
		Election election = Elections.sound();
		Meeting congress = make("Congress", "names", "Đại hội lần thứ II", "validFrom", "2024-03-11", "validTo", "2024-03-11", "place", make("Place", "names", "Sơn La"), "summoned", 20,
				"present", 19, "participants", make("Participant", "role", "presidium", "person", make("Person", "names", "Lò Thị Chủ")));
		election.setMeeting(congress);
		EObject term = make("Term", "validFrom", "2024", "validTo", "2029", "bodies", election.getBody(), "meetings", congress);
		EObject union = make("Union", "names", "Liên hiệp hữu nghị tỉnh thử", "registers",
				List.<EObject>of(make("TermRegister", "records", term), make("ElectionRegister", "records", election)));
		assertTrue(union != null);
		with(election.getCandidates().get(0).getPerson(), "gender", "female");
		return with(election, "countingFrom", "09:30", "countingTo", "10:15", "minutesNumber", "01/BB-BKP", "venue", "Hội trường A");
	}

	@ParameterizedTest
	@MethodSource("papers")
	void everyTemplateFindsEveryValue(Paper paper, Locale language, Format format) throws Exception {
		for (Election election : List.of(congress(), Elections.election(null, 1, "An"), make("Election"))) {
			assertFalse(Papers.text(election, paper, format, language).contains("{{"));
		}
	}

	@ParameterizedTest
	@MethodSource("papers")
	void theElectedStandInEveryPaper(Paper paper, Locale language, Format format) throws Exception {
		String text = Papers.text(congress(), paper, format, language);
		assertTrue(text.contains("An") && text.contains("Bình"), text);
		assertEquals(paper == Paper.MINUTES, text.contains("Cúc"), text);
	}

	@Test
	void theWorkedExample() throws Exception {
		String text = Papers.text(congress(), Paper.MINUTES, Format.HTML, VI);
		for (String part : List.of("Số: 01/BB-BKP", "Sơn La, ngày 11 tháng 3 năm 2024", "Bầu Ban Chấp hành khóa II, nhiệm kỳ 2024–2029", "Hồi 09 giờ 30 phút, ngày 11 tháng 3 năm 2024, tại Hội trường A",
				"Đại hội lần thứ II Liên hiệp hữu nghị tỉnh thử tiến hành bầu", "được triệu tập: 20; có mặt: 19", "1. Trần Văn Kiểm – Trưởng ban", "bỏ phiếu kín, danh sách có số dư", "Số phiếu phát ra 19",
				"Số phiếu thu về 18", "Số phiếu không thu về 1", "Số phiếu hợp lệ 16", "Số phiếu không hợp lệ 2", "quá 1/2 của 18 phiếu thu về, tức từ 10 phiếu trở lên",
				"3 Cúc 8 44,44 % không trúng cử", "gồm 2 người", "Bà An Ủy viên 13 72,22 %", "hồi 10 giờ 15 phút", "Lò Thị Chủ")) {
			assertTrue(text.contains(part), part + " lacks in: " + text);
		}
	}

	@Test
	void otherLanguagesWriteDatesAndNumbersTheirWay() throws Exception {
		assertTrue(Papers.text(congress(), Paper.MINUTES, Format.HTML, LO).contains("ວັນທີ 11 ມີນາ 2024"));
		String english = Papers.text(congress(), Paper.MINUTES, Format.HTML, EN);
		assertTrue(english.contains("11 March 2024") && english.contains("44.44%") && english.contains("Ms An"), english);
		assertTrue(english.contains("more than 1/2 of 18 ballots collected, that is 10 votes or more"));
	}

	@Test
	void figuresThatNobodyEnteredAreUnknown() throws Exception {
		Election election = congress();
		election.getRounds().get(0).getSheets().get(0).setIssued(null);
		election.getRounds().get(0).getSheets().get(0).getTallies().get(2).setVotes(null);
		String text = Papers.text(election, Paper.MINUTES, Format.HTML, VI);
		assertTrue(text.contains("Số phiếu phát ra chưa rõ") && text.contains("3 Cúc chưa rõ chưa rõ chưa rõ"), text);
	}

	@Test
	void anAcceptedListWithoutNamesGivesTheirNumberOnly() throws Exception {
		Election election = make("Election", "body", make("Body", "seats", 22), "seats", 22, "rulebook", Rulebooks.find("hiep-thuong").orElseThrow(), "rounds",
				make("Round", "ordinal", 1, "consent", "accepted"));
		Map<String, Object> values = MinutesValues.of(election, VI);
		assertEquals(22, values.get("electedCount"));
		assertEquals("……/BB", values.get("number"), "nobody counted ballots");
		assertEquals(true, values.get("namesUnknown"));
		assertNull(values.get("vacant"));
		assertTrue(Papers.text(election, Paper.MINUTES, Format.HTML, VI).contains("Số người trúng cử: 22. Họ tên: chưa rõ."));
	}

	@Test
	void aBodyWhoseElectionIsKnownByItsMeetingOnly() {
		Meeting congress = make("Congress");
		Body body = make("Body", "seats", 15, "electedBy", congress);
		Map<String, Object> values = MinutesValues.of(make("Election", "body", body, "meeting", congress), VI);
		assertEquals(15, values.get("electedCount"));
		assertNull(values.get("method"));
		assertNull(values.get("rulebook"));
		body.setElectedBy(null);
		assertNull(MinutesValues.of(make("Election", "body", body, "meeting", congress), VI).get("electedCount"));
	}

	@Test
	void nobodyIsSaidToBeElectedOnlyWhereThatIsKnown() throws Exception {
		Election election = Elections.election("youth-union", 1, "An", "Bình");
		Elections.round(election, Elections.sheet(election, 9, 9, 9, 4, 4));
		assertTrue(Papers.text(election, Paper.MINUTES, Format.HTML, VI).contains("Không có người trúng cử"));
		election.getRounds().get(0).getSheets().get(0).getTallies().get(0).setVotes(null);
		assertFalse(Papers.text(election, Paper.MINUTES, Format.HTML, VI).contains("Không có người trúng cử"));
	}

	@Test
	void contradictionsAndThoseWhoLeftTheListAreRemarked() {
		Election election = congress();
		election.getCandidates().add(make("Candidate", "name", "Dung", "withdrawn", true));
		assertTrue(((String) MinutesValues.of(election, VI).get("remarks")).startsWith("Dung: "));
		election.getRounds().get(0).getSheets().get(0).setValid(19);
		assertTrue(((String) MinutesValues.of(election, VI).get("remarks")).contains("Số liệu mâu thuẫn"));
	}

	@Test
	void theResolution() throws Exception {
		Election election = congress();
		String text = Papers.text(election, Paper.RESOLUTION, Format.HTML, VI);
		for (String part : List.of("Số: ……/NQ", "về việc công nhận kết quả bầu cử Ban Chấp hành khóa II, nhiệm kỳ 2024–2029", "Căn cứ Biên bản kiểm phiếu số 01/BB-BKP ngày 11 tháng 3 năm 2024",
				"từ năm 2024 đến năm 2029", "TM. Đoàn Chủ tịch")) {
			assertTrue(text.contains(part), part + " lacks in: " + text);
		}
		Meeting session = make("Meeting", "names", "Phiên họp thứ nhất", "body", election.getBody());
		election.setMeeting(session);
		assertTrue(Papers.text(election, Paper.RESOLUTION, Format.HTML, VI).contains("TM. Ban Chấp hành khóa II"));
	}

	@Test
	void postsOutsideTheUnionAreNamed() {
		Election election = congress();
		Person person = election.getCandidates().get(0).getPerson();
		EObject post = make("Post", "names", "Phó Chủ tịch");
		make("Organisation", "names", "UBND tỉnh", "posts", post);
		person.getAppointments().add(make("Appointment", "post", post, "validFrom", "2020"));
		person.getAppointments().add(make("Appointment", "post", make("Post", "names", "Giám đốc"), "validTo", "2019"));
		List<?> elected = (List<?>) MinutesValues.of(election, VI).get("elected");
		assertEquals("Phó Chủ tịch, UBND tỉnh", ((Map<?, ?>) elected.get(0)).get("details"));
	}
}
