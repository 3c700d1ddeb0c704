package org.huunghi.exchange.ui.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.exchange.ui.log.Places;
import org.huunghi.repository.View;
import org.huunghi.union.Place;
import org.huunghi.union.names.Names;

/** Brings districts and villages together with the province that they lie in; a country stays what it is. */
final class Provinces {
	/**
	 * A province, or a country.
	 *
	 * @param label what it is called
	 * @param members ids of the places that are counted for it
	 */
	record Province(String label, Set<String> members) {
	}

	private Provinces() {
	}

	/** @param ids of places; @return the provinces that they lie in, in the order of the first of each; what is no place any more is left out */
	static List<Province> of(View view, List<String> ids, Locale locale) {
		Map<Place, Set<String>> members = new LinkedHashMap<>();
		for (EObject found : view.findAll(ids)) {
			if (found instanceof Place place) {
				members.computeIfAbsent(Places.province(place), missing -> new LinkedHashSet<>()).add(place.getId());
			}
		}
		List<Province> provinces = new ArrayList<>();
		members.forEach((province, places) -> provinces.add(new Province(Names.label(province, locale), places)));
		return provinces;
	}
}
