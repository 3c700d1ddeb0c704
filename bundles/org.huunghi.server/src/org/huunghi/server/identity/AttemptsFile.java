package org.huunghi.server.identity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** The file attempts.json, in which wrong passwords and the users' own addresses outlast a restart. */
final class AttemptsFile {
	private static final JsonFactory FACTORY = new JsonFactory();

	private final Path file;

	AttemptsFile(Path file) {
		this.file = file;
	}

	void read(FailureCounter pairs, FailureCounter addresses, FailureCounter names, Map<String, Instant> known) throws IOException {
		String text;
		try {
			text = Files.readString(file, StandardCharsets.UTF_8);
		} catch (NoSuchFileException e) {
			return;
		}
		try (JsonParser json = FACTORY.createParser(text)) {
			json.nextToken();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String key = json.currentName();
				json.nextToken();
				switch (key) {
				case "pairs" -> failures(json, pairs);
				case "addresses" -> failures(json, addresses);
				case "users" -> failures(json, names);
				default -> known(json, known);
				}
			}
		} catch (RuntimeException e) {
			throw new IOException(e);
		}
	}

	private static void failures(JsonParser json, FailureCounter counter) throws IOException {
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String key = json.currentName();
			json.nextToken();
			int count = json.nextIntValue(0);
			Instant first = Instant.ofEpochMilli(json.nextLongValue(0));
			long until = json.nextLongValue(0);
			counter.all().put(key, new FailureCounter.Failures(count, first, until == 0 ? null : Instant.ofEpochMilli(until)));
			json.nextToken();
		}
	}

	private static void known(JsonParser json, Map<String, Instant> known) throws IOException {
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			String key = json.currentName();
			known.put(key, Instant.ofEpochMilli(json.nextLongValue(0)));
		}
	}

	void write(FailureCounter pairs, FailureCounter addresses, FailureCounter names, Map<String, Instant> known) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
			json.writeStartObject();
			write("pairs", pairs, json);
			write("addresses", addresses, json);
			write("users", names, json);
			json.writeObjectFieldStart("known");
			for (Map.Entry<String, Instant> each : known.entrySet()) {
				json.writeNumberField(each.getKey(), each.getValue().toEpochMilli());
			}
			json.writeEndObject();
			json.writeEndObject();
		}
		SafeFile.replace(file, bytes.toByteArray());
	}

	private static void write(String name, FailureCounter counter, JsonGenerator json) throws IOException {
		json.writeObjectFieldStart(name);
		for (Map.Entry<String, FailureCounter.Failures> each : counter.all().entrySet()) {
			json.writeArrayFieldStart(each.getKey());
			json.writeNumber(each.getValue().count());
			json.writeNumber(each.getValue().first().toEpochMilli());
			json.writeNumber(each.getValue().until() == null ? 0 : each.getValue().until().toEpochMilli());
			json.writeEndArray();
		}
		json.writeEndObject();
	}
}
