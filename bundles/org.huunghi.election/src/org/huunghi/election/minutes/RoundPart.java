package org.huunghi.election.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.huunghi.election.ClauseKind;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.Rulebook;
import org.huunghi.election.count.Citations;
import org.huunghi.election.count.Count;
import org.huunghi.election.count.Fate;
import org.huunghi.election.count.Reason;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.Share;
import org.huunghi.union.ElectionMethod;
import org.huunghi.union.labels.ModelLabels;

/** What the minutes say of one round: ballots, threshold, votes, and how ties were broken. */
final class RoundPart {
	private static final Texts TEXTS = Texts.beside(RoundPart.class, "messages");

	private final Setting setting;
	private final Rows rows;

	RoundPart(Setting setting, Rows rows) {
		this.setting = setting;
		this.rows = rows;
	}

	Map<String, Object> of(RoundOutcome round) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("round", round.ordinal());
		values.put("roundSeats", round.seats());
		ballots(round.count(), values);
		threshold(round, values);
		values.put("candidates", rows.candidates(round));
		List<Map<String, Object>> elected = rows.elected(round.fates());
		values.put("roundElected", elected);
		values.put("roundElectedCount", elected.size());
		values.put("outcome", ties(round));
		values.put("showsVotes", setting.method != ElectionMethod.CONSULTATION);
		return values;
	}

	private void ballots(Count count, Map<String, Object> values) {
		values.put("issued", count.issued());
		values.put("collected", count.collected());
		values.put("valid", count.valid());
		values.put("invalid", invalid(count));
		boolean missing = count.issued() != null && count.collected() != null && count.issued() > count.collected();
		values.put("notReturned", missing ? Integer.valueOf(count.issued() - count.collected()) : null);
		List<Map<String, Object>> reasons = new ArrayList<>();
		for (InvalidReason reason : InvalidReason.values()) {
			Integer number = count.invalid().get(reason);
			if (number != null && number > 0) {
				Map<String, Object> row = new LinkedHashMap<>();
				row.put("reason", Wording.inSentence(ModelLabels.of(reason, setting.locale)));
				row.put("count", number);
				reasons.add(row);
			}
		}
		values.put("invalidReasons", reasons);
	}

	private static Integer invalid(Count count) {
		if (count.collected() != null && count.valid() != null) {
			return count.collected() - count.valid();
		}
		return count.invalid().isEmpty() ? null : Integer.valueOf(count.invalid().values().stream().mapToInt(Integer::intValue).sum());
	}

	private void threshold(RoundOutcome round, Map<String, Object> values) {
		Rulebook rulebook = setting.election.getRulebook();
		boolean asked = rulebook != null && rulebook.getThreshold() != null && rulebook.getDenominator() != null;
		Reason reason = round.explanation().stream().filter(one -> one.clause() == ClauseKind.THRESHOLD).findFirst().orElse(null);
		values.put("denominatorName", asked ? Wording.inSentence(ModelLabels.of(rulebook.getDenominator(), setting.locale)) : "");
		values.put("denominator", round.base());
		values.put("threshold", round.needed());
		values.put("thresholdText", asked ? condition(rulebook, round, reason) : "");
		values.put("clause", reason == null ? "" : Citations.text(reason.citation(), setting.locale));
	}

	private String condition(Rulebook rulebook, RoundOutcome round, Reason reason) {
		Share share = rulebook.getThreshold();
		String part = TEXTS.get(setting.locale, share.strict() ? "share.more" : "share.least", share.numerator() + "/" + share.denominator());
		if (round.base() != null && round.needed() != null && round.needed() == share.least(round.base())) {
			return TEXTS.get(setting.locale, "threshold." + rulebook.getDenominator().getName(), part, round.base(), round.needed());
		}
		// Another condition holds, as in a re-vote, or the base is not known.
		return reason == null ? "" : Wording.inSentence(new Reason(reason.clause(), null, reason.key(), reason.arguments()).text(setting.locale));
	}

	private String ties(RoundOutcome round) {
		Set<String> sentences = new LinkedHashSet<>();
		for (Fate fate : round.fates()) {
			fate.reasons().stream().filter(reason -> reason.clause() == ClauseKind.TIE).forEach(reason -> sentences.add(Wording.sentence(reason.text(setting.locale))));
		}
		if (setting.method == ElectionMethod.CONSULTATION) {
			round.fates().stream().flatMap(fate -> fate.reasons().stream()).filter(reason -> reason.key().startsWith("consultation."))
					.forEach(reason -> sentences.add(Wording.sentence(reason.text(setting.locale))));
		}
		return String.join(" ", sentences);
	}
}
