package org.huunghi.election.interchange.nist;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.huunghi.election.interchange.Characters;
import org.huunghi.election.interchange.nist.Node.Refs;
import org.huunghi.election.interchange.nist.Node.Words;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Writes a report in the JSON form, in which every object says its class. */
final class JsonReport {
	private static final String PREFIX = "ElectionResults.";
	private final JsonGenerator json;

	private JsonReport(JsonGenerator json) {
		this.json = json;
	}

	/** Writes the report; the stream is not closed. */
	static void write(Node report, OutputStream out) throws IOException {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
		try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			json.setPrettyPrinter(printer);
			new JsonReport(json).node(report);
			json.writeRaw('\n');
		}
	}

	private void node(Node node) throws IOException {
		start(node.type());
		if (node.id() != null) {
			json.writeStringField("@id", node.id());
		}
		for (Map.Entry<String, Object> field : node.fields().entrySet()) {
			json.writeFieldName(field.getKey());
			value(field.getValue());
		}
		json.writeEndObject();
	}

	private void value(Object value) throws IOException {
		switch (value) {
		case Node node -> node(node);
		case Words words -> words(words);
		case Refs refs -> {
			json.writeStartArray();
			for (String id : refs.ids()) {
				json.writeString(id);
			}
			json.writeEndArray();
		}
		case List<?> several -> {
			json.writeStartArray();
			for (Object one : several) {
				value(one);
			}
			json.writeEndArray();
		}
		case Integer number -> json.writeNumber(number);
		default -> json.writeString(Characters.fit(value.toString()));
		}
	}

	private void words(Words words) throws IOException {
		start("InternationalizedText");
		json.writeArrayFieldStart("Text");
		for (Map.Entry<String, String> text : words.byLanguage().entrySet()) {
			start("LanguageString");
			json.writeStringField("Content", Characters.fit(text.getValue()));
			json.writeStringField("Language", text.getKey());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void start(String type) throws IOException {
		json.writeStartObject();
		json.writeStringField("@type", PREFIX + type);
	}
}
