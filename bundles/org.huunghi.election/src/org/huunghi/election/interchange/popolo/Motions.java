package org.huunghi.election.interchange.popolo;

import static org.huunghi.election.interchange.popolo.PopoloVotes.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.huunghi.election.Candidate;
import org.huunghi.election.Consent;
import org.huunghi.election.count.Decision;
import org.huunghi.election.count.Fate;
import org.huunghi.election.count.NextStep;
import org.huunghi.election.count.RoundInput;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.election.count.Rules;
import org.huunghi.election.interchange.ExportedElection;
import org.huunghi.election.model.CandidateNames;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Body;
import org.huunghi.union.Congress;
import org.huunghi.union.ElectionMethod;
import org.huunghi.union.Meeting;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes the motions of an election with their vote events. */
final class Motions {
	private static final Texts TEXTS = Texts.beside(Motions.class, "messages");

	private final ExportedElection exported;
	private final JsonGenerator json;
	private final Rules rules;
	private final Locale locale;

	Motions(ExportedElection exported, JsonGenerator json) {
		this.exported = exported;
		this.json = json;
		rules = exported.input().rules();
		locale = exported.locale();
	}

	void write() throws IOException {
		if (rules.method() == ElectionMethod.CONSULTATION) {
			list();
			return;
		}
		for (Candidate candidate : exported.standing()) {
			candidate(candidate);
		}
	}

	private void candidate(Candidate candidate) throws IOException {
		int number = exported.numbers().of(candidate);
		String id = candidate.getId() == null ? exported.election().getId() + "-" + number : candidate.getId();
		start("motion-" + id, TEXTS.get(locale, exported.post() == null ? "motion.body" : "motion.post", name(candidate), elected()));
		Fate fate = exported.fate(candidate);
		text(json, "result", fate == null || fate.decision() == Decision.NOT_ELECTED && exported.outcome().next() != NextStep.ANNOUNCE ? null : result(fate.decision()));
		json.writeArrayFieldStart("vote_events");
		for (RoundOutcome round : exported.outcome().rounds()) {
			if (round.standing().contains(number)) {
				startVote(id, round.ordinal());
				text(json, "result", round.fates().stream().filter(one -> one.number() == number).findFirst().map(one -> result(one.decision())).orElse(null));
				counts(round, number);
				json.writeEndObject();
			}
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void list() throws IOException {
		String names = String.join("; ", exported.standing().stream().map(this::name).toList());
		String id = exported.election().getId();
		start("motion-" + id, TEXTS.get(locale, names.isEmpty() ? "motion.list" : "motion.names", elected(), names));
		List<RoundInput> rounds = exported.input().rounds();
		boolean accepted = rounds.stream().anyMatch(round -> round.consent() == Consent.ACCEPTED)
				|| exported.outcome().fates().stream().anyMatch(fate -> fate.decision() == Decision.ELECTED);
		boolean rejected = !accepted && !rounds.isEmpty() && rounds.getLast().consent() == Consent.REJECTED;
		text(json, "result", accepted ? "pass" : rejected ? "fail" : null);
		json.writeArrayFieldStart("vote_events");
		for (int i = 0; i < rounds.size(); i++) {
			if (rounds.get(i).consent() != Consent.UNKNOWN) {
				startVote(id, i + 1);
				text(json, "result", rounds.get(i).consent() == Consent.ACCEPTED ? "pass" : "fail");
				json.writeEndObject();
			}
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void start(String id, String motion) throws IOException {
		json.writeStartObject();
		text(json, "id", id);
		Body voting = exported.meeting() == null ? null : ExportedElection.known(exported.meeting().getBody());
		if (voting == null) {
			text(json, "organization_id", exported.union().getId());
		} else {
			json.writeObjectFieldStart("organization");
			text(json, "id", voting.getId());
			text(json, "name", Names.label(voting, locale));
			text(json, "parent_id", exported.union().getId());
			json.writeEndObject();
		}
		session();
		text(json, "text", motion);
		text(json, "classification", "election");
		if (rules.threshold() != null && rules.denominator() != null) {
			text(json, "requirement", TEXTS.get(locale, "requirement", rules.threshold().toString(), ModelLabels.of(rules.denominator(), locale)));
		}
	}

	private void session() throws IOException {
		Meeting meeting = exported.meeting();
		PartialDate date = exported.date();
		if (meeting == null && date == null) {
			return;
		}
		json.writeObjectFieldStart("legislative_session");
		if (meeting != null) {
			text(json, "id", meeting.getId());
			text(json, "name", Names.label(meeting, locale));
			text(json, "classification", meeting instanceof Congress ? "congress" : "session");
			text(json, "location", exported.election().getVenue() == null ? meeting.getVenue() : exported.election().getVenue());
		}
		PartialDate from = meeting == null || meeting.getValidFrom() == null ? date : meeting.getValidFrom();
		PartialDate to = meeting == null || meeting.getValidTo() == null ? date : meeting.getValidTo();
		text(json, "start_date", from == null ? null : from.toString());
		text(json, "end_date", to == null ? null : to.toString());
		json.writeEndObject();
	}

	private void startVote(String id, int ordinal) throws IOException {
		json.writeStartObject();
		text(json, "id", "vote-" + id + '-' + ordinal);
		text(json, "motion_id", "motion-" + id);
		text(json, "identifier", String.valueOf(ordinal));
		text(json, "classification", rules.method() == null || rules.method() == ElectionMethod.UNKNOWN ? null : rules.method().getLiteral());
	}

	private void counts(RoundOutcome round, int number) throws IOException {
		Integer yes = round.count().votes().get(number);
		if (yes == null) {
			return;
		}
		json.writeArrayFieldStart("counts");
		count("yes", yes);
		Integer valid = round.count().valid();
		if (rules.method() == ElectionMethod.SECRET_BALLOT && valid != null && valid >= yes && !twoBoxes(round)) {
			count("no", valid - yes);
		}
		json.writeEndArray();
	}

	/** Whether the paper may have two boxes for each name: where the rules ask for them on a list without surplus. */
	private boolean twoBoxes(RoundOutcome round) {
		return rules.twoBoxes() && (round.seats() == null || round.standing().size() <= round.seats());
	}

	private void count(String option, int value) throws IOException {
		json.writeStartObject();
		json.writeStringField("option", option);
		json.writeNumberField("value", value);
		json.writeEndObject();
	}

	private String name(Candidate candidate) {
		String name = CandidateNames.of(candidate, locale);
		return name.isBlank() ? Names.label(candidate, locale) : name;
	}

	private String elected() {
		if (exported.post() != null) {
			return Names.of(exported.post(), locale, exported.date());
		}
		return exported.body() == null ? exported.label() : Names.label(exported.body(), locale);
	}

	private static String result(Decision decision) {
		return switch (decision) {
		case ELECTED -> "pass";
		case NOT_ELECTED -> "fail";
		default -> null;
		};
	}
}
