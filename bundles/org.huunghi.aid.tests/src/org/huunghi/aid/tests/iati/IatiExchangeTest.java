package org.huunghi.aid.tests.iati;

import static org.huunghi.aid.tests.Make.amount;
import static org.huunghi.aid.tests.Make.make;
import static org.huunghi.aid.tests.Make.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidAmount;
import org.huunghi.aid.AidRegister;
import org.huunghi.aid.AidResult;
import org.huunghi.aid.AidStatus;
import org.huunghi.aid.Sector;
import org.huunghi.aid.iati.read.IatiReader;
import org.huunghi.aid.iati.transfer.IatiException;
import org.huunghi.aid.iati.transfer.ImportResult;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Organisation;
import org.huunghi.union.names.Names;
import org.huunghi.union.rules.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Activities come from files into the register and go out again: nothing is lost that a file said, and nothing said that nobody knows. */
class IatiExchangeTest {
	private static final Locale VI = Locale.of("vi");
	private static final String FULL = new String(IatiSamples.read("full.xml"), StandardCharsets.UTF_8);
	private final Exchange exchange = new Exchange();

	@Test
	void factsOfAFileAreInTheRegister() throws IOException {
		ImportResult result = exchange.read(Exchange.bytes(FULL));
		assertEquals(List.of(1, 0, 0, 0, 3), List.of(result.added(), result.changed(), result.unchanged(), result.refused(), result.organisations()));
		AidActivity activity = exchange.activity();
		assertEquals("XX-TEST-1-SL2024", activity.getIatiIdentifier());
		assertEquals("Nước sạch cho bản vùng cao", Names.of(activity, VI));
		assertEquals("Clean water for upland villages", Names.of(activity, Locale.ENGLISH));
		assertEquals("Xây bể và đường ống cho ba bản.", activity.getRemarks());
		assertEquals(List.of("Bạn của Nước"), activity.getDonors().stream().map(one -> Names.of(one, VI)).toList());
		assertEquals("Ủy ban nhân dân tỉnh Sơn La", Names.of(activity.getManagingAgency(), VI));
		assertEquals("Trung tâm Nước sạch Sơn La", Names.of(activity.getOwner(), VI));
		assertEquals(AidStatus.RUNNING, activity.getStatus());
		assertEquals("2024-01-01 2024-02-15 2026-12-31 null",
				activity.getPlannedFrom() + " " + activity.getActualFrom() + " " + activity.getPlannedTo() + " " + activity.getActualTo());
		assertEquals(List.of("Sơn La"), activity.getPlaces().stream().map(one -> Names.of(one, VI)).toList());
		assertEquals(List.of("health 30", "infrastructure 70"),
				activity.getSectors().stream().map(one -> one.getSector().getLiteral() + " " + one.getPercent().toPlainString()).toList());
		assertEquals(List.of("120000 USD 2024-01-20"), amounts(activity.getCommitted()));
		assertEquals(List.of("45000 USD 2024-03-01", "500000000 VND 2024-09-10"), amounts(activity.getDisbursed()));
		AidResult measured = activity.getResults().getFirst();
		assertEquals("Số hộ có nước sạch null null 150 120 2024", String.join(" ", measured.getIndicator(), measured.getUnit(), String.valueOf(measured.getBaseline()),
				measured.getTarget().toString(), measured.getActual().toString(), measured.getMeasured().toString()));
	}

	private static List<String> amounts(List<AidAmount> amounts) {
		return amounts.stream().map(one -> one.getMoney() + " " + one.getDate()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "full.xml", "minimal.xml" })
	void whatIsNotChangedGoesOutAsItCame(String name) throws IOException {
		byte[] file = IatiSamples.read(name);
		exchange.read(file);
		assertEquals(Exchange.canonical(file), Exchange.canonical(exchange.write()));
	}

	static Stream<Consumer<AidActivity>> changes() {
		return Stream.of(activity -> activity.setIatiIdentifier("XX-OTHER"), activity -> activity.getNames().getFirst().setText("Tên mới"),
				activity -> activity.getNames().removeLast(), activity -> activity.setRemarks("Mô tả mới & <khác>"), activity -> activity.getDonors().clear(),
				activity -> with(activity, "donors", make("Organisation", "names", "Nhà tài trợ mới", "kind", "foreignNgo")), activity -> activity.setOwner(null),
				activity -> activity.setManagingAgency(activity.getOwner()), activity -> activity.setStatus(AidStatus.COMPLETED),
				activity -> activity.setStatus(AidStatus.APPROVED), activity -> activity.setActualTo(PartialDate.valueOf("2025")),
				activity -> activity.setPlannedFrom(null), activity -> activity.setActualFrom(PartialDate.valueOf("2024-02")), activity -> activity.getPlaces().clear(),
				activity -> activity.getSectors().removeFirst(), activity -> activity.getSectors().getFirst().setPercent(null),
				activity -> with(activity, "sectors", make("SectorShare", "sector", "mineAction", "percent", "5.5")),
				activity -> with(activity, "committed", amount("over 1000.5 EUR", "2025-03")), activity -> activity.getCommitted().clear(),
				activity -> activity.getDisbursed().removeFirst(), activity -> with(activity, "disbursed", amount("1 VND", "2025-01-01")),
				activity -> activity.getResults().clear(), activity -> activity.getResults().getFirst().setActual(Quantity.valueOf("about 130")),
				activity -> activity.getResults().getFirst().setMeasured(PartialDate.valueOf("2025-06-30")),
				activity -> activity.getResults().getFirst().setTarget(null), activity -> activity.getResults().getFirst().setUnit("hộ"),
				activity -> with(activity, "results",
						make("AidResult", "indicator", "Số bể", "unit", "bể", "target", "3", "actual", "2", "measured", "2025")));
	}

	/** Changes that can be made to any activity, one after the other. */
	static List<Consumer<AidActivity>> changesOfAny() {
		return List.of(activity -> activity.setRemarks("Mô tả mới"), activity -> activity.setActualTo(PartialDate.valueOf("2025")),
				activity -> activity.setStatus(AidStatus.SUSPENDED), activity -> with(activity, "sectors", make("SectorShare", "sector", "mineAction", "percent", "5.5")),
				activity -> with(activity, "committed", amount("over 1000.5 EUR", "2025-03")), activity -> activity.getDisbursed().clear(),
				activity -> with(activity, "owner", make("Organisation", "names", "Chủ mới")), activity -> activity.getPlaces().clear(),
				activity -> with(activity, "results", make("AidResult", "indicator", "Số bể", "target", "3", "actual", "about 2", "measured", "2025")),
				activity -> activity.getResults().getFirst().setActual(null));
	}

	/** @return a file of an activity that no file said before */
	static byte[] writtenByHand() throws IOException {
		IatiExchangeTest test = new IatiExchangeTest();
		test.byHand();
		return test.exchange.write();
	}

	@ParameterizedTest
	@MethodSource("changes")
	void aChangeGoesOutAndComesBackAndAllElseStays(Consumer<AidActivity> change) throws IOException {
		exchange.read(Exchange.bytes(FULL));
		change.accept(exchange.activity());
		exchange.activity().getDonors().stream().filter(one -> one.eContainer() == null).toList().forEach(this::register);
		byte[] changed = exchange.write();
		assertEquals(List.of(), new IatiReader().check(new ByteArrayInputStream(changed)));
		String text = new String(changed, StandardCharsets.UTF_8);
		for (String kept : List.of("Chiềng An", "ex:checked=\"yes\"", "ex:batch=\"7\"", "ex:signature", "legacy-data", "crs-add", "Less illness", "D1".replace("D1", "fss"),
				"linked-data-default=\"https://data.example.org/aid/\"", "vocabulary-uri=\"https://example.org/sectors\"", "planned-disbursement")) {
			assertTrue(text.contains(kept), kept);
		}
		Exchange again = new Exchange();
		again.read(changed);
		assertEquals(facts(exchange.activity()), facts(again.activity()));
	}

	private void register(Organisation organisation) {
		exchange.union.getRegisters().stream().filter(org.huunghi.union.OrganisationRegister.class::isInstance).findFirst().orElseThrow().getRecords().add(organisation);
	}

	/** What the standard can say of an activity, in one text. */
	private static String facts(AidActivity activity) {
		return String.join("\n", activity.getIatiIdentifier(), activity.getNames().stream().map(one -> one.getLanguage() + one.getText()).toList().toString(),
				activity.getRemarks(), activity.getDonors().stream().map(one -> Names.of(one, VI)).toList().toString(),
				activity.getOwner() == null ? "-" : Names.of(activity.getOwner(), VI), activity.getManagingAgency() == null ? "-" : Names.of(activity.getManagingAgency(), VI),
				activity.getStatus() == AidStatus.APPROVED ? AidStatus.PIPELINE.toString() : activity.getStatus().toString(), String.valueOf(activity.getPlannedFrom()),
				String.valueOf(activity.getPlannedTo()), String.valueOf(activity.getActualFrom()), String.valueOf(activity.getActualTo()),
				activity.getPlaces().stream().map(one -> Names.of(one, VI)).toList().toString(),
				activity.getSectors().stream().map(one -> one.getSector() + " " + one.getPercent()).sorted().toList().toString(),
				amounts(activity.getCommitted()).stream().sorted().toList().toString(), amounts(activity.getDisbursed()).stream().sorted().toList().toString(),
				activity.getResults().stream().map(one -> one.getIndicator() + one.getUnit() + one.getBaseline() + one.getTarget() + one.getActual() + one.getMeasured())
						.sorted().toList().toString());
	}

	@Test
	void enteredByHandGoesOutValidAndComesBackTheSame() throws IOException {
		byHand();
		byte[] file = exchange.write();
		assertEquals(List.of(), new IatiReader().check(new ByteArrayInputStream(file)), new String(file, StandardCharsets.UTF_8));
		Exchange again = new Exchange();
		again.read(file);
		AidActivity back = again.activity();
		assertEquals("XX-UNION-1-" + exchange.activity().getId(), back.getIatiIdentifier());
		exchange.activity().setIatiIdentifier(back.getIatiIdentifier());
		assertEquals(facts(exchange.activity()), facts(back));
		assertTrue(new String(file, StandardCharsets.UTF_8).contains("Nguồn chỉ ghi 2024."), "an inexact date says so");
		assertEquals(List.of(), exchange.exported.messages(VI));
	}

	@Test
	void ourOwnFileIsKnownAgain() throws IOException {
		byHand();
		byte[] file = exchange.write();
		assertEquals(1, exchange.read(file).changed());
		assertEquals(1, exchange.activities().size());
		assertEquals(Exchange.canonical(file), Exchange.canonical(exchange.write()));
	}

	private AidActivity byHand() {
		Organisation donor = make("Organisation", "names", "Tổ chức A", "kind", "foreignNgo");
		EObject place = exchange.places.getRecords().stream().map(EObject.class::cast).flatMap(country -> ((org.huunghi.union.Place) country).getParts().stream())
				.filter(one -> Names.of(one, VI).equals("Lai Châu")).findFirst().orElseThrow();
		AidActivity activity = make("AidActivity", "names", "Trường mầm non", "remarks", "Xây hai phòng học.", "donors", donor, "status", "running", "actualFrom",
				"2024", "plannedTo", "2025-12", "places", place, "sectors", make("SectorShare", "sector", "education", "percent", "100"), "committed",
				amount("about 17000 USD", "2024-05"), "disbursed", amount("8000 USD", "2024-06-01"), "results",
				make("AidResult", "indicator", "Số trẻ", "target", "over 60", "actual", "58", "measured", "2025"));
		exchange.union.getRegisters().add(make("AidRegister", "records", activity));
		exchange.union.getRegisters().add(make("OrganisationRegister", "records", donor));
		return activity;
	}

	@Test
	void whatIsUnknownIsToldAndNeverMadeUp() throws IOException {
		AidActivity activity = byHand();
		with(activity, "committed", amount("5 USD", null));
		activity.setStatus(AidStatus.UNKNOWN);
		activity.setRemarks(null);
		activity.getDonors().clear();
		activity.setActualFrom(null);
		activity.setPlannedTo(null);
		IatiException refused = assertThrows(IatiException.class, () -> exchange.write(null, false));
		assertEquals(List.of("“Trường mầm non”: trong “Cam kết”, khoản 5 USD chưa có ngày; IATI bắt buộc phải có.",
				"“Trường mầm non”: chưa rõ công bố dưới mã tổ chức nào. Hãy ghi mã, ví dụ XM-DAC-704-1, vào tên gọi của liên hiệp với loại “Tên khác”, "
						+ "hoặc cho biết mã khi xuất.",
				"“Trường mầm non”: trường “Ghi chú” còn trống; IATI bắt buộc phải có phần mô tả, được lấy từ trường này.",
				"“Trường mầm non”: chưa ghi bên tài trợ, chủ khoản viện trợ hay cơ quan chủ quản; IATI bắt buộc có ít nhất một bên.",
				"“Trường mầm non”: trường “Tình trạng” còn trống; IATI bắt buộc phải có.",
				"“Trường mầm non”: chưa rõ ngày bắt đầu hay ngày kết thúc nào; IATI bắt buộc có ít nhất một ngày."),
				refused.reasons().stream().map(reason -> reason.message(VI)).toList());
	}

	@Test
	void theOthersGoOutWhereOneCannot() throws IOException {
		byHand();
		exchange.union.getRegisters().forEach(register -> {
			if (register instanceof AidRegister) {
				register.getRecords().add(make("AidActivity", "names", "Chưa rõ"));
			}
		});
		assertThrows(IatiException.class, exchange::write);
		byte[] file = exchange.write("XX-UNION-1", true);
		assertEquals(1, exchange.exported.written());
		assertEquals(List.of(), new IatiReader().check(new ByteArrayInputStream(file)));
	}

	@Test
	void aNewFileBringsTheActivityUpToDateAndLeavesWhatWasMended() throws IOException {
		exchange.read(Exchange.bytes(FULL));
		assertEquals(1, exchange.read(Exchange.bytes(FULL)).unchanged());
		exchange.activity().getNames().getFirst().setText("Tên đã sửa");
		exchange.activity().getDisbursed().getFirst().setRateSource("Ngân hàng Nhà nước");
		ImportResult result = exchange.read(Exchange.bytes(FULL.replace("<activity-status code=\"2\"/>", "<activity-status code=\"4\"/>").replace(
				"<document-link url=\"https://example.org/report.pdf\"",
				"<transaction><transaction-type code=\"3\"/><transaction-date iso-date=\"2025-02-01\"/><value value-date=\"2025-02-01\">7</value></transaction>"
						+ "<document-link url=\"https://example.org/report.pdf\"")));
		assertEquals(List.of(0, 1, 0), List.of(result.added(), result.changed(), result.organisations()));
		assertEquals(1, exchange.activities().size());
		AidActivity activity = exchange.activity();
		assertEquals(AidStatus.COMPLETED, activity.getStatus());
		assertEquals("Tên đã sửa", activity.getNames().getFirst().getText());
		assertEquals(3, activity.getDisbursed().size());
		assertEquals("Ngân hàng Nhà nước", activity.getDisbursed().getFirst().getRateSource());
	}

	@Test
	void organisationsAreFoundByIdentifierAndFoldedName() throws IOException {
		Organisation known = make("Organisation", "names", "BAN CUA NUOC", "kind", "foreignNgo");
		exchange.union.getRegisters().add(make("OrganisationRegister", "records", known));
		assertEquals(2, exchange.read(Exchange.bytes(FULL)).organisations());
		assertEquals(List.of(known), exchange.activity().getDonors());
		exchange.read(Exchange.bytes(FULL.replace("XX-TEST-1-SL2024", "XX-TEST-1-2").replace("role=\"4\"><narrative>Trung tâm Nước sạch Sơn La",
				"role=\"4\" ref=\"XX-NEW-9\"><narrative>Trung tâm mới")));
		exchange.read(Exchange.bytes(FULL.replace("XX-TEST-1-SL2024", "XX-TEST-1-3").replace("role=\"4\"><narrative>Trung tâm Nước sạch Sơn La",
				"role=\"4\" ref=\"XX-NEW-9\"><narrative>Tên khác")));
		assertEquals(exchange.activities().get(1).getOwner(), exchange.activities().get(2).getOwner());
	}

	@Test
	void nothingOrTheOthersAreTakenIn() throws IOException {
		String second = FULL.substring(FULL.indexOf("\t<iati-activity "), FULL.indexOf("</iati-activity>") + 16).replace("XX-TEST-1-SL2024", "XX-2")
				.replace("<activity-status code=\"2\"/>", "<activity-status/>");
		String both = FULL.replace("</iati-activity>", "</iati-activity>\n" + second);
		IatiException refused = assertThrows(IatiException.class, () -> exchange.read(Exchange.bytes(both)));
		assertTrue(refused.message(VI).matches("Dòng \\d+: “activity-status” thiếu thuộc tính “code”\\."), refused.message(VI));
		Exchange others = new Exchange();
		ImportResult result = others.read(Exchange.bytes(both), true);
		assertEquals(List.of(1, 1), List.of(result.added(), result.refused()));
		assertThrows(IatiException.class, () -> new Exchange().read(Exchange.bytes(FULL.substring(0, FULL.length() - 30)), true));
	}

	@Test
	void promisesAreNotCountedTwiceOnTheirWay() throws IOException {
		exchange.read(Exchange.bytes(FULL.replace("<transaction-type code=\"1\"/>", "<transaction-type code=\"11\"/>")));
		assertEquals(List.of("120000 USD 2024-01-20"), amounts(exchange.activity().getCommitted()));
		Exchange receiver = new Exchange();
		receiver.read(Exchange.bytes(FULL.replace("<transaction-type code=\"2\"/>", "<transaction-type code=\"11\"/>")));
		assertEquals(List.of("120000 USD 2024-01-20"), amounts(receiver.activity().getCommitted()));
	}

	@Test
	void namesKeepTheRulesAlsoWhereAFileSaysNoLanguageOrOneTwice() throws IOException {
		String twice = FULL.replace("<iati-activity xml:lang=\"vi\" ", "<iati-activity ").replace("<narrative>Bạn của Nước</narrative></participating-org>",
				"<narrative>Bạn của Nước</narrative><narrative>Bạn Nước</narrative></participating-org>").replace("</narrative></title>\n\t\t<description",
						"</narrative><narrative xml:lang=\"en\">Water</narrative></title>\n\t\t<description");
		exchange.read(Exchange.bytes(twice));
		assertEquals(List.of("und", "en"), exchange.activity().getNames().stream().map(one -> one.getLanguage()).toList());
		assertEquals(List.of(), Validation.check(exchange.union, () -> false).stream().filter(one -> one.code().startsWith("name.")).map(one -> one.message(VI)).toList());
		assertEquals(Exchange.canonical(Exchange.bytes(twice)), Exchange.canonical(exchange.write()));
		exchange.activity().getNames().getFirst().setText("Tên mới");
		assertTrue(new String(exchange.write(), StandardCharsets.UTF_8).contains("<narrative xml:lang=\"en\">Water</narrative>"));
	}

	@Test
	void sumsThatTheRegisterCannotTakeAreToldWithTheirLine() throws IOException {
		String second = FULL.substring(FULL.indexOf("\t<iati-activity "), FULL.indexOf("</iati-activity>") + 16);
		byte[] odd = Exchange.bytes(FULL.replace(" default-currency=\"USD\"", "").replace("<value currency=\"VND\" value-date=\"2024-09-10\">500000000",
				"<value currency=\"VND\" value-date=\"2024-09-10\">-5").replace("</iati-activity>", "</iati-activity>\n" + second));
		List<String> notes = exchange.read(odd).notes().stream().map(note -> note.located(Locale.ENGLISH)).toList();
		assertEquals(List.of("Line 39: The currency of 120000.00 is not said or not known; the register does not take this sum over.",
				"Line 41: The sum -5 is negative. Take money that was paid back off the payment that it belongs to.",
				"Line 52: The activity “XX-TEST-1-SL2024” stands in line 4 already; what is said here counts."), notes);
		assertEquals(1, exchange.activities().size());
	}

	@Test
	void otherVocabulariesAreOtherSectors() throws IOException {
		exchange.read(Exchange.bytes(FULL.replaceAll("(?s)<sector vocabulary=\"1\".*?(?=<sector vocabulary=\"99\")", "")));
		assertEquals(List.of(Sector.OTHER), exchange.activity().getSectors().stream().map(one -> one.getSector()).toList());
		assertNull(exchange.activity().getSectors().getFirst().getPercent());
		assertFalse(new String(exchange.write(), StandardCharsets.UTF_8).contains("code=\"998\""));
	}

	@Test
	void filesOfSeveralPublishersGoOutTogether() throws IOException {
		exchange.read(Exchange.bytes(FULL));
		exchange.read(IatiSamples.read("minimal.xml"));
		byHand().setIatiIdentifier("XX-HAND");
		exchange.union.getRegisters().removeIf(register -> register instanceof AidRegister && register.getRecords().isEmpty());
		byte[] file = exchange.write();
		assertEquals(List.of(), new IatiReader().check(new ByteArrayInputStream(file)));
		Exchange again = new Exchange();
		assertEquals(3, again.read(file).added());
		for (int i = 0; i < 3; i++) {
			assertEquals(facts(exchange.activities().get(i)), facts(again.activities().get(i)));
		}
	}
}
