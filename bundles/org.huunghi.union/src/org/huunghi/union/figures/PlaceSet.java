package org.huunghi.union.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.huunghi.union.Place;

/** The places that a period total is about, each with all that lies in it. Without a place it is about all. */
final class PlaceSet implements Comparable<PlaceSet> {
	/** None of them lies in another of them. */
	private final Set<Place> places = new LinkedHashSet<>();
	/** How many of them are countries, how many lie directly in a country, and so on. */
	private final List<Integer> numberByDepth = new ArrayList<>();
	private final boolean unnamed;

	/**
	 * @param named the places that are known
	 * @param number how many there are; null where that is not known otherwise
	 */
	PlaceSet(Collection<Place> named, Integer number) {
		unnamed = !named.isEmpty() && number != null && number > named.size();
		Set<Place> all = Set.copyOf(named);
		for (Place place : all) {
			if (!lies(place.getPartOf(), all)) {
				places.add(place);
				count(depth(place));
			}
		}
	}

	private void count(int depth) {
		while (numberByDepth.size() <= depth) {
			numberByDepth.add(0);
		}
		numberByDepth.set(depth, numberByDepth.get(depth) + 1);
	}

	private static int depth(Place place) {
		int depth = 0;
		for (Place around = place.getPartOf(); around != null; around = around.getPartOf()) {
			depth++;
		}
		return depth;
	}

	/** @return whether the place is one of those, or lies in one at any depth; no for null */
	private static boolean lies(Place place, Collection<Place> in) {
		for (Place around = place; around != null; around = around.getPartOf()) {
			if (in.contains(around)) {
				return true;
			}
		}
		return false;
	}

	boolean isAll() {
		return places.isEmpty();
	}

	/**
	 * @param others the places of a single record, none where they are unknown: it is covered then
	 * @return yes where all of them lie in these, no where none has anything to do with these; else some do, or lie around these, or may be
	 *         among those that nobody has named
	 */
	Answer covers(Collection<Place> others) {
		if (isAll() || others.isEmpty()) {
			return Answer.YES;
		}
		if (others.stream().allMatch(other -> lies(other, places))) {
			return Answer.YES;
		}
		return unnamed || meets(others) ? Answer.MAYBE : Answer.NO;
	}

	/** @return whether all of the other set lies in this one */
	boolean covers(PlaceSet other) {
		return isAll() || !other.isAll() && !other.unnamed && covers(other.places) == Answer.YES;
	}

	/** @return whether the two have, or may have, anything in common */
	boolean meets(PlaceSet other) {
		return isAll() || other.isAll() || unnamed || other.unnamed || meets(other.places);
	}

	private boolean meets(Collection<Place> others) {
		return others.stream().anyMatch(other -> lies(other, places)) || places.stream().anyMatch(place -> lies(place, others));
	}

	/** A set that covers another one and more is the greater of the two: that of a country is greater than that of some of its provinces. */
	@Override
	public int compareTo(PlaceSet other) {
		if (isAll() || other.isAll()) {
			return Boolean.compare(isAll(), other.isAll());
		}
		for (int depth = 0; depth < Math.max(numberByDepth.size(), other.numberByDepth.size()); depth++) {
			int difference = Integer.compare(number(depth), other.number(depth));
			if (difference != 0) {
				return difference;
			}
		}
		return 0;
	}

	private int number(int depth) {
		return depth < numberByDepth.size() ? numberByDepth.get(depth) : 0;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PlaceSet that && unnamed == that.unnamed && places.equals(that.places);
	}

	@Override
	public int hashCode() {
		return places.hashCode();
	}
}
