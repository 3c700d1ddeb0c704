package org.huunghi.election.interchange.popolo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.huunghi.election.interchange.Characters;
import org.huunghi.election.interchange.ExportedElection;
import org.huunghi.election.interchange.InterchangeException;
import org.huunghi.election.interchange.LanguageTexts;
import org.huunghi.union.Organisation;
import org.huunghi.union.names.Names;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes an election as a Popolo document: the union as Organization with its Motions and their VoteEvents. The same election and language
 * give the same bytes; what is not known is left out.
 * <p>
 * Popolo knows votes on a motion, with the options yes, no, abstain and the like, and no votes for names. On a Vietnamese ballot paper each
 * name is agreed to or struck out by itself, and each name needs its own majority. So each candidate who stood is a motion ("to elect … to
 * …") with one vote event for each round: <i>yes</i> are the votes for the name; <i>no</i> are the valid ballots on which it is struck out,
 * told where every valid ballot must be one or the other – so not where the paper has two boxes, of which both or neither can be ticked,
 * and not where hands are raised. A motion passes when the candidate is elected, a vote event when its round elected the candidate; a tie
 * and an unknown outcome have no result. A consultation is one motion, on the list as a whole, with a vote event where the meeting was asked.
 */
public final class PopoloVotes {
	private PopoloVotes() {
	}

	/**
	 * Writes the document; the stream is not closed.
	 *
	 * @throws InterchangeException where the union is not known
	 */
	public static void write(ExportedElection exported, OutputStream out) throws IOException {
		Organisation union = exported.union();
		if (union == null) {
			throw new InterchangeException("missing.union", exported.label());
		}
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
		try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			json.setPrettyPrinter(printer);
			json.writeStartObject();
			organisation(json, union, exported);
			json.writeArrayFieldStart("motions");
			new Motions(exported, json).write();
			json.writeEndArray();
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}

	private static void organisation(JsonGenerator json, Organisation union, ExportedElection exported) throws IOException {
		text(json, "id", union.getId());
		String name = Names.of(union, exported.locale(), exported.date());
		text(json, "name", name);
		Map<String, String> names = LanguageTexts.of(union, exported.date(), exported.locale());
		if (names.values().stream().anyMatch(other -> !other.equals(name))) {
			json.writeArrayFieldStart("other_names");
			for (Map.Entry<String, String> other : names.entrySet()) {
				if (!other.getValue().equals(name)) {
					json.writeStartObject();
					text(json, "name", other.getValue());
					text(json, "note", other.getKey());
					json.writeEndObject();
				}
			}
			json.writeEndArray();
		}
	}

	/** Writes a text; null and a blank one are left out. */
	static void text(JsonGenerator json, String field, String text) throws IOException {
		if (text != null && !text.isBlank()) {
			json.writeStringField(field, Characters.fit(text));
		}
	}
}
