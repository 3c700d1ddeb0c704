package org.huunghi.server.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;

import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.text.fold.Fold;

/** Which passwords are taken: long ones that nobody would try first. No signs are prescribed, since that makes people write them down. */
final class PasswordRules {
	private static final int SHORTEST = 10;
	private static final int LONGEST = 200;
	/** Fewer different characters are a pattern, such as 1212121212. */
	private static final int DIFFERENT = 5;
	/** What is tried first, in the form in which texts are searched; such words with digits or signs around them don't count either. */
	private static final Set<String> COMMON = read();

	private PasswordRules() {
	}

	/** @throws org.huunghi.repository.RepositoryException REFUSED with the rule that is broken */
	static void check(String userName, char[] password) {
		String typed = Normalizer.normalize(new String(password), Normalizer.Form.NFC);
		if (typed.codePointCount(0, typed.length()) < SHORTEST) {
			throw IdentityTexts.failure(Kind.REFUSED, "password.short", SHORTEST);
		}
		if (typed.length() > LONGEST) {
			throw IdentityTexts.failure(Kind.REFUSED, "password.long", LONGEST);
		}
		String folded = plain(typed);
		String name = plain(userName);
		if (!name.isEmpty() && folded.contains(name) && folded.length() - name.length() < SHORTEST) {
			throw IdentityTexts.failure(Kind.REFUSED, "password.name");
		}
		if (typed.codePoints().distinct().count() < DIFFERENT || COMMON.contains(folded) || COMMON.contains(core(folded))) {
			throw IdentityTexts.failure(Kind.REFUSED, "password.common");
		}
	}

	private static String plain(String text) {
		return Fold.fold(text).replace(" ", "");
	}

	/** The word without digits and signs before and after it. */
	private static String core(String folded) {
		return folded.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
	}

	private static Set<String> read() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(PasswordRules.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
			return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(PasswordRules::plain).collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
