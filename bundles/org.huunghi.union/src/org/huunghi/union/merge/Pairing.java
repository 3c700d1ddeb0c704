package org.huunghi.union.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * Finds out which parts of a record in one version are which in another, though they have no ids: first by what the store knows, then by equal
 * content, then by what they have most in common.
 */
final class Pairing {
	/** More pairs are not compared one by one: lists so long and so different were not changed by hand. */
	private static final long MOST = 250_000;

	private record Pair(int one, int other, double similarity) {
	}

	private final ObjectAccess access;
	private final Tokens tokens;
	private final Predicate<String> removed;
	private final Similarity similarity;

	/** @param removed keys of targets that don't help to tell one part from another */
	Pairing(ObjectAccess access, Tokens tokens, Predicate<String> removed) {
		this.access = access;
		this.tokens = tokens;
		this.removed = removed;
		similarity = new Similarity(tokens);
	}

	/** @return each part in all its versions: those that were there before in their order, then those that came since */
	List<Versions<EObject>> of(Versions<List<EObject>> lists) {
		List<EObject> before = lists.before();
		Map<EObject, EObject> mine = equal(before, lists.mine());
		Map<EObject, EObject> theirs = equal(before, lists.theirs());
		follow(mine, theirs, lists);
		// what both added is one only where it is equal: two names that look alike may both be meant
		Map<EObject, EObject> same = equal(without(lists.mine(), mine), without(lists.theirs(), theirs));
		// or it is what both made of one that was there
		Map<EObject, EObject> changed = new LinkedHashMap<>();
		similar(rest(rest(before, mine), theirs), List.copyOf(same.keySet()), changed);
		changed.forEach((each, one) -> {
			mine.put(each, one);
			theirs.put(each, same.remove(one));
		});
		Map<EObject, EObject> likeMine = new LinkedHashMap<>();
		Map<EObject, EObject> likeTheirs = new LinkedHashMap<>();
		similar(rest(before, mine), without(without(lists.mine(), mine), same.keySet()), likeMine);
		similar(rest(before, theirs), without(without(lists.theirs(), theirs), same.values()), likeTheirs);
		// where one side took the part out, what is like it on the other side is taken for another, which stays
		likeMine.keySet().removeIf(each -> !theirs.containsKey(each) && !likeTheirs.containsKey(each));
		likeTheirs.keySet().removeIf(each -> !mine.containsKey(each) && !likeMine.containsKey(each));
		mine.putAll(likeMine);
		theirs.putAll(likeTheirs);
		follow(mine, theirs, lists);
		List<Versions<EObject>> parts = new ArrayList<>();
		for (EObject each : before) {
			parts.add(new Versions<>(each, mine.get(each), theirs.get(each)));
		}
		without(lists.mine(), mine).forEach(each -> parts.add(new Versions<>(null, each, same.get(each))));
		without(without(lists.theirs(), theirs), same.values()).forEach(each -> parts.add(new Versions<>(null, null, each)));
		return parts;
	}

	/** What one side changed may have come to the other side like that already, which does not know it for the same. */
	private void follow(Map<EObject, EObject> mine, Map<EObject, EObject> theirs, Versions<List<EObject>> lists) {
		follow(mine, theirs, without(lists.theirs(), theirs));
		follow(theirs, mine, without(lists.mine(), mine));
	}

	private void follow(Map<EObject, EObject> paired, Map<EObject, EObject> pairs, List<EObject> others) {
		Map<EObject, EObject> found = new LinkedHashMap<>();
		List<EObject> alone = new ArrayList<>(rest(paired.keySet(), pairs).stream().map(paired::get).toList());
		pairBy(object -> tokens.content(object, removed), alone, others, found);
		paired.forEach((before, one) -> {
			if (found.containsKey(one)) {
				pairs.put(before, found.get(one));
			}
		});
	}

	private static List<EObject> rest(Collection<EObject> ones, Map<EObject, EObject> pairs) {
		return ones.stream().filter(each -> !pairs.containsKey(each)).toList();
	}

	private static List<EObject> without(List<EObject> list, Map<EObject, EObject> paired) {
		return without(list, paired.values());
	}

	private static List<EObject> without(List<EObject> list, Collection<EObject> others) {
		List<EObject> rest = new ArrayList<>(list);
		rest.removeAll(new HashSet<>(others));
		return rest;
	}

	/** @return which is which, by what the store knows and by what they say */
	private Map<EObject, EObject> equal(List<EObject> ones, List<EObject> others) {
		Map<EObject, EObject> pairs = new LinkedHashMap<>();
		List<EObject> oneRest = new ArrayList<>(ones);
		List<EObject> otherRest = new ArrayList<>(others);
		pairBy(this::identity, oneRest, otherRest, pairs);
		pairBy(tokens::content, oneRest, otherRest, pairs);
		pairBy(object -> tokens.content(object, removed), oneRest, otherRest, pairs);
		return pairs;
	}

	/** @return what lies in a place that takes one part: that part in all its versions, or none where they are of different classes */
	static List<Versions<EObject>> single(Versions<List<EObject>> lists) {
		Versions<EObject> part = lists.map(list -> list.isEmpty() ? null : list.getFirst());
		Versions<String> classes = part.map(object -> object.eClass().getName());
		boolean same = Stream.of(classes.before(), classes.mine(), classes.theirs()).filter(Objects::nonNull).distinct().count() == 1;
		return same ? List.of(part) : List.of();
	}

	private Object identity(EObject object) {
		String id = Features.id(object);
		return id != null ? id : access.identity(object);
	}

	private static void pairBy(Function<EObject, Object> key, List<EObject> ones, List<EObject> others, Map<EObject, EObject> pairs) {
		Map<Object, Deque<EObject>> byKey = new HashMap<>();
		for (EObject other : others) {
			Object found = key.apply(other);
			if (found != null) {
				byKey.computeIfAbsent(found, each -> new ArrayDeque<>()).add(other);
			}
		}
		if (byKey.isEmpty()) {
			return;
		}
		for (EObject one : List.copyOf(ones)) {
			Object found = key.apply(one);
			Deque<EObject> equal = found == null ? null : byKey.get(found);
			if (equal != null && !equal.isEmpty()) {
				pairs.put(one, equal.poll());
			}
		}
		ones.removeAll(pairs.keySet());
		others.removeAll(new HashSet<>(pairs.values()));
	}

	private void similar(List<EObject> ones, List<EObject> others, Map<EObject, EObject> pairs) {
		if ((long) ones.size() * others.size() > MOST) {
			return;
		}
		List<Pair> candidates = new ArrayList<>();
		for (int one = 0; one < ones.size(); one++) {
			for (int other = 0; other < others.size(); other++) {
				// what the store knows for two things are two
				boolean known = identity(ones.get(one)) != null && identity(others.get(other)) != null;
				double common = known ? 0 : similarity.of(ones.get(one), others.get(other));
				if (common >= Similarity.ENOUGH) {
					candidates.add(new Pair(one, other, common));
				}
			}
		}
		candidates.sort(Comparator.comparingDouble(Pair::similarity).reversed());
		boolean[] taken = new boolean[others.size()];
		for (Pair pair : candidates) {
			if (!taken[pair.other()] && pairs.putIfAbsent(ones.get(pair.one()), others.get(pair.other())) == null) {
				taken[pair.other()] = true;
			}
		}
	}
}
