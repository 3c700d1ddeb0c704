package org.huunghi.aid.tests.iati;

import static org.huunghi.aid.tests.Make.amount;
import static org.huunghi.aid.tests.Make.make;
import static org.huunghi.aid.tests.Make.with;
import static org.huunghi.aid.tests.iati.Facts.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidRegister;
import org.huunghi.aid.AidStatus;
import org.huunghi.aid.Sector;
import org.huunghi.aid.iati.read.IatiReader;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Organisation;
import org.huunghi.union.OrganisationRegister;
import org.huunghi.union.rules.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Activities come from files into the register and go out again: nothing is lost that a file said, whatever is changed meanwhile. */
class IatiRoundTripTest {
	private static final Locale VI = Locale.of("vi");
	private static final String FULL = IatiSamples.text("full.xml");

	private final Exchange exchange = new Exchange();

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
				activity -> activity.setPlannedFrom(null),
				activity -> activity.setActualFrom(PartialDate.valueOf("2024-02")), activity -> activity.getPlaces().clear(),
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

	@ParameterizedTest
	@MethodSource("changes")
	void aChangeGoesOutAndComesBackAndAllElseStays(Consumer<AidActivity> change) throws IOException {
		exchange.read(Exchange.bytes(FULL));
		change.accept(exchange.activity());
		exchange.activity().getDonors().stream().filter(one -> one.eContainer() == null).toList().forEach(this::register);
		byte[] changed = exchange.write();
		assertEquals(List.of(), new IatiReader().check(new ByteArrayInputStream(changed)));
		String text = new String(changed, StandardCharsets.UTF_8);
		for (String kept : List.of("Chiềng An", "ex:checked=\"yes\"", "ex:batch=\"7\"", "ex:signature", "legacy-data", "crs-add", "Less illness", "fss",
				"linked-data-default=\"https://data.example.org/aid/\"", "vocabulary-uri=\"https://example.org/sectors\"", "planned-disbursement")) {
			assertTrue(text.contains(kept), kept);
		}
		Exchange again = new Exchange();
		again.read(changed);
		assertEquals(facts(exchange.activity()), facts(again.activity()));
	}

	private void register(Organisation organisation) {
		exchange.union.getRegisters().stream().filter(OrganisationRegister.class::isInstance).findFirst().orElseThrow().getRecords().add(organisation);
	}

	@Test
	void namesKeepTheRulesAlsoWhereAFileSaysNoLanguageOrOneTwice() throws IOException {
		String twice = FULL.replace("<iati-activity xml:lang=\"vi\" ", "<iati-activity ").replace("<narrative>Bạn của Nước</narrative></participating-org>",
				"<narrative>Bạn của Nước</narrative><narrative>Bạn Nước</narrative></participating-org>").replace("</narrative></title>\n\t\t<description",
						"</narrative><narrative xml:lang=\"en\">Water</narrative></title>\n\t\t<description");
		exchange.read(Exchange.bytes(twice));
		assertEquals(List.of("und", "en"), exchange.activity().getNames().stream().map(one -> one.getLanguage()).toList());
		assertEquals(List.of(), Validation.check(exchange.union, () -> false).stream()
				.filter(one -> one.code().startsWith("name.")).map(one -> one.message(VI)).toList());
		assertEquals(Exchange.canonical(Exchange.bytes(twice)), Exchange.canonical(exchange.write()));
		exchange.activity().getNames().getFirst().setText("Tên mới");
		assertTrue(new String(exchange.write(), StandardCharsets.UTF_8).contains("<narrative xml:lang=\"en\">Water</narrative>"));
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
		exchange.byHand().setIatiIdentifier("XX-HAND");
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
