package org.huunghi.aid.iati.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Facts in which the order says nothing, each as often as it is there.
 *
 * @param <T> a fact
 */
final class Bag<T> {
	private final List<T> facts;

	Bag(List<T> facts) {
		this.facts = List.copyOf(facts);
	}

	/** @return the facts in the order in which they were found */
	List<T> facts() {
		return facts;
	}

	/** @return the facts, to be taken out one by one */
	List<T> copy() {
		return new ArrayList<>(facts);
	}

	@Override
	public boolean equals(Object other) {
		if (!(other instanceof Bag<?> bag) || bag.facts.size() != facts.size()) {
			return false;
		}
		List<Object> left = new ArrayList<>(bag.facts);
		return facts.stream().allMatch(left::remove);
	}

	@Override
	public int hashCode() {
		return facts.stream().mapToInt(Object::hashCode).sum();
	}
}
