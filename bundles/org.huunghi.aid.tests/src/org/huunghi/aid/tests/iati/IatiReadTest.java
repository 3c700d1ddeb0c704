package org.huunghi.aid.tests.iati;

import static org.huunghi.aid.tests.Make.make;
import static org.huunghi.aid.tests.iati.Facts.amounts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidResult;
import org.huunghi.aid.AidStatus;
import org.huunghi.aid.iati.transfer.IatiException;
import org.huunghi.aid.iati.transfer.ImportResult;
import org.huunghi.union.Organisation;
import org.huunghi.union.names.Names;
import org.junit.jupiter.api.Test;

/** What a file says comes into the register, and again from a newer one; what the register can't take is told. */
class IatiReadTest {
	private static final Locale VI = Locale.of("vi");
	private static final String FULL = IatiSamples.text("full.xml");

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
		assertEquals("Số hộ có nước sạch null null 150 120 2024", String.join(" ", measured.getIndicator(), measured.getUnit(),
				String.valueOf(measured.getBaseline()),
				measured.getTarget().toString(), measured.getActual().toString(), measured.getMeasured().toString()));
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
		String second = IatiSamples.activity().replace("XX-TEST-1-SL2024", "XX-2")
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
	void sumsThatTheRegisterCannotTakeAreToldWithTheirLine() throws IOException {
		String second = IatiSamples.activity();
		byte[] odd = Exchange.bytes(FULL.replace(" default-currency=\"USD\"", "").replace("<value currency=\"VND\" value-date=\"2024-09-10\">500000000",
				"<value currency=\"VND\" value-date=\"2024-09-10\">-5").replace("</iati-activity>", "</iati-activity>\n" + second));
		List<String> notes = exchange.read(odd).notes().stream().map(note -> note.located(Locale.ENGLISH)).toList();
		assertEquals(List.of("Line 39: The currency of 120000.00 is not said or not known; the register does not take this sum over.",
				"Line 41: The sum -5 is negative. Take money that was paid back off the payment that it belongs to.",
				"Line 52: The activity “XX-TEST-1-SL2024” stands in line 4 already; what is said here counts."), notes);
		assertEquals(1, exchange.activities().size());
	}
}
