package org.huunghi.election.minutes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.huunghi.election.Clause;
import org.huunghi.election.Consent;
import org.huunghi.election.Election;
import org.huunghi.election.Rulebook;
import org.huunghi.election.count.Decision;
import org.huunghi.election.model.Electorates;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.Body;
import org.huunghi.union.ElectionMethod;
import org.huunghi.union.labels.ModelLabels;

/**
 * The values for the templates of the minutes and of the resolution, in the language of the paper. Null is what is not known, which a
 * template prints as such; an empty text or list is what there is not.
 */
public final class MinutesValues {
	private static final Texts TEXTS = Texts.beside(MinutesValues.class, "messages");

	private final Setting setting;
	private final Titles titles;
	private final Rows rows;

	private MinutesValues(Election election, Locale locale) {
		setting = new Setting(election, locale);
		titles = new Titles(setting);
		rows = new Rows(setting, titles);
	}

	/** @return the values for the minutes */
	public static Map<String, Object> of(Election election, Locale locale) {
		return of(election, Paper.MINUTES, locale);
	}

	/** @return the values for that paper, by their names; every name is there */
	public static Map<String, Object> of(Election election, Paper paper, Locale locale) {
		return new MinutesValues(election, locale).values(paper);
	}

	private Map<String, Object> values(Paper paper) {
		Map<String, Object> values = new LinkedHashMap<>();
		Election election = setting.election;
		values.put("issuePlace", titles.place());
		values.put("issueDate", DateText.of(setting.date, setting.locale));
		values.put("session", titles.session());
		values.put("body", titles.elected());
		values.put("term", titles.term());
		values.put("seats", election.getSeats());
		values.put("summoned", Electorates.of(election).summoned());
		values.put("present", Electorates.of(election).present());
		values.put("rulebook", rulebook());
		values.put("method", method());
		values.put("byBallot", setting.byBallot());
		values.put("byHands", setting.method == ElectionMethod.SHOW_OF_HANDS);
		values.put("byConsultation", setting.method == ElectionMethod.CONSULTATION);
		List<Map<String, Object>> elected = rows.elected();
		values.put("elected", elected);
		values.put("electedCount", elected.isEmpty() && undecided() ? stated() : Integer.valueOf(elected.size()));
		values.put("namesUnknown", elected.isEmpty() && undecided());
		values.put("vacant", setting.outcome.open());
		if (paper == Paper.MINUTES) {
			new MinutesPart(setting, titles, rows).fill(values);
		} else {
			new ResolutionPart(setting, titles).fill(values);
		}
		return values;
	}

	/** Whether figures or names lack, so that an empty list of those elected does not mean that nobody is. */
	private boolean undecided() {
		return setting.outcome.fates().isEmpty() || setting.outcome.fates().stream().anyMatch(fate -> fate.decision() == Decision.UNKNOWN || fate.decision() == Decision.TIED);
	}

	/** How many were elected where no name is known: all seats of an accepted list, or the members whom the body got by this meeting. */
	private Integer stated() {
		Election election = setting.election;
		if (!election.getCandidates().isEmpty()) {
			return null;
		}
		if (election.getRounds().stream().anyMatch(round -> round.getConsent() == Consent.ACCEPTED)) {
			return election.getSeats();
		}
		Body body = election.getBody();
		boolean elected = body != null && !body.eIsProxy() && setting.meeting != null && body.getElectedBy() == setting.meeting;
		return elected ? body.getSeats() : null;
	}

	private String rulebook() {
		Rulebook rulebook = setting.election.getRulebook();
		if (rulebook == null) {
			return null;
		}
		String name = titles.name(rulebook);
		Set<String> instruments = new LinkedHashSet<>();
		for (Clause clause : rulebook.getClauses()) {
			if (clause.getInstrument() != null && !clause.getInstrument().isBlank() && !name.contains(clause.getInstrument())) {
				instruments.add(clause.getInstrument());
			}
		}
		return instruments.isEmpty() ? name : name + " (" + instruments.stream().collect(Collectors.joining(", ")) + ")";
	}

	private String method() {
		if (setting.method == ElectionMethod.UNKNOWN) {
			return null;
		}
		String method = Wording.inSentence(ModelLabels.of(setting.method, setting.locale));
		long names = setting.outcome.fates().stream().filter(fate -> fate.decision() != Decision.WITHDRAWN && fate.decision() != Decision.NOT_ON_LIST).count();
		if (setting.method == ElectionMethod.CONSULTATION || names == 0 || setting.election.getSeats() == null) {
			return method;
		}
		return TEXTS.get(setting.locale, names > setting.election.getSeats() ? "method.surplus" : "method.noSurplus", method);
	}
}
