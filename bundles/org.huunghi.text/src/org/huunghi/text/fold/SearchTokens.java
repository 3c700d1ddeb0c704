package org.huunghi.text.fold;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

/**
 * The tokens under which a text is indexed and searched. Where a script writes blanks between words a token is a word; in Lao,
 * Chinese and other scripts without them it is one letter with its marks, so that looking for tokens in a row finds any part of a
 * text and no dictionary decides what can be found.
 */
public final class SearchTokens {
	private SearchTokens() {
	}

	/**
	 * @param text any text; null counts as empty
	 * @return its tokens in order, each folded by {@link Fold#fold(String)} and made of letters, marks and digits; empty where the
	 *         text has none
	 */
	public static List<String> of(String text) {
		List<String> tokens = new ArrayList<>();
		StringBuilder token = new StringBuilder();
		boolean[] single = { false };
		Fold.fold(text).codePoints().forEach(c -> {
			boolean mark = isMark(c);
			if (!mark && !UCharacter.isLetterOrDigit(c)) {
				finish(token, tokens);
				return;
			}
			boolean wordless = !mark && isWithoutBlanks(c);
			if (!mark && (single[0] || wordless)) {
				finish(token, tokens);
			}
			if (!mark) {
				single[0] = wordless;
			} else if (token.isEmpty()) {
				return; // a mark without a letter is a slip that nobody would search for
			}
			token.appendCodePoint(c);
		});
		finish(token, tokens);
		return tokens;
	}

	/**
	 * Whether a token is one letter of a script without blanks between words: then a row of such tokens has to be found as a row, while
	 * words may stand anywhere.
	 *
	 * @param token one of {@link #of(String)}
	 */
	public static boolean isLetterOfRow(String token) {
		return isWithoutBlanks(token.codePointAt(0));
	}

	private static void finish(StringBuilder token, List<String> tokens) {
		if (!token.isEmpty()) {
			tokens.add(token.toString());
			token.setLength(0);
		}
	}

	private static boolean isMark(int c) {
		int type = UCharacter.getType(c);
		return type == UCharacter.NON_SPACING_MARK || type == UCharacter.COMBINING_SPACING_MARK || type == UCharacter.ENCLOSING_MARK;
	}

	private static boolean isWithoutBlanks(int c) {
		return switch (UScript.getScript(c)) {
		case UScript.LAO, UScript.THAI, UScript.KHMER, UScript.MYANMAR, UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA -> true;
		default -> false;
		};
	}
}
