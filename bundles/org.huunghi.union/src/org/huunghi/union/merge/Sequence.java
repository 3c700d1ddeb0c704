package org.huunghi.union.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * Merges three orders of things, each of which stands in a list once. What only one side moved stays where that side put it, also where the other side
 * had removed it and it comes back; what was added comes behind what it stood behind there, and where both added at one place, theirs come first.
 *
 * @param before the order from which both sides started
 * @param mine the order on my side
 * @param theirs the order on the other side
 */
record Sequence<T>(List<T> before, List<T> mine, List<T> theirs) {
	/** Longer lists that both sides put into new orders are not compared pair by pair. */
	private static final int MOST = 1_000;

	/** @return whether both sides put things into orders that can't come together, so that somebody must choose */
	boolean conflict(Predicate<T> kept) {
		return order(kept) == null;
	}

	/** @return what was there before and neither side removed, with what either added */
	Predicate<T> survivors() {
		Set<T> old = new HashSet<>(before);
		Set<T> here = new HashSet<>(mine);
		Set<T> there = new HashSet<>(theirs);
		return each -> old.contains(each) ? here.contains(each) && there.contains(each) : here.contains(each) || there.contains(each);
	}

	/**
	 * @param kept which things are in the result; each is on one side at least
	 * @param choice whose order counts where both can't come together; null is taken for theirs
	 */
	List<T> merge(Predicate<T> kept, Choice choice) {
		List<T> order = order(kept);
		if (order == null && choice != Choice.MINE) {
			// what I bring back must not make an order of theirs void about which nobody was asked
			order = order(onBothSides(kept));
		}
		if (order == null) {
			order = (choice == Choice.MINE ? mine : theirs).stream().filter(onBothSides(kept)).toList();
		}
		Set<T> onMySide = new HashSet<>(mine);
		List<T> merged = new ArrayList<>(order);
		Set<T> placed = new HashSet<>(merged);
		insert(theirs, kept, merged, placed, Set.of());
		Set<T> theirOwn = new HashSet<>(merged);
		theirOwn.removeAll(onMySide);
		insert(mine, kept, merged, placed, theirOwn);
		return merged;
	}

	/** @param before things that come first where another is put in at the same place */
	private static <T> void insert(List<T> list, Predicate<T> kept, List<T> merged, Set<T> placed, Set<T> first) {
		T previous = null;
		for (T each : list) {
			if (!placed.contains(each)) {
				if (!kept.test(each)) {
					continue;
				}
				int at = previous == null ? 0 : merged.indexOf(previous) + 1;
				while (at < merged.size() && first.contains(merged.get(at))) {
					at++;
				}
				merged.add(at, each);
				placed.add(each);
			}
			previous = each;
		}
	}

	private Predicate<T> onBothSides(Predicate<T> kept) {
		Set<T> here = new HashSet<>(mine);
		Set<T> there = new HashSet<>(theirs);
		return each -> here.contains(each) && there.contains(each) && kept.test(each);
	}

	/** @return the order of those kept that were there before; null where there is none that serves both sides */
	private List<T> order(Predicate<T> kept) {
		List<T> old = before.stream().filter(kept).toList();
		if (old.size() > MOST) {
			old = old.stream().filter(onBothSides(kept)).toList();
		}
		Set<T> olds = new HashSet<>(old);
		List<T> my = mine.stream().filter(olds::contains).toList();
		List<T> their = theirs.stream().filter(olds::contains).toList();
		if (my.size() == old.size() && their.size() == old.size()) {
			if (my.equals(their) || my.equals(old)) {
				return their;
			}
			if (their.equals(old)) {
				return my;
			}
		}
		return old.size() > MOST ? null : pairwise(places(old), places(my), places(their));
	}

	private static <T> Map<T, Integer> places(List<T> list) {
		Map<T, Integer> places = new HashMap<>();
		list.forEach(each -> places.put(each, places.size()));
		return places;
	}

	/**
	 * Of each two things, the one comes first which the side that changed their order put first, or the only side that has both; that is an order, or it
	 * goes round in circles.
	 */
	private static <T> List<T> pairwise(Map<T, Integer> old, Map<T, Integer> my, Map<T, Integer> their) {
		BinaryOperator<T> first = (one, other) -> {
			boolean oldFirst = old.get(one) < old.get(other);
			boolean mineFirst = isFirst(my, one, other, oldFirst);
			return (mineFirst != oldFirst ? mineFirst : isFirst(their, one, other, oldFirst)) ? one : other;
		};
		List<T> merged = new ArrayList<>();
		Map<Integer, T> byPlace = new HashMap<>();
		for (T each : old.keySet()) {
			int behind = 0;
			for (T other : old.keySet()) {
				behind += other != each && first.apply(other, each) == other ? 1 : 0;
			}
			if (byPlace.put(behind, each) != null) {
				return null;
			}
		}
		for (int place = 0; place < old.size(); place++) {
			merged.add(byPlace.get(place));
		}
		return merged;
	}

	private static <T> boolean isFirst(Map<T, Integer> side, T one, T other, boolean otherwise) {
		return side.containsKey(one) && side.containsKey(other) ? side.get(one) < side.get(other) : otherwise;
	}
}
