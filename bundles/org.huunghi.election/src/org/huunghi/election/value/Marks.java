package org.huunghi.election.value;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands on one ballot paper: the names that are not plainly approved, by their numbers. Immutable. Every other name on the list
 * has a vote. The text form lists them by number, {@code 3x 7x 9b}: 3 and 7 struck out, 9 with both boxes ticked. Nothing differs: empty.
 */
public final class Marks {
	/** The ballot paper on which every name is approved. */
	public static final Marks NONE = new Marks(new TreeMap<>());
	private static final Pattern ONE = Pattern.compile("(\\d{1,6})([xbn])");

	private final NavigableMap<Integer, Mark> byNumber;

	private Marks(NavigableMap<Integer, Mark> byNumber) {
		this.byNumber = byNumber;
	}

	/** @param byNumber marks by the candidates' numbers; approvals are left out */
	public static Marks of(Map<Integer, Mark> byNumber) {
		TreeMap<Integer, Mark> kept = new TreeMap<>(byNumber);
		kept.values().removeIf(mark -> mark == Mark.APPROVED);
		return kept.isEmpty() ? NONE : new Marks(kept);
	}

	/** @return the ballot paper on which just these numbers are struck out */
	public static Marks struck(int... numbers) {
		TreeMap<Integer, Mark> marks = new TreeMap<>();
		for (int number : numbers) {
			marks.put(number, Mark.STRUCK);
		}
		return of(marks);
	}

	/**
	 * Reads the text form.
	 *
	 * @param text may be null
	 * @return the marks, or null for null
	 * @throws IllegalArgumentException where the text is none, or marks a number twice
	 */
	public static Marks valueOf(String text) {
		if (text == null) {
			return null;
		}
		TreeMap<Integer, Mark> marks = new TreeMap<>();
		for (String part : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
			Matcher matcher = ONE.matcher(part);
			if (!matcher.matches() || marks.put(Integer.valueOf(matcher.group(1)), Mark.of(matcher.group(2))) != null) {
				throw new IllegalArgumentException(text);
			}
		}
		return of(marks);
	}

	/** @return what was done with that number */
	public Mark at(int number) {
		return byNumber.getOrDefault(number, Mark.APPROVED);
	}

	/** @return these marks with another one at that number */
	public Marks with(int number, Mark mark) {
		TreeMap<Integer, Mark> changed = new TreeMap<>(byNumber);
		changed.put(number, mark);
		return of(changed);
	}

	/** @return the marks other than approval by number, in their order; not to be changed */
	public NavigableMap<Integer, Mark> byNumber() {
		return Collections.unmodifiableNavigableMap(byNumber);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Marks marks && marks.byNumber.equals(byNumber);
	}

	@Override
	public int hashCode() {
		return byNumber.hashCode();
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		byNumber.forEach((number, mark) -> text.append(text.isEmpty() ? "" : " ").append(number).append(mark.letter()));
		return text.toString();
	}
}
