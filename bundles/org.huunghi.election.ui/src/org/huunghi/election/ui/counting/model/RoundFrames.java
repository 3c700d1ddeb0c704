package org.huunghi.election.ui.counting.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.huunghi.election.Election;
import org.huunghi.election.Round;
import org.huunghi.election.count.Contender;
import org.huunghi.election.count.Counting;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.election.model.ElectionInputs;
import org.huunghi.election.model.Sheets;
import org.huunghi.election.ui.counting.logic.RoundFrame;

/** Finds out who stands in a round, for how many seats, and under which rules, from the list and the rounds before. */
public final class RoundFrames {
	private RoundFrames() {
	}

	/** @return the frame of a round of the election, in names of that language; what is entered in the round itself and later is not looked at */
	public static RoundFrame of(Election election, Round round, Locale locale) {
		List<Round> rounds = Sheets.inOrder(election);
		int index = rounds.indexOf(round);
		List<Round> before = rounds.subList(0, index);
		ElectionInput input = ElectionInputs.of(election, locale, each -> before.contains(each) ? Sheets.deciding(each) : null);
		RoundOutcome outcome = Counting.count(input).rounds().get(index);
		Map<Integer, String> all = new HashMap<>();
		for (Contender contender : input.candidates()) {
			all.putIfAbsent(contender.number(), contender.name());
		}
		Map<Integer, String> names = new LinkedHashMap<>();
		outcome.standing().forEach(number -> names.put(number, all.getOrDefault(number, "")));
		return new RoundFrame(names, outcome.seats(), input.rules(), input.electorate());
	}
}
