package org.huunghi.union.tests.rules;

import static org.huunghi.union.tests.Make.make;
import static org.huunghi.union.tests.Make.name;
import static org.huunghi.union.tests.Make.person;
import static org.huunghi.union.tests.Make.with;
import static org.huunghi.union.tests.support.RuleCase.error;
import static org.huunghi.union.tests.support.RuleCase.warning;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.huunghi.union.Name;
import org.huunghi.union.tests.support.RuleCase;

/** Cases of the rules for objects of every class, for names and for places. */
final class CommonCases {
	private static final String ID = "5f0c3a52-0a3e-4f65-9a3c-0b4d8a4c1a11";

	private CommonCases() {
	}

	static List<RuleCase> all() {
		return List.of(error("reference.unresolved", () -> make("Source", "document", proxy()), () -> make("Source", "document", make("Document"))),
				error("id.missing", () -> person("A", "id", null), () -> person("A")), error("id.form", () -> person("A", "id", ID.toUpperCase()), () -> person("A", "id", ID)),
				error("id.twice", () -> make("PersonRegister", "records", List.of(person("A", "id", ID), person("B", "id", ID))),
						() -> make("PersonRegister", "records", List.of(person("A", "id", ID), person("B")))),
				error("span.turned", () -> person("A", "born", "1970", "died", "1969-12-31"), () -> person("A", "born", "1970-06", "died", "1970")),
				warning("text.blank", () -> person("A", "phone", " "), () -> person("A", "phone", "0213")),
				error("number.negative", () -> make("Body", "seats", -1), () -> make("Body", "seats", 0)),
				error("name.none", () -> make("Organisation"), () -> make("Document", "number", "12-KL/TW")),
				error("name.officialTwice", () -> twoNames(null, null), () -> twoNames("2020-05", "2020-06")),
				error("name.blank", () -> name(" ", "vi", "alias", null, null), () -> name("A", "vi", "alias", null, null)),
				error("name.language", () -> name("A", "tiếng Lào", "alias", null, null), () -> name("A", "lo-Laoo", "alias", null, null)),
				error("name.language", () -> name("A", "", "alias", null, null), () -> name("A", "und", "alias", null, null)),
				error("place.codeNone", () -> make("PlaceCode", "value", ""), () -> make("PlaceCode", "value", "14")),
				error("place.codeForm", () -> province(code("iso3166", "LAHO", null)), () -> province(code("iso3166", "LA-HO", null))),
				error("place.codeTwice", () -> gazetteer(code("iso3166", "LA-HO", null), code("iso3166", "LA-HO", null)),
						() -> gazetteer(code("iso3166", "LA-HO", "2024"), with(code("iso3166", "LA-HO", null), "validFrom", "2025"))));
	}

	private static EObject proxy() {
		EObject proxy = make("Document");
		((InternalEObject) proxy).eSetProxyURI(URI.createURI("urn:huunghi:id:" + ID));
		return proxy;
	}

	private static EObject twoNames(String to, String from) {
		List<Name> names = List.of(name("Hội cũ", "vi", "official", null, to), name("Hội mới", "vi", "official", from, null));
		return make("Organisation", "names", names);
	}

	private static EObject code(String system, String value, String to) {
		return make("PlaceCode", "system", system, "value", value, "validTo", to);
	}

	private static EObject province(EObject code) {
		return make("Place", "names", "Hủa Phăn", "kind", "province", "codes", code);
	}

	private static EObject gazetteer(EObject first, EObject second) {
		return make("Gazetteer", "records", make("Place", "names", "Lào", "kind", "country", "parts", List.of(province(first), province(second))));
	}
}
