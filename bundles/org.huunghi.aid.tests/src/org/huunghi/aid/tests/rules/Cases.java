package org.huunghi.aid.tests.rules;

import static org.huunghi.aid.tests.Make.amount;
import static org.huunghi.aid.tests.Make.make;
import static org.huunghi.aid.tests.Make.with;
import static org.huunghi.union.tests.support.RuleCase.error;
import static org.huunghi.union.tests.support.RuleCase.info;
import static org.huunghi.union.tests.support.RuleCase.warning;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.tests.support.RuleCase;

/** What the rules find in aid and support; the day of the check is 15 January 2026. */
final class Cases {
	private Cases() {
	}

	static List<RuleCase> all() {
		return Stream.of(activities(), approvals(), amounts(), registrations(), scopes(), support()).flatMap(List::stream).toList();
	}

	private static List<RuleCase> activities() {
		return List.of(warning("aid.noName", () -> make("AidActivity"), Cases::activity),
				error("aid.turned", () -> activity("plannedFrom", "2024-05", "plannedTo", "2024-04"),
						() -> activity("plannedFrom", "2024-05", "plannedTo", "2024")),
				error("aid.turned", () -> activity("actualFrom", "2024-05-02", "actualTo", "2024-05-01"),
						() -> activity("actualFrom", "2024-05-02", "actualTo", "2024-05-02", "plannedTo", "2024-05-01")),
				warning("aid.sectorTwice", () -> sectors(share("health", "50"), share("health", "50")),
						() -> sectors(share("health", "50"), share("unknown", null), share("unknown", null))),
				error("aid.shares", () -> sectors(share("health", "60"), share("culture", "40.5")),
						() -> sectors(share("health", "60"), share("culture", "40"), share("other", null))),
				error("aid.shares", () -> sectors(share("health", "-1")), () -> sectors(share("health", "0"))),
				warning("aid.twice", () -> register(activity("iatiIdentifier", "XM-1"), activity("iatiIdentifier", "XM-1 ")),
						() -> register(activity("iatiIdentifier", "XM-1"), activity("iatiIdentifier", "XM-2"))),
				warning("aid.twice", () -> register(approved("1/QĐ-UBND", "2024-01-05", "A"), approved("1/QĐ-UBND", "2024-01-05", "A")),
						() -> register(approved("1/QĐ-UBND", "2024-01-05", "A"), approved("1/QĐ-UBND", "2024-01-05", "B"),
								approved("1/QĐ-UBND", "2023-01-05", "A"))),
				info("aid.noTarget", () -> activity("results", make("AidResult", "actual", "120")),
						() -> activity("results", make("AidResult", "actual", "120", "target", "over 100"))));
	}

	private static List<RuleCase> approvals() {
		return List.of(warning("aid.noApproval", () -> activity("status", "running"),
				() -> activity("status", "running", "approvalNumber", "1/QĐ-UBND")),
				warning("aid.noApproval", () -> activity("status", "completed"), () -> activity("status", "completed", "decision", make("Document"))),
				warning("aid.noApproval", () -> activity("status", "completed"), () -> activity("status", "pipeline")),
				warning("aid.begunBeforeApproval", () -> activity("approvalDate", "2024-05-02", "actualFrom", "2024-05-01"),
						() -> activity("approvalDate", "2024-05-02", "actualFrom", "2024-05")),
				warning("aid.lapsed", () -> activity("approvalDate", "2025-07-14"), () -> activity("approvalDate", "2025-07-15")),
				warning("aid.lapsed", () -> activity("approvalDate", "2025-07-14"),
						() -> activity("approvalDate", "2025-07-14", "disbursed", amount("5 USD", "2025-12"))),
				warning("aid.lapsing", () -> activity("approvalDate", "2025-09-16"), () -> activity("approvalDate", "2025-09-17")),
				warning("aid.lapsing", () -> activity("approvalDate", "2025-07-15"),
						() -> activity("approvalDate", "2025-07-15", "status", "cancelled")),
				warning("aid.begunAfterLapse", () -> activity("approvalDate", "2024-01-15", "actualFrom", "2024-07-16"),
						() -> activity("approvalDate", "2024-01-15", "actualFrom", "2024-07")),
				warning("aid.begunAfterLapse", () -> activity("approvalDate", "2025-01-15", "actualFrom", "2026-01"),
						() -> activity("approvalDate", "2025-12-08", "actualFrom", "2026-07")));
	}

	private static List<RuleCase> amounts() {
		return List.of(error("amount.noMoney", () -> committed(amount(null, "2024")), () -> committed(amount("0 VND", "2024"))),
				error("amount.negative", () -> committed(amount("-1 VND", "2024")), () -> committed(amount("1 VND", "2024"))),
				warning("amount.noDate", () -> committed(amount("5 VND", null)), () -> committed(amount("5 VND", "2024"))),
				error("amount.rate", () -> committed(with(amount("5 USD", "2024"), "rate", "0")),
						() -> committed(with(amount("5 USD", "2024"), "rate", "25400"))),
				info("amount.noRate", () -> committed(amount("5 USD", "2024")), () -> committed(amount("5 VND", "2024"))),
				info("amount.noRate", () -> committed(amount("5 USD", "2024")), () -> committed(with(amount("5 USD", "2024"), "rate", "25400.5"))),
				error("amount.counterpart", () -> activity("counterpart", "-1 VND"), () -> activity("counterpart", "1 VND")),
				warning("amount.overspent", () -> money("10 USD", "6 USD", "5 USD"), () -> money("10 USD", "5 USD", "5 USD")),
				warning("amount.overspent", () -> money("10 USD", "over 10 USD"), () -> money("over 10 USD", "12 USD")),
				warning("amount.overspent", () -> money("10 USD", "11 USD"), () -> money("about 10 USD", "11 USD")),
				warning("amount.overspent", () -> money("10 USD", "11 USD"), () -> money("10 USD", "11 EUR")),
				warning("amount.overspent", () -> money("10 USD", "11 USD"),
						() -> with(money("10 USD", "11 USD"), "committed", amount(null, "2024"))));
	}

	private static List<RuleCase> registrations() {
		return List.of(error("registration.noOrganisation", () -> registration(null), () -> registration(make("Organisation"))),
				error("aid.turned", () -> registration(null, "issued", "2025-05", "validTo", "2025-04"),
						() -> registration(null, "issued", "2025-05", "validTo", "2025")),
				error("registration.tooLong", () -> registration(null, "kind", "operation", "issued", "2024-03-01", "validTo", "2027-03-02"),
						() -> registration(null, "kind", "operation", "issued", "2024-03-01", "validTo", "2027-03-01")),
				error("registration.tooLong", () -> registration(null, "kind", "representativeOffice", "issued", "2024-03-01", "validTo",
						"2029-03-02"),
						() -> registration(null, "kind", "representativeOffice", "issued", "2024-03-01", "validTo", "2027-03-02")),
				info("registration.expired", () -> registration(null, "validTo", "2026-01-14"), () -> registration(null, "validTo", "2026-01-15")),
				warning("registration.expiring", () -> registration(null, "validTo", "2026-04-15"),
						() -> registration(null, "validTo", "2026-04-16")),
				warning("registration.expiring", () -> registration(null, "validTo", "2026-04-15"), Cases::renewed));
	}

	private static List<RuleCase> scopes() {
		return List.of(warning("aid.notRegistered", () -> registered("2023", "area", "health"), () -> registered("2024", "area", "health")),
				warning("aid.outsideArea", () -> registered("2024", "elsewhere", "health"), () -> registered("2024", "area", "health")),
				warning("aid.outsideArea", () -> registered("2024", "elsewhere", "health"), () -> registered(null, "elsewhere", "culture")),
				warning("aid.outsideSector", () -> registered("2024", "area", "culture"), () -> registered("2024", "area", "health")));
	}

	private static List<RuleCase> support() {
		return List.of(warning("support.noName", () -> make("SupportActivity"), () -> make("SupportActivity", "goods", "Máy tính")),
				warning("support.noDecision", () -> make("SupportActivity"), () -> make("SupportActivity", "decision", make("Document"))),
				warning("support.noDecision", () -> make("SupportActivity", "status", "completed"),
						() -> make("SupportActivity", "status", "pipeline")),
				error("support.negative", () -> make("SupportActivity", "value", "-1 VND"), () -> make("SupportActivity", "value", "over 1 VND")));
	}

	private static EObject activity(Object... features) {
		return with(make("AidActivity", "names", "Nước sạch"), features);
	}

	private static EObject approved(String number, String date, String name) {
		return make("AidActivity", "names", name, "decision", make("Document", "number", number, "date", date));
	}

	private static EObject register(EObject... records) {
		return make("AidRegister", "records", List.of(records));
	}

	private static EObject share(String sector, String percent) {
		return make("SectorShare", "sector", sector, "percent", percent);
	}

	private static EObject sectors(EObject... shares) {
		return activity("sectors", List.of(shares));
	}

	private static EObject committed(EObject amount) {
		return activity("committed", amount);
	}

	private static EObject money(String committed, String... disbursed) {
		return activity("committed", amount(committed, "2024"), "disbursed", Stream.of(disbursed).map(money -> amount(money, "2024")).toList());
	}

	private static EObject registration(EObject organisation, Object... features) {
		return with(make("DonorRegistration", "organisation", organisation), features);
	}

	private static EObject renewed() {
		EObject organisation = make("Organisation");
		return register(registration(organisation, "kind", "operation", "validTo", "2026-04-15"),
				registration(organisation, "kind", "operation", "validTo", "2029-04-15"));
	}

	/** An activity in a place and a sector, whose donor was registered from March 2024 on for the place "area" and for health. */
	private static EObject registered(String begun, String place, String sector) {
		EObject donor = make("Organisation", "names", "Tổ chức A");
		EObject area = make("Place", "names", "area");
		EObject registration = registration(donor, "issued", "2024-03-01", "validTo", "2027-02-28", "areas", area, "sectors", share("health", null));
		EObject there = place.equals("area") ? area : make("Place", "names", place);
		return register(registration, activity("donors", donor, "actualFrom", begun, "places", there, "sectors", share(sector, null)));
	}
}
