package org.huunghi.election.file;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.huunghi.text.io.BoundedInput;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/**
 * Reads JSON value by value and strictly: keys that nobody asked for, keys given twice, and values of another type are refused with their line.
 * It remembers in which line each value stood.
 */
final class JsonCursor implements AutoCloseable {
	private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).streamReadConstraints(
			StreamReadConstraints.builder().maxNestingDepth(10).maxNumberLength(20).maxStringLength(20_000).maxNameLength(200).build()).build();

	/** Room for some hundred thousand single ballots with their marks. */
	private static final int LIMIT = 32 << 20;

	private final JsonParser parser;
	private final Lines lines = new Lines();
	private String place = "";
	private int placeLine = 1;

	JsonCursor(InputStream in) throws IOException {
		parser = FACTORY.createParser(new BoundedInput(in, LIMIT, () -> new ElectionFileException(1, "", "file.size", LIMIT >> 20)));
	}

	/** Reads the whole file as one value. */
	void document(Fields.Value value) throws IOException {
		try {
			if (parser.nextToken() == null) {
				throw refuse("file.empty");
			}
			value.read(this);
			if (parser.nextToken() != null) {
				throw refuse("file.more");
			}
		} catch (StreamConstraintsException e) {
			throw because(e, new ElectionFileException(line(), place, "file.limits"));
		} catch (JsonProcessingException e) {
			boolean located = e.getLocation() != null;
			throw because(e, new ElectionFileException(located ? e.getLocation().getLineNr() : line(), place, "file.json",
					located ? e.getLocation().getColumnNr() : 1));
		} catch (CharConversionException e) {
			throw because(e, new ElectionFileException(line(), place, "file.encoding"));
		}
	}

	private static ElectionFileException because(Exception cause, ElectionFileException refusal) {
		refusal.initCause(cause);
		return refusal;
	}

	/** Reads an object with those keys. */
	void object(Fields fields) throws IOException {
		expect(JsonToken.START_OBJECT, "value.object");
		int line = line();
		Set<String> seen = new HashSet<>();
		String around = place;
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String key = parser.currentName();
			Fields.Value value = fields.of(key);
			if (value == null) {
				throw refuse("key.unknown", key, String.join(", ", fields.keys()));
			}
			if (!seen.add(key)) {
				throw refuse("key.twice", key);
			}
			enter(around.isEmpty() ? key : around + '.' + key, value);
			place = around;
		}
		for (String key : fields.required()) {
			if (!seen.contains(key)) {
				throw new ElectionFileException(line, place, "key.missing", key);
			}
		}
	}

	/** Reads an object whose keys are made by that function, which gives null for a key there can't be; the same key twice is refused. */
	<K> void map(Function<String, K> keys, String refusal, MapValue<K> value) throws IOException {
		expect(JsonToken.START_OBJECT, "value.object");
		Set<K> seen = new HashSet<>();
		String around = place;
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String text = parser.currentName();
			K key = keys.apply(text);
			if (key == null) {
				throw refuse(refusal, text);
			}
			if (!seen.add(key)) {
				throw refuse("key.twice", text);
			}
			enter(around + '.' + text, json -> value.read(key, json));
			place = around;
		}
	}

	/** Reads the value of a key of a map. */
	@FunctionalInterface
	interface MapValue<K> {
		void read(K key, JsonCursor json) throws IOException;
	}

	/** Reads an array of any length. */
	void array(Fields.Value element) throws IOException {
		expect(JsonToken.START_ARRAY, "value.array");
		String around = place;
		int index = 0;
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			read(around + '[' + index++ + ']', line(), element);
			place = around;
		}
	}

	private void enter(String inner, Fields.Value value) throws IOException {
		int line = line();
		parser.nextToken();
		read(inner, line, value);
	}

	/** A value on the line of what it lies in needs no entry: its line is found by that. Else single marks would fill the memory. */
	private void read(String inner, int line, Fields.Value value) throws IOException {
		int around = placeLine;
		place = inner;
		placeLine = line;
		if (line != around) {
			lines.put(inner, line);
		}
		value.read(this);
		placeLine = around;
	}

	private void expect(JsonToken token, String refusal) throws IOException {
		if (parser.currentToken() != token) {
			throw refuse(refusal);
		}
	}

	/** @return whether the value is a text rather than an object */
	boolean atText() {
		return parser.currentToken() == JsonToken.VALUE_STRING;
	}

	/** @return the text */
	String text() throws IOException {
		expect(JsonToken.VALUE_STRING, "value.text");
		return parser.getText();
	}

	/** @return a whole number, or null for null, which says that it is not known */
	Integer numberOrNull() throws IOException {
		return parser.currentToken() == JsonToken.VALUE_NULL ? null : Integer.valueOf(number());
	}

	/** @return a whole number */
	int number() throws IOException {
		expect(JsonToken.VALUE_NUMBER_INT, "value.number");
		if (parser.getNumberType() != JsonParser.NumberType.INT) {
			throw refuse("value.number");
		}
		return parser.getIntValue();
	}

	/** @return true or false */
	boolean bool() throws IOException {
		if (parser.currentToken() != JsonToken.VALUE_TRUE && parser.currentToken() != JsonToken.VALUE_FALSE) {
			throw refuse("value.bool");
		}
		return parser.getBooleanValue();
	}

	/** @return what a function makes of the text; null for null */
	<T> T parsed(Function<String, T> function, String refusal) throws IOException {
		if (parser.currentToken() == JsonToken.VALUE_NULL) {
			return null;
		}
		String text = text();
		try {
			return function.apply(text);
		} catch (RuntimeException e) {
			throw because(e, refuse(refusal, text));
		}
	}

	/** @return the literal of that name */
	<E extends Enum<E> & Enumerator> E oneOf(Class<E> type) throws IOException {
		String text = text();
		for (E literal : type.getEnumConstants()) {
			if (literal.getLiteral().equals(text)) {
				return literal;
			}
		}
		throw refuse("value.oneOf", text, Arrays.stream(type.getEnumConstants()).map(Enumerator::getLiteral).collect(Collectors.joining(", ")));
	}

	ElectionFileException refuse(String key, Object... arguments) {
		return new ElectionFileException(line(), place, key, arguments);
	}

	private int line() {
		return Math.max(1, parser.currentTokenLocation().getLineNr());
	}

	String place() {
		return place;
	}

	Lines lines() {
		return lines;
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}
}
