package org.huunghi.text.fold;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/**
 * The form of a text in which names and words are matched, so that "son la" finds Sơn La and every spelling of ຫຼວງນ້ຳທາ finds the
 * others. A folded text is for comparing and indexing alone; what is stored and shown is always the text as it was written.
 */
public final class Fold {
	private static final Normalizer2 COMPATIBLE_LOWER_CASE = Normalizer2.getNFKCCasefoldInstance();
	private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
	private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

	private Fold() {
	}

	/**
	 * The loosest form, for searching: lower case without accents, đ as d, digits of all scripts as 0 to 9, the spelling variants
	 * of Lao made one (see {@link LaoSpelling}), zero-width characters removed, blanks of any kind collapsed to single spaces and
	 * removed at both ends, dashes and quotation marks of one kind. Folding twice changes nothing more.
	 *
	 * @param text any text, composed or decomposed; null counts as empty
	 * @return the folded text, never null
	 */
	public static String fold(String text) {
		StringBuilder folded = new StringBuilder();
		lowerCase(text).codePoints().filter(c -> !isAccent(c)).forEach(c -> appendPlain(folded, c));
		return Blanks.collapse(LaoSpelling.unify(folded.toString()));
	}

	/**
	 * Whether two names are the same name, written alike but for the place of the tone mark (hoà, hòa), the encoding of accents,
	 * the spelling variants of Lao, case and blanks. Accents count: Hòa and Hoa are two names.
	 *
	 * @param a a name; null counts as empty
	 * @param b another; null counts as empty
	 */
	public static boolean sameName(String a, String b) {
		return nameForm(a).equals(nameForm(b));
	}

	/**
	 * The text with the spelling variants of Vietnamese and Lao made one but with its case, accents and blanks, for sorting.
	 *
	 * @param text any text; null counts as empty
	 * @return composed text (NFC), never null
	 */
	public static String oneSpelling(String text) {
		String decomposed = DECOMPOSED.normalize(text == null ? "" : text);
		return COMPOSED.normalize(LaoSpelling.unify(TonePlacement.unify(decomposed)));
	}

	private static String nameForm(String text) {
		StringBuilder form = new StringBuilder();
		// Ð, the Icelandic letter, stands for Đ in texts typed with old fonts: in capitals nobody can see the difference.
		lowerCase(text).codePoints().forEach(c -> form.appendCodePoint(c == 'ð' || c == 'ɖ' ? 'đ' : c));
		return Blanks.collapse(LaoSpelling.unify(TonePlacement.unify(form.toString())));
	}

	/** Lower case, compatibility variants replaced, default-ignorable characters removed, accents split from their letters. */
	private static String lowerCase(String text) {
		// Decomposed first as well (Unicode, section 3.13, D146): folding case turns a mark such as the Greek iota subscript into a letter.
		return text == null ? "" : DECOMPOSED.normalize(COMPATIBLE_LOWER_CASE.normalize(DECOMPOSED.normalize(text)));
	}

	/** Accents of Latin, Greek and Cyrillic; the vowel signs and tone marks of Lao and other scripts are no accents. */
	private static boolean isAccent(int c) {
		if (UCharacter.getType(c) != UCharacter.NON_SPACING_MARK) {
			return false;
		}
		int script = UScript.getScript(c);
		return script == UScript.INHERITED || script == UScript.LATIN || script == UScript.GREEK || script == UScript.CYRILLIC;
	}

	private static void appendPlain(StringBuilder folded, int c) {
		int type = UCharacter.getType(c);
		if (type == UCharacter.DECIMAL_DIGIT_NUMBER) {
			folded.append((char) ('0' + UCharacter.digit(c)));
		} else if (c == 0x2212 || UCharacter.hasBinaryProperty(c, UProperty.DASH) && type == UCharacter.DASH_PUNCTUATION) {
			folded.append('-');
		} else {
			switch (c) {
			// letters whose stroke or ligature has no decomposition
			case 'đ', 'ð', 'ɖ' -> folded.append('d');
			case 'ø' -> folded.append('o');
			case 'ł' -> folded.append('l');
			case 'ħ' -> folded.append('h');
			case 'ı' -> folded.append('i');
			case 'æ' -> folded.append("ae");
			case 'œ' -> folded.append("oe");
			case '‘', '’', '‚', '‛', 'ʼ' -> folded.append('\'');
			case '“', '”', '„', '‟', '«', '»' -> folded.append('"');
			default -> folded.appendCodePoint(c);
			}
		}
	}
}
