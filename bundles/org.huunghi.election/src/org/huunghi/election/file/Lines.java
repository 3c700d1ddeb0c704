package org.huunghi.election.file;

import java.util.HashMap;
import java.util.Map;

/** In which line of a file each value stands, by its path such as {@code rounds[0].votes.3}. */
final class Lines {
	private final Map<String, Integer> byPlace = new HashMap<>();

	void put(String place, int line) {
		byPlace.put(place, line);
	}

	/** @return the line of that value, or of the closest one around it that the file has */
	int of(String place) {
		for (String around = place; !around.isEmpty(); around = around.substring(0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))))) {
			Integer line = byPlace.get(around);
			if (line != null) {
				return line;
			}
		}
		return 1;
	}
}
