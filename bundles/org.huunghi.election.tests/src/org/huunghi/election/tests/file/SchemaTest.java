package org.huunghi.election.tests.file;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.huunghi.election.file.ElectionFile;
import org.huunghi.election.file.ElectionFileException;
import org.huunghi.election.file.ElectionFileReader;
import org.huunghi.election.tests.Json;
import org.huunghi.election.tests.JsonSchema;
import org.huunghi.election.tests.count.RulesOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped schema and the reader know the same form. */
class SchemaTest {
	private static final Map<String, Object> ROOT = Json.object(Json.read(Shipped.text("schema/election.schema.json")));
	static final JsonSchema SCHEMA = new JsonSchema(ROOT, List.of());
	private static final Map<String, Object> DEFINITIONS = Json.object(ROOT.get("$defs"));
	private static final List<Object> OTHERS = Arrays.asList("x", -1.5, true, List.of(), Map.of(), List.of("x"), Map.of("x", 1L), null, 2147483648L);

	static ElectionFile read(String text) throws IOException {
		return ElectionFileReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), code -> code.equals("x") ? Optional.empty() : Optional.of(RulesOf.youth()), null);
	}

	static Stream<String> examples() {
		return Shipped.EXAMPLES.stream();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void examplesAreValidAndRead(String name) throws IOException {
		assertEquals(List.of(), SCHEMA.check(Json.read(Shipped.example(name))));
		assertFalse(read(Shipped.example(name)).input().candidates().isEmpty());
	}

	/** Puts a value of another type in the place of each in turn: either both take it, or both refuse it. */
	@ParameterizedTest
	@MethodSource("examples")
	void bothRefuseTheSameValues(String name) {
		Object example = Json.read(Shipped.example(name));
		List<Object> mutants = new ArrayList<>();
		mutate(example, mutants);
		assertTrue(mutants.size() > 50);
		for (Object mutant : mutants) {
			String text = Json.write(mutant);
			boolean unknownRulebook = "x".equals(Json.object(mutant).get("rulebook"));
			List<String> wrong = SCHEMA.check(mutant);
			if (wrong.isEmpty() && !unknownRulebook && Json.object(mutant).containsKey("rulebook")) {
				assertDoesNotThrow(() -> read(text), text);
			} else {
				assertThrows(ElectionFileException.class, () -> read(text), () -> text + wrong);
			}
		}
	}

	private static void mutate(Object root, List<Object> mutants) {
		mutate(root, replaced -> mutants.add(replaced));
	}

	/** Hands on copies of the value that differ in one place. */
	private static void mutate(Object value, Consumer<Object> copies) {
		if (value instanceof Map<?, ?>) {
			Map<String, Object> object = Json.object(value);
			copies.accept(with(object, "unknown", 1L));
			for (String key : object.keySet()) {
				Map<String, Object> without = with(object, key, null);
				without.remove(key);
				copies.accept(without);
				OTHERS.forEach(other -> copies.accept(with(object, key, other)));
				mutate(object.get(key), inner -> copies.accept(with(object, key, inner)));
			}
		} else if (value instanceof List<?> list && !list.isEmpty()) {
			OTHERS.forEach(other -> copies.accept(List.of(Optional.ofNullable(other).orElse("null"))));
			mutate(list.getFirst(), inner -> {
				List<Object> copy = new ArrayList<>(list);
				copy.set(0, inner);
				copies.accept(copy);
			});
		}
	}

	private static Map<String, Object> with(Map<String, Object> object, String key, Object value) {
		Map<String, Object> copy = new LinkedHashMap<>(object);
		copy.put(key, value);
		return copy;
	}

	static Stream<Arguments> objects() {
		String before = "{\"candidates\":[],\"rulebook\":";
		return Stream.of(Arguments.of("", "{\"?\":1}"), Arguments.of("rulebook", before + "{\"?\":1}}"),
				Arguments.of("clause", before + "{\"method\":\"secretBallot\",\"clauses\":{\"tie\":{\"?\":1}}}}"),
				Arguments.of("electorate", before + "\"y\",\"electorate\":{\"?\":1}}"), Arguments.of("candidate", "{\"candidates\":[{\"?\":1}]}"),
				Arguments.of("round", before + "\"y\",\"rounds\":[{\"?\":1}]}"), Arguments.of("ballot", before + "\"y\",\"rounds\":[{\"ballots\":[{\"?\":1}]}]}"));
	}

	@ParameterizedTest
	@MethodSource("objects")
	void theReaderTakesTheKeysOfTheSchema(String definition, String withUnknownKey) {
		String message = assertThrows(ElectionFileException.class, () -> read(withUnknownKey)).message(Locale.ENGLISH);
		Set<String> taken = new LinkedHashSet<>(List.of(message.substring(message.indexOf("only ") + 5).split(", ")));
		Map<String, Object> schema = definition.isEmpty() ? ROOT : Json.object(DEFINITIONS.get(definition));
		assertEquals(Json.object(schema.get("properties")).keySet(), taken);
	}

	@Test
	void everyValueIsDescribed() {
		List<String> bare = new ArrayList<>();
		Stream.concat(Stream.of(ROOT), DEFINITIONS.values().stream().map(Json::object)).filter(s -> s.containsKey("properties"))
				.forEach(schema -> Json.object(schema.get("properties")).forEach((key, value) -> {
					if (!Json.object(value).containsKey("description") && !Json.object(value).containsKey("$ref")) {
						bare.add(key);
					}
				}));
		assertEquals(List.of(), bare);
	}
}
