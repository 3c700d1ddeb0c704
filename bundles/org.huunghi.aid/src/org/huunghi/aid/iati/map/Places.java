package org.huunghi.aid.iati.map;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidPackage.Literals;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.union.Name;
import org.huunghi.union.NameKind;
import org.huunghi.union.Place;
import org.huunghi.union.names.Names;

/**
 * Where the activity is: countries ({@code recipient-country}) by their code, places within them ({@code location}) by their code of ISO 3166-2 or
 * by a name that only one place of these countries bears. A country is named in the register only where no place within it is. What is found by
 * neither, regions of several countries, and shares stay with the file.
 */
final class Places extends Group<Set<Place>> {
	@Override
	Set<Place> read(Element activity, Context context) {
		Set<Place> all = new LinkedHashSet<>(locations(activity, context).values());
		all.addAll(countries(activity, context).values());
		return Gazetteers.innermost(all);
	}

	private static Map<Element, Place> countries(Element activity, Context context) {
		Map<Element, Place> countries = new LinkedHashMap<>();
		for (Element element : activity.children("recipient-country")) {
			Place place = context.places().byCode(element.get("code"));
			if (place != null) {
				countries.put(element, place);
			}
		}
		return countries;
	}

	private static Map<Element, Place> locations(Element activity, Context context) {
		Set<Place> countries = new HashSet<>(countries(activity, context).values());
		Map<Element, Place> locations = new LinkedHashMap<>();
		for (Element element : activity.children("location")) {
			Place place = context.places().byCode(element.get("ref"));
			if (place == null) {
				place = context.places().byName(Elements.narratives(element.child("name")), countries);
			}
			if (place != null) {
				locations.put(element, place);
			}
		}
		return locations;
	}

	@Override
	Set<Place> read(AidActivity record, Context context) {
		return new LinkedHashSet<>(record.getPlaces());
	}

	@Override
	boolean isEmpty(Set<Place> facts) {
		return facts.isEmpty();
	}

	@Override
	void store(Set<Place> facts, AidActivity record) {
		record.getPlaces().retainAll(facts);
		facts.stream().filter(place -> !record.getPlaces().contains(place)).forEach(record.getPlaces()::add);
	}

	@Override
	void write(Set<Place> facts, Element activity, AidActivity record, Context context) {
		Set<Place> wanted = new LinkedHashSet<>(facts);
		facts.stream().map(Gazetteers::country).filter(country -> country != null).forEach(wanted::add);
		Set<Place> there = new HashSet<>();
		for (Map<Element, Place> kind : List.of(locations(activity, context), countries(activity, context))) {
			kind.forEach((element, place) -> {
				if (wanted.contains(place)) {
					there.add(place);
				} else {
					Elements.remove(activity, element);
				}
			});
		}
		wanted.stream().filter(place -> !there.contains(place)).forEach(place -> add(place, activity, record, context));
	}

	private static void add(Place place, Element activity, AidActivity record, Context context) {
		String code = Gazetteers.code(place);
		if (place == Gazetteers.country(place)) {
			if (code == null) {
				context.leaveOut(record, Literals.AID_ACTIVITY__PLACES, "noCountryCode", Names.of(place, context.language()));
			} else {
				Elements.insert(activity, Element.of("recipient-country").set("code", code));
			}
			return;
		}
		Element name = Element.of("name");
		for (Name one : place.getNames()) {
			if (one.getKind() == NameKind.OFFICIAL && one.getValidTo() == null) {
				name.add(Elements.narrative(one.getText(), one.getLanguage(), activity, context));
			}
		}
		Element location = Element.of("location").set("ref", code);
		Elements.insert(activity, name.content().isEmpty() ? location : location.add(name));
	}
}
