package org.huunghi.cli.output;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;

/** How many columns of a terminal a text takes: Lao vowel and tone marks none, Chinese characters two. */
public final class DisplayWidth {
	private DisplayWidth() {
	}

	/** @return the number of columns */
	public static int of(String text) {
		return text.codePoints().map(DisplayWidth::of).sum();
	}

	private static int of(int character) {
		switch (UCharacter.getType(character)) {
		case UCharacterCategory.NON_SPACING_MARK, UCharacterCategory.ENCLOSING_MARK, UCharacterCategory.FORMAT, UCharacterCategory.CONTROL:
			return 0;
		default:
			int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
			return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
		}
	}
}
