package org.huunghi.text.tests.entry;

import static org.huunghi.text.tests.Values.LO;
import static org.huunghi.text.tests.Values.VI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;

import org.huunghi.text.entry.EntryException;
import org.junit.jupiter.api.function.Executable;

/** What every refusal has to offer. */
final class Refusals {
	private Refusals() {
	}

	/** Asserts that an entry is refused for that reason, with a complete text in each of the three languages. */
	static EntryException assertRefused(String code, String entry, Executable parse) {
		EntryException refusal = assertThrows(EntryException.class, parse, entry);
		assertEquals(code, refusal.code(), entry);
		for (Locale locale : List.of(VI, LO, Locale.ENGLISH)) {
			String message = refusal.message(locale);
			assertFalse(message.isBlank() || message.contains("!" + code) || message.contains("{") || message.contains("null"), message);
		}
		assertNotEquals(refusal.message(VI), refusal.message(Locale.ENGLISH));
		assertNotEquals(refusal.message(LO), refusal.message(Locale.ENGLISH));
		assertEquals(refusal.message(Locale.ENGLISH), refusal.getMessage());
		return refusal;
	}
}
