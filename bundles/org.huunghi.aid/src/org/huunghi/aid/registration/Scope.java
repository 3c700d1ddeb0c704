package org.huunghi.aid.registration;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.huunghi.aid.DonorRegistration;
import org.huunghi.aid.Sector;
import org.huunghi.aid.SectorShare;
import org.huunghi.union.Place;

/** Where and in what an organisation may work by its registrations; says that something lies outside only where that is certain. */
public final class Scope {
	private final Set<Place> areas = new HashSet<>();
	private final Set<Sector> sectors = new HashSet<>();
	private boolean allAreasKnown = true;
	private boolean allSectorsKnown = true;

	/** @param registrations those of one organisation that are valid at the time; what any of them allows is allowed */
	public Scope(Collection<DonorRegistration> registrations) {
		for (DonorRegistration registration : registrations) {
			areas.addAll(registration.getAreas());
			allAreasKnown &= !registration.getAreas().isEmpty() && registration.getAreas().stream().noneMatch(Place::eIsProxy);
			List<Sector> named = registration.getSectors().stream().map(SectorShare::getSector).toList();
			sectors.addAll(named);
			allSectorsKnown &= !named.isEmpty() && !named.contains(Sector.UNKNOWN) && !named.contains(Sector.OTHER);
		}
	}

	/**
	 * @return whether no area of the registrations holds the place, or a part of it; a place counts as what it was merged into, and as what
	 *         it was made of
	 */
	public boolean isOutside(Place place) {
		return allAreasKnown && !place.eIsProxy() && !leads(place, areas) && areas.stream().noneMatch(area -> leads(area, Set.of(place)));
	}

	/** @return whether the registrations do not name the sector; no for sectors that say too little, such as "other" */
	public boolean isOutside(Sector sector) {
		return allSectorsKnown && sector != Sector.UNKNOWN && sector != Sector.OTHER && !sectors.contains(sector);
	}

	private static boolean leads(Place start, Set<Place> goals) {
		return leads(start, goals, Place::getSuccessors) || leads(start, goals, Place::getPredecessors);
	}

	/** Goes from a place to those it belongs to, and forwards or backwards in time, until one of the goals is met. */
	private static boolean leads(Place start, Set<Place> goals, Function<Place, List<Place>> inTime) {
		Set<Place> seen = new HashSet<>();
		Deque<Place> waiting = new ArrayDeque<>(List.of(start));
		while (!waiting.isEmpty()) {
			Place place = waiting.pop();
			if (goals.contains(place)) {
				return true;
			}
			if (seen.add(place)) {
				if (place.getPartOf() != null) {
					waiting.push(place.getPartOf());
				}
				inTime.apply(place).forEach(waiting::push);
			}
		}
		return false;
	}
}
