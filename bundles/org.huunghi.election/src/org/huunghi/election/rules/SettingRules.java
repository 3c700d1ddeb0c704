package org.huunghi.election.rules;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage.Literals;
import org.huunghi.union.Meeting;
import org.huunghi.union.rules.Findings;
import org.huunghi.union.rules.Rule;

/** Rules for what an election is about, by which rules it is held, and when. */
final class SettingRules {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);

	private SettingRules() {
	}

	static List<Rule<?>> all() {
		return List.of(new Rule<>(Election.class, SettingRules::purpose), new Rule<>(Election.class, SettingRules::rulebook),
				new Rule<>(Election.class, SettingRules::time), new Rule<>(Election.class, SettingRules::date));
	}

	/** An election fills the seats of a body, or a post. */
	private static void purpose(Election election, Findings findings) {
		if (election.getBody() != null && election.getPost() != null) {
			findings.error("election.bodyAndPost", Literals.ELECTION__POST, election.getBody(), election.getPost());
		} else if (election.getBody() == null && election.getPost() == null) {
			findings.warning("election.noPurpose", Literals.ELECTION__BODY);
		}
	}

	/** Without rules the count decides nothing; that is no fault where only the outcome has come down to us. */
	private static void rulebook(Election election, Findings findings) {
		if (election.getRulebook() != null) {
			return;
		}
		if (election.getRounds().isEmpty()) {
			findings.info("election.methodUnknown", Literals.ELECTION__RULEBOOK);
		} else {
			findings.warning("election.noRulebook", Literals.ELECTION__RULEBOOK);
		}
	}

	/** Times of day are written as the minutes need them, and the count ends after it began. */
	private static void time(Election election, Findings findings) {
		LocalTime from = time(election, Literals.ELECTION__COUNTING_FROM, findings);
		LocalTime to = time(election, Literals.ELECTION__COUNTING_TO, findings);
		if (from != null && to != null && to.isBefore(from)) {
			findings.warning("election.timeOrder", Literals.ELECTION__COUNTING_TO, election.getCountingFrom(), election.getCountingTo());
		}
	}

	private static LocalTime time(Election election, EAttribute feature, Findings findings) {
		Object text = election.eGet(feature);
		if (text == null) {
			return null;
		}
		try {
			return LocalTime.parse(text.toString(), TIME);
		} catch (DateTimeParseException e) {
			findings.error("election.time", feature, text, feature);
			return null;
		}
	}

	/** The election is held while the meeting lasts. */
	private static void date(Election election, Findings findings) {
		Meeting meeting = election.getMeeting();
		if (election.getDate() == null || meeting == null || meeting.eIsProxy()) {
			return;
		}
		boolean early = meeting.getValidFrom() != null && election.getDate().certainlyBefore(meeting.getValidFrom());
		boolean late = meeting.getValidTo() != null && meeting.getValidTo().certainlyBefore(election.getDate());
		if (early || late) {
			findings.warning("election.dateOutside", Literals.ELECTION__DATE, election.getDate(), meeting);
		}
	}
}
