package org.huunghi.exchange.tests.xmi;

import static org.huunghi.exchange.tests.Make.delegation;
import static org.huunghi.exchange.tests.Make.intake;
import static org.huunghi.exchange.tests.Make.log;
import static org.huunghi.exchange.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.ExchangeLog;
import org.huunghi.exchange.ExchangePackage.Literals;
import org.huunghi.exchange.StudentIntake;
import org.huunghi.union.Organisation;
import org.huunghi.union.Person;
import org.huunghi.union.Place;
import org.huunghi.union.Union;
import org.huunghi.union.xmi.OutsideReferences;
import org.huunghi.union.xmi.XmiInterchange;
import org.junit.jupiter.api.Test;

/** A log of delegations that was exported is imported as it was. */
class ExchangeRoundTripTest {
	private final Place place = make("Place", "names", "Hủa Phăn");
	private final Person head = make("Person", "names", "Tráng Thị Xuân");
	private final Organisation partner = make("Organisation", "names", "Mặt trận Lào xây dựng đất nước tỉnh Hủa Phăn");
	private final EObject decision = make("Document", "number", "12-QĐ/LH");
	private final EObject agreement = make("Agreement", "names", "Thỏa thuận hợp tác");
	private final EObject event = make("Event", "names", "Năm hữu nghị");
	private final Delegation sent = make("Delegation", "title", "Đoàn thăm Hủa Phăn", "direction", "out", "planned", "planned", "decision", decision,
			"validFrom", "2024-03-11", "validTo", "2024-03-13", "head", head, "headRank", "Chủ tịch", "headCount", "over 8", "partners", partner,
			"places", place, "purpose", "border", "purposeText", "Kết nghĩa bản\n– bản", "cost", "25000000 VND", "payer", "shared",
			"agreements", agreement, "gifts", "Khèn Mông", "events", event, "reportDue", "2024-03", "reportDelivered", "2024-03-20",
			"report", make("Document", "number", "7-BC/LH"), "members", List.of(make("DelegationMember", "person", head, "role", "Trưởng đoàn"),
					make("DelegationMember", "name", "ບຸນມີ", "organisation", partner)));
	private final StudentIntake intake = intake("place", place, "school", partner, "level", "college", "funding", "laos",
			"fieldOfStudy", "Nông nghiệp", "students", "about 35", "decision", decision);

	@Test
	void everyFieldIsSetInTheSample() {
		for (EObject object : List.of(sent, intake)) {
			for (EStructuralFeature feature : object.eClass().getEStructuralFeatures()) {
				assertTrue(object.eIsSet(feature) || feature == Literals.DELEGATION__DIRECTION, feature.getName() + " would not be tested");
			}
		}
	}

	@Test
	void aLogComesBackAsItWas() throws IOException {
		Delegation unknown = delegation("direction", "in", "head", null, "headCount", null);
		unknown.getPlaces().clear();
		Union union = org.huunghi.union.tests.Make.union(make("PersonRegister", "records", head), make("OrganisationRegister", "records", partner),
				make("DocumentRegister", "records", List.of(decision, sent.getReport())), make("AgreementRegister", "records", agreement),
				make("EventRegister", "records", event), log(sent, unknown), make("StudentRegister", "records", intake));
		String text = written(union);

		Union back = (Union) read(text);
		assertEquals(Set.of(), OutsideReferences.resolve(List.of(back), id -> id.equals(place.getId()) ? place : null));
		ExchangeLog log = (ExchangeLog) back.getRegisters().get(5);
		Delegation delegation = (Delegation) log.getRecords().get(0);
		assertEquals("over 8", delegation.getHeadCount().toString());
		assertEquals("Kết nghĩa bản\n– bản", delegation.getPurposeText());
		assertEquals(List.of(place), delegation.getPlaces());
		assertSame(back.getRegisters().get(0).getRecords().get(0), delegation.getHead());
		assertSame(delegation.getHead(), delegation.getMembers().get(0).getPerson());
		assertEquals("ບຸນມີ", delegation.getMembers().get(1).getName());
		assertNull(((Delegation) log.getRecords().get(1)).getHeadCount(), "unknown stays unknown");
		assertEquals(text, written(back), "same objects, same bytes");
	}

	private static String written(EObject root) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XmiInterchange.write(List.of(root), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static EObject read(String text) throws IOException {
		return XmiInterchange.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.xmi").getFirst();
	}
}
