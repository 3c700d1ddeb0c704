package org.huunghi.election.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.huunghi.election.count.Contradiction;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.count.ElectionOutcome;

/** An election that was read from a file, and where in the file each value stood. */
public final class ElectionFile {
	private static final Pattern BALLOT = Pattern.compile("rounds\\[(\\d+)]\\.ballots\\[(\\d+)]");

	private final ElectionInput input;
	private final Lines lines;
	private final List<List<Integer>> times;

	/**
	 * A contradiction with its line.
	 *
	 * @param line from 1
	 * @param place path of the value in the file
	 * @param contradiction what can't be true
	 */
	public record Located(int line, String place, Contradiction contradiction) {
	}

	ElectionFile(ElectionInput input, Lines lines, List<List<Integer>> times) {
		this.input = input;
		this.lines = lines;
		this.times = List.copyOf(times);
	}

	/** @return what the file says of the election */
	public ElectionInput input() {
		return input;
	}

	/** @return the contradictions of the outcome of {@link #input} by line */
	public List<Located> locate(ElectionOutcome outcome) {
		// A ballot that stands for several papers is told of once.
		Set<Located> located = new LinkedHashSet<>();
		for (Contradiction contradiction : outcome.contradictions()) {
			String place = inFile(contradiction.place());
			located.add(new Located(lines.of(place), place, new Contradiction(place, contradiction.key(), contradiction.arguments())));
		}
		List<Located> ordered = new ArrayList<>(located);
		ordered.sort((a, b) -> Integer.compare(a.line(), b.line()));
		return ordered;
	}

	/** @return the line of the value at that place in the file, or of the closest one around it */
	public int line(String place) {
		return lines.of(place);
	}

	private String inFile(String place) {
		Matcher matcher = BALLOT.matcher(place);
		if (!matcher.matches()) {
			return place;
		}
		int round = Integer.parseInt(matcher.group(1));
		int paper = Integer.parseInt(matcher.group(2));
		int ballot = 0;
		for (int number : times.get(round)) {
			paper -= number;
			if (paper < 0) {
				break;
			}
			ballot++;
		}
		return "rounds[" + round + "].ballots[" + ballot + ']';
	}
}
