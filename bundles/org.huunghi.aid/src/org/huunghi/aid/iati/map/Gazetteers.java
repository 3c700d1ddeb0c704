package org.huunghi.aid.iati.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.huunghi.text.fold.Fold;
import org.huunghi.union.CodeSystem;
import org.huunghi.union.Place;
import org.huunghi.union.PlaceKind;
import org.huunghi.union.Record;

/** The places of a repository, found by their codes of ISO 3166, or by their names where no other place is called so. */
public final class Gazetteers {
	private final Map<String, Place> byCode = new HashMap<>();
	private final Map<String, Set<Place>> byName = new HashMap<>();

	/** @param places the countries, with all places within them */
	public Gazetteers(Iterable<? extends Record> places) {
		places.forEach(one -> {
			if (one instanceof Place place) {
				index(place);
			}
		});
	}

	private void index(Place place) {
		place.getCodes().stream().filter(code -> code.getSystem() == CodeSystem.ISO_3166 && code.getValue() != null)
				.forEach(code -> byCode.put(code.getValue().strip().toUpperCase(Locale.ROOT), place));
		place.getNames().forEach(name -> byName.computeIfAbsent(Fold.fold(name.getText()), key -> new HashSet<>()).add(place));
		place.getParts().forEach(this::index);
	}

	/** @return the place of that code of ISO 3166, or null */
	Place byCode(String code) {
		return code == null ? null : byCode.get(code.strip().toUpperCase(Locale.ROOT));
	}

	/**
	 * @param names of one place in any languages
	 * @param countries where it may lie; empty for anywhere
	 * @return the only place that is called so, or null where there is none or more than one
	 */
	Place byName(List<String> names, Set<Place> countries) {
		Set<Place> found = new HashSet<>();
		for (String name : names) {
			byName.getOrDefault(Fold.fold(name), Set.of()).stream().filter(place -> countries.isEmpty() || countries.contains(country(place)))
					.forEach(found::add);
		}
		return found.size() == 1 ? found.iterator().next() : null;
	}

	/** @return the country that a place lies in, itself for a country; null where it lies in none */
	static Place country(Place place) {
		Place country = place;
		while (country != null && country.getKind() != PlaceKind.COUNTRY) {
			country = country.getPartOf();
		}
		return country;
	}

	/** @return code of ISO 3166, or null where the place has none */
	static String code(Place place) {
		return place.getCodes().stream().filter(code -> code.getSystem() == CodeSystem.ISO_3166 && code.getValue() != null)
				.map(code -> code.getValue().strip()).findFirst().orElse(null);
	}

	/** @return the places, without those within which another of them lies */
	static Set<Place> innermost(Set<Place> places) {
		Set<Place> outer = new HashSet<>();
		for (Place place : places) {
			for (Place around = place.getPartOf(); around != null; around = around.getPartOf()) {
				outer.add(around);
			}
		}
		List<Place> inner = new ArrayList<>(places);
		inner.removeAll(outer);
		return new LinkedHashSet<>(inner);
	}
}
