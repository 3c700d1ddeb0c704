package org.huunghi.server.identity;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/**
 * An entry in the record of log-ins and refusals.
 *
 * @param time when it happened
 * @param user as he called himself; null where nobody has
 * @param address of the client; null for the server's own machine
 * @param detail more about it; {@code +5} says that five like it were left out before; may be null
 */
public record AccessEvent(Instant time, Kind kind, String user, String address, String detail) {
	/** What happened. */
	public enum Kind {
		/** Somebody logged in. */
		LOGGED_IN,
		/** Somebody's connection ended. */
		LOGGED_OUT,
		/** A wrong password, or no such user. */
		WRONG_PASSWORD,
		/** The right password of a user who may not log in. */
		DISABLED,
		/** After this wrong password the door is shut for a while. */
		LOCKED,
		/** An attempt while the door is shut. */
		LOCKED_OUT,
		/** Something was asked that the rights don't allow, or that no proper client asks. */
		REFUSED,
		/** An administrator added or changed a user. */
		USER_CHANGED
	}

	private static final JsonFactory FACTORY = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
	private static final int LONGEST = 300;

	/** Takes out what could pretend to be another line or disturb a terminal, and cuts what is too long. */
	static String harmless(String text) {
		if (text == null) {
			return null;
		}
		StringBuilder shown = new StringBuilder();
		text.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(UserNames.isPrintable(c) ? c : '?'));
		return shown.toString();
	}

	/** Escapes all but ASCII, so that no reader of the file is led astray by letters that look alike or run backwards. */
	String toJson() {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = FACTORY.createGenerator(text)) {
			json.writeStartObject();
			json.writeStringField("time", time.toString());
			json.writeStringField("event", kind.name());
			write("user", user, json);
			write("address", address, json);
			write("detail", detail, json);
			json.writeEndObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	private static void write(String key, String value, JsonGenerator json) throws IOException {
		if (value != null) {
			json.writeStringField(key, value);
		}
	}

	/** @return the entry, or empty where the line is none */
	static Optional<AccessEvent> parse(String line) {
		Instant time = null;
		Kind kind = null;
		String user = null;
		String address = null;
		String detail = null;
		try (JsonParser json = FACTORY.createParser(line)) {
			json.nextToken();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String key = json.currentName();
				String value = json.nextTextValue();
				switch (key) {
				case "time" -> time = Instant.parse(value);
				case "event" -> kind = Kind.valueOf(value);
				case "user" -> user = value;
				case "address" -> address = value;
				case "detail" -> detail = value;
				default -> {
					// of a newer version
				}
				}
			}
			return time == null || kind == null ? Optional.empty() : Optional.of(new AccessEvent(time, kind, user, address, detail));
		} catch (IOException | RuntimeException e) {
			return Optional.empty();
		}
	}
}
