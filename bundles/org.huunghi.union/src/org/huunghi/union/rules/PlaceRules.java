package org.huunghi.union.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.CodeSystem;
import org.huunghi.union.Place;
import org.huunghi.union.PlaceCode;
import org.huunghi.union.PlaceKind;
import org.huunghi.union.UnionPackage.Literals;

/** Rules for the codes of places. */
final class PlaceRules {
	/** ISO 3166-1 alpha-2. */
	private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
	/** ISO 3166-2. */
	private static final Pattern SUBDIVISION = Pattern.compile("([A-Z]{2})-[A-Z0-9]{1,3}");

	private PlaceRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(PlaceCode.class, PlaceRules::form), new Rule<>(PlaceCode.class, PlaceRules::twice));
	}

	private static void form(PlaceCode code, Findings findings) {
		if (code.getValue() == null || code.getValue().isBlank()) {
			findings.error("place.codeNone", Literals.PLACE_CODE__VALUE, code.eContainer());
		} else if (code.getSystem() == CodeSystem.ISO_3166 && code.eContainer() instanceof Place place) {
			Pattern pattern = place.getKind() == PlaceKind.COUNTRY ? COUNTRY : SUBDIVISION;
			if (!pattern.matcher(code.getValue()).matches()) {
				findings.error("place.codeForm", Literals.PLACE_CODE__VALUE, code.getValue(), place);
			}
		}
	}

	/** At any time a code means one place. Reported at the later entry. */
	private static void twice(PlaceCode code, Findings findings) {
		if (code.getValue() == null || !(code.eContainer() instanceof Place place)) {
			return;
		}
		// The gazetteer, or the outermost place where that lies in none.
		EObject holder = country(place).eContainer() == null ? country(place) : country(place).eContainer();
		Map<List<Object>, List<PlaceCode>> codes = findings.once(List.of(PlaceRules.class, holder), () -> index(holder));
		for (PlaceCode other : codes.getOrDefault(key(code), List.of())) {
			if (other == code) {
				return;
			}
			if (Spans.overlap(other.getValidFrom(), other.getValidTo(), code.getValidFrom(), code.getValidTo())) {
				findings.error("place.codeTwice", Literals.PLACE_CODE__VALUE, code.getValue(), other.eContainer(), place);
			}
		}
	}

	/** All codes within, in the order of the places. */
	private static Map<List<Object>, List<PlaceCode>> index(EObject holder) {
		Map<List<Object>, List<PlaceCode>> codes = new HashMap<>();
		collect(holder, codes);
		return codes;
	}

	private static void collect(EObject object, Map<List<Object>, List<PlaceCode>> codes) {
		if (object instanceof PlaceCode code) {
			codes.computeIfAbsent(key(code), key -> new ArrayList<>()).add(code);
		}
		Contents.of(object).forEach(content -> collect(content, codes));
	}

	/** National codes count within a country and a tier: 12 is a province, and may be a district elsewhere. */
	private static List<Object> key(PlaceCode code) {
		String value = String.valueOf(code.getValue());
		if (code.getSystem() == CodeSystem.ISO_3166 || !(code.eContainer() instanceof Place place)) {
			return List.of(CodeSystem.ISO_3166, value);
		}
		PlaceKind tier = place.getKind() == PlaceKind.CITY ? PlaceKind.PROVINCE : place.getKind();
		return List.of(CodeSystem.NATIONAL, value, country(place), tier);
	}

	private static Place country(Place place) {
		Place outermost = place;
		while (outermost.getPartOf() != null) {
			outermost = outermost.getPartOf();
		}
		return outermost;
	}
}
