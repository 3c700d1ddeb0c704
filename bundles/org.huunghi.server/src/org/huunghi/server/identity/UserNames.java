package org.huunghi.server.identity;

import java.text.Normalizer;

import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.text.fold.Fold;

/** What names users may have, and when two are the same. */
final class UserNames {
	private static final int LONGEST = 64;
	private static final String SIGNS = " ._-@'";

	private UserNames() {
	}

	/** @return the name in its normal form; its key is not empty */
	static String checked(String name) {
		String normal = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC).strip();
		if (normal.isEmpty() || normal.length() > LONGEST || !normal.codePoints().allMatch(UserNames::allowed) || !isLetterOrDigit(normal.codePointAt(0))
				|| key(normal).isEmpty()) {
			throw IdentityTexts.failure(Kind.REFUSED, "name.bad", printable(normal), LONGEST);
		}
		return normal;
	}

	private static boolean allowed(int c) {
		int type = Character.getType(c);
		return isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || SIGNS.indexOf(c) >= 0;
	}

	private static boolean isLetterOrDigit(int c) {
		return Character.isLetter(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
	}

	/**
	 * The form in which names are compared: without case and accents, so that nobody can be taken for somebody else, and everybody gets in with
	 * any keyboard. Empty for what can't be a name.
	 */
	static String key(String name) {
		return name == null || name.length() > 4 * LONGEST ? "" : Fold.fold(name);
	}

	/** @return the text with whatever could disturb a terminal or a log replaced, and of a length that can be shown */
	static String printable(String text) {
		StringBuilder shown = new StringBuilder();
		text.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(isPrintable(c) ? c : '?'));
		return shown.toString();
	}

	static boolean isPrintable(int c) {
		return switch (Character.getType(c)) {
		case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE, Character.PRIVATE_USE,
				Character.UNASSIGNED -> false;
		default -> true;
		};
	}
}
