package org.huunghi.repository.internal.request;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Carries a failure with its kind and its texts from the server to a client as one line. The server knows the texts: so a client shows them
 * rightly also where they are newer than itself. Nothing of the cause is carried.
 */
public final class Refusal {
	/** What the line begins with, by which it is told from what CDO says. */
	private static final String MARK = "huunghi-refusal:";
	private static final String KIND = "kind";
	private static final List<Locale> LANGUAGES = Stream.of("vi", "lo", "en").map(Locale::of).toList();
	private static final JsonFactory JSON = new JsonFactory();

	private Refusal() {
	}

	/** @return the failure as a line */
	public static String print(RepositoryException failure) {
		StringWriter line = new StringWriter().append(MARK);
		try (JsonGenerator json = JSON.createGenerator(line)) {
			json.writeStartObject();
			json.writeStringField(KIND, failure.kind().name());
			for (Locale language : LANGUAGES) {
				json.writeStringField(language.getLanguage(), failure.message(language));
			}
			json.writeEndObject();
		} catch (IOException e) {
			throw new IllegalStateException("A string can always be written to", e);
		}
		return line.toString();
	}

	/** @return the failure that a text is the line of; empty where it is anything else, also for null */
	public static Optional<RepositoryException> parse(String text) {
		if (text == null || !text.startsWith(MARK)) {
			return Optional.empty();
		}
		Map<String, String> fields = new HashMap<>();
		try (JsonParser json = JSON.createParser(text.substring(MARK.length()))) {
			json.nextToken();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				fields.put(json.currentName(), json.nextTextValue());
			}
		} catch (IOException e) {
			return Optional.empty();
		}
		return Optional.of(new RepositoryException(kind(fields.get(KIND)), locale -> text(fields, locale), null));
	}

	/** @return the failure that lies in an exception or its causes; empty where there is none */
	public static Optional<RepositoryException> find(Throwable failure) {
		int depth = 0;
		for (Throwable one = failure; one != null && depth < 20; one = one.getCause(), depth++) {
			Optional<RepositoryException> found = parse(one.getMessage());
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** A newer server may know kinds that are unknown here. */
	private static Kind kind(String name) {
		return Stream.of(Kind.values()).filter(kind -> kind.name().equals(name)).findFirst().orElse(Kind.REFUSED);
	}

	private static String text(Map<String, String> fields, Locale locale) {
		String text = fields.get(locale.getLanguage());
		return text != null ? text : String.valueOf(fields.get("en"));
	}
}
