package org.huunghi.election.cli.count;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.huunghi.cli.CliContext;
import org.huunghi.cli.output.JsonOutput;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.count.Citations;
import org.huunghi.election.count.Contender;
import org.huunghi.election.count.Count;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.count.ElectionOutcome;
import org.huunghi.election.count.Fate;
import org.huunghi.election.count.Reason;
import org.huunghi.election.count.RoundOutcome;
import org.huunghi.election.file.ElectionFile.Located;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Prints a result for programs: an object with the keys {@code title}, {@code rulebook} (code), {@code quorum} (true, false, or null where unknown
 * or not asked for), {@code seats}, {@code open}, {@code next} (a name of NextStep), {@code general} (reasons), {@code candidates}, {@code rounds}
 * and {@code contradictions}.
 * <p>
 * A candidate has {@code number}, {@code name}, {@code decision} (a name of Decision), {@code votes}, {@code percent}, {@code round} (that decided, 0 for
 * none) and {@code reasons}; a reason {@code clause} (kind of rule, may be null), {@code source} (may be null) and {@code text}; a round {@code ordinal},
 * {@code seats}, {@code standing}, {@code issued}, {@code collected}, {@code valid}, {@code invalid} (by reason), {@code votes} (by number),
 * {@code base}, {@code needed}, {@code explanation} (reasons) and {@code candidates}; a contradiction {@code line}, {@code place} and
 * {@code message}. Numbers that are not known are null. Texts are in the reader's language, all else is the same in every language.
 */
final class OutcomeJson {
	private final JsonGenerator json;
	private final Locale locale;

	private OutcomeJson(JsonGenerator json, Locale locale) {
		this.json = json;
		this.locale = locale;
	}

	static void print(ElectionInput input, ElectionOutcome outcome, List<Located> contradictions, CliContext context) throws IOException {
		JsonOutput.write(context.out(), json -> new OutcomeJson(json, context.locale()).write(input, outcome, contradictions));
	}

	private void write(ElectionInput input, ElectionOutcome outcome, List<Located> contradictions) throws IOException {
		json.writeStartObject();
		json.writeStringField("title", input.title());
		json.writeStringField("rulebook", input.rules().code());
		json.writeFieldName("quorum");
		if (outcome.quorum() == null) {
			json.writeNull();
		} else {
			json.writeBoolean(outcome.quorum());
		}
		number("seats", input.seats());
		number("open", outcome.open());
		json.writeStringField("next", outcome.next().name());
		reasons("general", outcome.general());
		json.writeArrayFieldStart("candidates");
		for (int i = 0; i < input.candidates().size(); i++) {
			Fate fate = outcome.fates().get(i);
			Integer base = outcome.rounds().stream().filter(round -> round.standing().contains(fate.number())).reduce((a, b) -> b).map(RoundOutcome::base).orElse(null);
			candidate(input.candidates().get(i), fate, base);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("rounds");
		for (RoundOutcome round : outcome.rounds()) {
			round(round, input);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("contradictions");
		for (Located found : contradictions) {
			json.writeStartObject();
			json.writeNumberField("line", found.line());
			json.writeStringField("place", found.place());
			json.writeStringField("message", found.contradiction().message(locale));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void candidate(Contender candidate, Fate fate, Integer base) throws IOException {
		json.writeStartObject();
		json.writeNumberField("number", candidate.number());
		json.writeStringField("name", candidate.name());
		json.writeStringField("decision", fate.decision().name());
		number("votes", fate.votes());
		BigDecimal percent = Percent.of(fate.votes(), base);
		json.writeFieldName("percent");
		if (percent == null) {
			json.writeNull();
		} else {
			json.writeNumber(percent);
		}
		json.writeNumberField("round", fate.round());
		reasons("reasons", fate.reasons());
		json.writeEndObject();
	}

	private void round(RoundOutcome round, ElectionInput input) throws IOException {
		json.writeStartObject();
		json.writeNumberField("ordinal", round.ordinal());
		number("seats", round.seats());
		json.writeFieldName("standing");
		int[] standing = round.standing().stream().mapToInt(Integer::intValue).toArray();
		json.writeArray(standing, 0, standing.length);
		count(round.count());
		number("base", round.base());
		number("needed", round.needed());
		reasons("explanation", round.explanation());
		json.writeArrayFieldStart("candidates");
		for (Fate fate : round.fates()) {
			for (Contender candidate : input.candidates()) {
				if (candidate.number() == fate.number()) {
					candidate(candidate, fate, round.base());
					break;
				}
			}
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void count(Count count) throws IOException {
		number("issued", count.issued());
		number("collected", count.collected());
		number("valid", count.valid());
		json.writeObjectFieldStart("invalid");
		for (InvalidReason reason : InvalidReason.values()) {
			if (count.invalid().containsKey(reason)) {
				json.writeNumberField(reason.getLiteral(), count.invalid().get(reason));
			}
		}
		json.writeEndObject();
		json.writeObjectFieldStart("votes");
		for (Map.Entry<Integer, Integer> votes : new TreeMap<>(count.votes()).entrySet()) {
			json.writeNumberField(votes.getKey().toString(), votes.getValue());
		}
		json.writeEndObject();
	}

	private void reasons(String key, List<Reason> reasons) throws IOException {
		json.writeArrayFieldStart(key);
		for (Reason reason : reasons) {
			json.writeStartObject();
			json.writeStringField("clause", reason.clause() == null ? null : reason.clause().getLiteral());
			String source = Citations.text(reason.citation(), locale);
			json.writeStringField("source", source.isEmpty() ? null : source);
			json.writeStringField("text", reason.text(locale));
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void number(String key, Integer number) throws IOException {
		json.writeFieldName(key);
		if (number == null) {
			json.writeNull();
		} else {
			json.writeNumber(number);
		}
	}
}
