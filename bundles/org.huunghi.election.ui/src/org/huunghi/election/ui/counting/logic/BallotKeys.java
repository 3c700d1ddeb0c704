package org.huunghi.election.ui.counting.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which key stands for which name on the ballot paper: the digits 1 to 9 first, then the letters a to z, in the order of the list. */
public final class BallotKeys {
	private static final String KEYS = "123456789abcdefghijklmnopqrstuvwxyz";

	private final List<Integer> numbers;
	private final Map<Integer, Character> keys = new HashMap<>();

	/** @param numbers of the candidates who stand, in the order of the ballot paper */
	public BallotKeys(List<Integer> numbers) {
		this.numbers = List.copyOf(numbers);
		for (int i = 0; i < Math.min(KEYS.length(), numbers.size()); i++) {
			keys.put(numbers.get(i), KEYS.charAt(i));
		}
	}

	/** @return how many names can have a key at most */
	public static int capacity() {
		return KEYS.length();
	}

	/** @return the candidate's number behind a key, of either case; null for a key of nobody */
	public Integer number(char key) {
		int index = KEYS.indexOf(Character.toLowerCase(key));
		return index < 0 || index >= numbers.size() ? null : numbers.get(index);
	}

	/** @return the key of a candidate; null for one beyond the keys there are, who is reached with the arrows */
	public Character key(int number) {
		return keys.get(number);
	}

	/** @return the numbers in the order of the ballot paper */
	public List<Integer> numbers() {
		return new ArrayList<>(numbers);
	}
}
