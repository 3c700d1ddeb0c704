package org.huunghi.election.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.huunghi.election.Consent;
import org.huunghi.election.InvalidReason;
import org.huunghi.election.ReportedOutcome;
import org.huunghi.election.RoundKind;
import org.huunghi.election.count.BallotPaper;
import org.huunghi.election.count.Contender;
import org.huunghi.election.count.Count;
import org.huunghi.election.count.ElectionInput;
import org.huunghi.election.count.Electorate;
import org.huunghi.election.count.RoundInput;
import org.huunghi.election.value.Mark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Writes an election as a file that {@link ElectionFileReader} reads to the same. What is not known is left out; the rules are written out. */
public final class ElectionFileWriter {
	private final JsonGenerator json;

	private ElectionFileWriter(JsonGenerator json) {
		this.json = json;
	}

	/** @param out left open */
	public static void write(ElectionInput input, OutputStream out) throws IOException {
		DefaultIndenter lines = new DefaultIndenter("  ", "\n");
		try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
			new ElectionFileWriter(json).write(input);
			json.writeRaw('\n');
		}
	}

	private void write(ElectionInput input) throws IOException {
		json.writeStartObject();
		json.writeStringField("title", input.title());
		json.writeFieldName("rulebook");
		RulesWriter.write(input.rules(), json);
		number("seats", input.seats());
		electorate(input.electorate());
		json.writeArrayFieldStart("candidates");
		for (Contender candidate : input.candidates()) {
			candidate(candidate);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("rounds");
		for (RoundInput round : input.rounds()) {
			round(round);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void electorate(Electorate electorate) throws IOException {
		json.writeObjectFieldStart("electorate");
		number("summoned", electorate.summoned());
		number("excluded", electorate.excluded());
		number("present", electorate.present());
		json.writeEndObject();
	}

	private void candidate(Contender candidate) throws IOException {
		json.writeStartObject();
		json.writeNumberField("number", candidate.number());
		json.writeStringField("name", candidate.name());
		if (candidate.nomination() != null) {
			json.writeStringField("nomination", candidate.nomination().getLiteral());
		}
		number("support", candidate.support());
		if (candidate.servingSince() != null) {
			json.writeStringField("servingSince", candidate.servingSince().toString());
		}
		if (candidate.withdrawn()) {
			json.writeBooleanField("withdrawn", true);
		}
		if (candidate.reported() != ReportedOutcome.UNKNOWN) {
			json.writeStringField("reported", candidate.reported().getLiteral());
		}
		json.writeEndObject();
	}

	private void round(RoundInput round) throws IOException {
		json.writeStartObject();
		if (round.kind() != RoundKind.ORDINARY) {
			json.writeStringField("kind", round.kind().getLiteral());
		}
		number("seats", round.seats());
		numbers("standing", round.standing());
		if (round.consent() != Consent.UNKNOWN) {
			json.writeStringField("consent", round.consent().getLiteral());
		}
		count(round.count());
		if (round.ballots() != null) {
			ballots(round.ballots());
		}
		numbers("drawn", round.drawn().stream().sorted().toList());
		json.writeEndObject();
	}

	private void count(Count count) throws IOException {
		number("issued", count.issued());
		number("collected", count.collected());
		number("valid", count.valid());
		if (!count.invalid().isEmpty()) {
			json.writeObjectFieldStart("invalid");
			for (InvalidReason reason : InvalidReason.values()) {
				number(reason.getLiteral(), count.invalid().get(reason));
			}
			json.writeEndObject();
		}
		if (!count.votes().isEmpty()) {
			json.writeObjectFieldStart("votes");
			for (Map.Entry<Integer, Integer> votes : new TreeMap<>(count.votes()).entrySet()) {
				json.writeNumberField(votes.getKey().toString(), votes.getValue());
			}
			json.writeEndObject();
		}
	}

	/** Like papers that follow each other are written once. */
	private void ballots(List<BallotPaper> ballots) throws IOException {
		json.writeArrayFieldStart("ballots");
		for (int i = 0; i < ballots.size();) {
			int next = i + 1;
			while (next < ballots.size() && ballots.get(next).equals(ballots.get(i))) {
				next++;
			}
			ballot(ballots.get(i), next - i);
			i = next;
		}
		json.writeEndArray();
	}

	private void ballot(BallotPaper ballot, int times) throws IOException {
		json.writeStartObject();
		marks("struck", ballot, Mark.STRUCK);
		marks("both", ballot, Mark.BOTH_BOXES);
		marks("neither", ballot, Mark.NO_BOX);
		if (ballot.fault() != null) {
			json.writeStringField("fault", ballot.fault().getLiteral());
		}
		if (times > 1) {
			json.writeNumberField("times", times);
		}
		json.writeEndObject();
	}

	private void marks(String key, BallotPaper ballot, Mark mark) throws IOException {
		numbers(key, ballot.marks().byNumber().entrySet().stream().filter(entry -> entry.getValue() == mark).map(Map.Entry::getKey).toList());
	}

	private void numbers(String key, Collection<Integer> numbers) throws IOException {
		if (!numbers.isEmpty()) {
			json.writeFieldName(key);
			int[] array = numbers.stream().mapToInt(Integer::intValue).toArray();
			json.writeArray(array, 0, array.length);
		}
	}

	private void number(String key, Integer number) throws IOException {
		if (number != null) {
			json.writeNumberField(key, number);
		}
	}
}
