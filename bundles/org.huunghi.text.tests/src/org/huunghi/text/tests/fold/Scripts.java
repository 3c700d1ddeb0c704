package org.huunghi.text.tests.fold;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts made at random: Vietnamese, Lao by syllables, and characters in any order. */
final class Scripts {
	private static final String VIETNAMESE = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";
	private static final String[] INITIALS = { "ກ", "ຂ", "ຄ", "ງ", "ຈ", "ສ", "ຊ", "ຍ", "ດ", "ຕ", "ທ", "ນ", "ບ", "ປ", "ພ", "ມ", "ຢ",
			"ລ", "ວ", "ຫ", "ອ", "ຮ", "ໜ", "ໝ", "ຫຼ", "ຫງ" };
	private static final String[] TONES = { "", "\u0EC8", "\u0EC9", "\u0ECA", "\u0ECB" };

	private Scripts() {
	}

	static Arbitrary<String> vietnamese() {
		return Arbitraries.strings().withChars(VIETNAMESE.toCharArray()).ofMinLength(1).ofMaxLength(7).list().ofMaxSize(5)
				.map(words -> String.join(" ", words));
	}

	/** Syllables of Lao as they are typed in good order. */
	static Arbitrary<String> laoSyllables() {
		return Combinators.combine(Arbitraries.of(INITIALS), Arbitraries.of(TONES), Arbitraries.integers().between(0, 9))
				.as((initial, tone, rhyme) -> switch (rhyme) {
				case 0 -> initial + tone + "າ";
				case 1 -> initial + "ີ" + tone;
				case 2 -> initial + "ູ" + tone + "ນ";
				case 3 -> "ເ" + initial + "ົ" + tone + "າ";
				case 4 -> "ແ" + initial + tone + "ງ";
				case 5 -> initial + tone + "\u0EB3";
				case 6 -> initial + "ໍ" + tone;
				case 7 -> "ໄ" + initial + tone;
				case 8 -> initial + "ັ" + tone + "ນ";
				default -> initial + "ຸ" + tone + "ມ";
				});
	}

	static Arbitrary<String> lao() {
		return laoSyllables().list().ofMinSize(1).ofMaxSize(8).map(syllables -> String.join("", syllables));
	}

	static Arbitrary<String> texts() {
		return Arbitraries.oneOf(vietnamese(), lao(), Combinators.combine(vietnamese(), lao()).as((a, b) -> a + ' ' + b));
	}

	/** Also characters in orders that no language has. */
	static Arbitrary<String> anything() {
		Arbitrary<String> misordered = Arbitraries.strings().withCharRange('\u0E81', '\u0EDF').withChars(" ̣̀đ\u200B\u00A0aoy".toCharArray())
				.ofMaxLength(12);
		return Arbitraries.oneOf(texts(), misordered, Arbitraries.strings().ofMaxLength(20));
	}
}
