package org.huunghi.nls.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of ours stands for one that the platform of today has, and fits where that one is put. */
class TranslationsTest {
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
	private static final Pattern LINK = Pattern.compile("(?i)</?a\\b");
	/** A letter that every keyboard has, so that Alt and the letter work without an input method. */
	private static final Pattern MNEMONIC = Pattern.compile("&[A-Za-z0-9]");

	private final List<String> offences = new ArrayList<>();

	static List<Translation> translations() throws IOException {
		return Translation.all();
	}

	@Test
	void everyFragmentHasTexts() throws IOException {
		Set<String> named = new HashSet<>();
		Translation.all().forEach(translation -> named.add(translation.name().substring(0, translation.name().indexOf('/'))));
		assertFalse(named.isEmpty());
		assertEquals(Translation.fragments().stream().map(folder -> folder.getFileName().toString()).toList(), named.stream().sorted().toList());
	}

	@ParameterizedTest
	@MethodSource("translations")
	void thePlatformStillAsksForEveryText(Translation translation) {
		TreeSet<String> dropped = new TreeSet<>(translation.vietnamese().keySet());
		dropped.removeAll(translation.host().keySet());
		assertEquals(Set.of(), dropped);
	}

	@ParameterizedTest
	@MethodSource("translations")
	void bothLanguagesSayTheSame(Translation translation) {
		assertEquals(translation.vietnamese().keySet(), translation.lao().keySet());
		assertFalse(translation.vietnamese().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("translations")
	void textsFitWhereTheHostsTextsArePut(Translation translation) {
		fits(translation.host(), translation.vietnamese());
		fits(translation.host(), translation.lao());
		assertEquals(List.of(), offences);
	}

	@ParameterizedTest
	@MethodSource("translations")
	void mnemonicsCanBeTyped(Translation translation) {
		translation.vietnamese().forEach((key, text) -> {
			long wanted = text.chars().filter(c -> c == '&').count();
			if (wanted > 1 || wanted != MNEMONIC.matcher(text).results().count() || wanted == 1 && !translation.host().get(key).contains("&")) {
				offences.add(key + ": " + text);
			}
		});
		translation.lao().forEach((key, text) -> {
			if (text.contains("&")) {
				offences.add(key + ": " + text);
			}
		});
		assertEquals(List.of(), offences);
	}

	private void fits(Map<String, String> host, Map<String, String> texts) {
		texts.forEach((key, text) -> {
			String original = host.getOrDefault(key, "");
			if (text.isBlank()) {
				offences.add(key + " is empty");
				return;
			}
			if (!found(PLACEHOLDER, original).equals(found(PLACEHOLDER, text))) {
				offences.add(key + " has other placeholders: " + text);
			}
			if (found(LINK, original).size() != found(LINK, text).size()) {
				offences.add(key + " has other links: " + text);
			}
			if (PLACEHOLDER.matcher(text).find() && text.replace("''", "").contains("'")) {
				offences.add(key + " has a quote that hides placeholders: " + text);
			}
			if (original.matches("(?s).*[:=-]\\s+") && !Character.isWhitespace(text.charAt(text.length() - 1))) {
				offences.add(key + " lacks the blank before what follows: " + text);
			}
		});
	}

	private static List<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).map(String::toLowerCase).sorted().toList();
	}
}
