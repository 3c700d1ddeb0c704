package org.huunghi.election.file;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.Enumerator;
import org.huunghi.election.ClauseKind;
import org.huunghi.election.count.Citation;
import org.huunghi.election.count.Rules;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes rules as an election file holds them. */
public final class RulesWriter {
	private RulesWriter() {
	}

	/** Writes one JSON object with the keys of {@code rulebook} in {@code schema/election.schema.json}; what the rules leave open is left out. */
	public static void write(Rules rules, JsonGenerator json) throws IOException {
		json.writeStartObject();
		fields(rules, json);
		json.writeEndObject();
	}

	/** Writes the keys alone, for an object that has others too. */
	public static void fields(Rules rules, JsonGenerator json) throws IOException {
		json.writeStringField("code", rules.code());
		json.writeStringField("method", rules.method().getLiteral());
		text("quorum", rules.quorum(), json);
		text("threshold", rules.threshold(), json);
		literal("denominator", rules.denominator(), json);
		literal("surplus", rules.surplus(), json);
		if (rules.surplusPercent() != null) {
			json.writeNumberField("surplusPercent", rules.surplusPercent());
		}
		text("floorSupport", rules.floorSupport(), json);
		json.writeBooleanField("twoBoxes", rules.twoBoxes());
		literals("invalidReasons", rules.invalidReasons().stream().sorted().toList(), json);
		if (rules.maxRounds() != null) {
			json.writeNumberField("maxRounds", rules.maxRounds());
		}
		literals("ties", rules.ties(), json);
		json.writeObjectFieldStart("clauses");
		for (Map.Entry<ClauseKind, Citation> clause : new TreeMap<>(rules.citations()).entrySet()) {
			json.writeObjectFieldStart(clause.getKey().getLiteral());
			text("instrument", clause.getValue().instrument(), json);
			text("article", clause.getValue().article(), json);
			text("paragraph", clause.getValue().paragraph(), json);
			json.writeEndObject();
		}
		json.writeEndObject();
	}

	private static void text(String key, Object value, JsonGenerator json) throws IOException {
		if (value != null) {
			json.writeStringField(key, value.toString());
		}
	}

	private static void literal(String key, Enumerator value, JsonGenerator json) throws IOException {
		text(key, value == null ? null : value.getLiteral(), json);
	}

	private static void literals(String key, Collection<? extends Enumerator> values, JsonGenerator json) throws IOException {
		json.writeArrayFieldStart(key);
		for (Enumerator value : values) {
			json.writeString(value.getLiteral());
		}
		json.writeEndArray();
	}
}
