package org.huunghi.sheet.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;

/**
 * What stands between the values of a text file.
 *
 * @param sign the character
 * @param said whether the first line of the file says so and holds nothing else
 */
record Separator(char sign, boolean said) {
	private static final String CANDIDATES = ";\t,|";
	private static final int LINES = 30;
	private static final int LONGEST = 100_000;

	/** Finds the sign that parts the first lines into the most values, in as many lines as possible. */
	static Separator of(BufferedReader reader) throws IOException {
		int[] lines = new int[CANDIDATES.length()];
		int[] signs = new int[CANDIDATES.length()];
		boolean quoted = false;
		for (int number = 0; number < LINES; number++) {
			String line = line(reader);
			if (line == null) {
				break;
			}
			if (number == 0 && line.toLowerCase(Locale.ROOT).startsWith("sep=") && line.length() == 5) {
				return new Separator(line.charAt(4), true);
			}
			int[] here = new int[CANDIDATES.length()];
			for (char c : line.toCharArray()) {
				quoted ^= c == '"';
				int candidate = quoted ? -1 : CANDIDATES.indexOf(c);
				if (candidate >= 0) {
					here[candidate]++;
				}
			}
			for (int i = 0; i < here.length; i++) {
				lines[i] += here[i] > 0 ? 1 : 0;
				signs[i] += here[i];
			}
		}
		int best = 2;
		for (int i = 0; i < lines.length; i++) {
			if (lines[i] > lines[best] || lines[i] == lines[best] && signs[i] > signs[best]) {
				best = i;
			}
		}
		return new Separator(CANDIDATES.charAt(best), false);
	}

	private static String line(BufferedReader reader) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = reader.read(); c != '\n'; c = reader.read()) {
			if (c < 0) {
				return line.isEmpty() ? null : line.toString();
			}
			if (line.length() < LONGEST && c != '\r') {
				line.append((char) c);
			}
		}
		return line.toString();
	}
}
