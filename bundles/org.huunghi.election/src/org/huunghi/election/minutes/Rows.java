package org.huunghi.election.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.huunghi.election.Candidate;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.Fate;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.text.locale.Texts;

/** The lines of people: who stood, who was elected, with votes and their share. */
final class Rows {
	private static final Texts TEXTS = Texts.beside(Rows.class, "messages");

	private final Setting setting;
	private final Titles titles;

	Rows(Setting setting, Titles titles) {
		this.setting = setting;
		this.titles = titles;
	}

	/** @return those elected in the election as a whole */
	List<Map<String, Object>> elected() {
		return elected(setting.outcome.fates());
	}

	/** @return those of these fates that are elected */
	List<Map<String, Object>> elected(List<Fate> fates) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Fate fate : fates) {
			if (fate.decision() == Decision.ELECTED) {
				Map<String, Object> row = row(fate, rows.size() + 1, base(fate));
				row.put("role", titles.role());
				rows.add(row);
			}
		}
		return rows;
	}

	/** @return all who stood in the round, with what became of them */
	List<Map<String, Object>> candidates(RoundOutcome round) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Fate fate : round.fates()) {
			Map<String, Object> row = row(fate, fate.number(), round.base());
			row.put("note", TEXTS.get(setting.locale, "decision." + fate.decision()));
			rows.add(row);
		}
		return rows;
	}

	private Map<String, Object> row(Fate fate, int number, Integer base) {
		Candidate candidate = setting.candidate(fate);
		String known = CandidateNames.of(candidate, setting.locale);
		String name = known.isEmpty() ? null : known;
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("no", number);
		row.put("name", name);
		row.put("addressed", name == null ? null : People.addressed(name, candidate.getPerson(), setting.locale));
		row.put("details", People.details(candidate, setting));
		row.put("votes", fate.votes());
		row.put("percent", Percent.of(fate.votes(), base, setting.locale));
		return row;
	}

	private Integer base(Fate fate) {
		List<RoundOutcome> rounds = setting.outcome.rounds();
		return fate.round() < 1 || fate.round() > rounds.size() ? null : rounds.get(fate.round() - 1).base();
	}
}
