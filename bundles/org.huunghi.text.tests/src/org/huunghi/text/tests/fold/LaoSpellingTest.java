package org.huunghi.text.tests.fold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.huunghi.text.fold.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Spellings that readers of Lao take for one. */
class LaoSpellingTest {
	@Provide
	Arbitrary<String> lao() {
		return Scripts.lao();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0EC8", "\u0EC9", "\u0ECA", "\u0ECB" })
	void saraAmWithEveryToneMark(String tone) {
		String one = "ນ" + tone + "\u0EB3";
		for (String other : new String[] { "ນ\u0ECD" + tone + "\u0EB2", "ນ" + tone + "\u0ECD\u0EB2", "ນ\u0EB3" + tone,
				"ນ\u0ECD\u0EB2" + tone, "ນ" + tone + tone + "\u0EB3" }) {
			assertEquals(Fold.fold(one), Fold.fold(other));
			assertTrue(Fold.sameName(one, other));
		}
	}

	@ParameterizedTest
	@CsvSource({ "ຫຼວງນໍ້າທາ, ຫຼວງນ້ຳທາ", "ຄຳມ່ວນ, ຄໍາມ່ວນ", "ບໍລິຄໍາໄຊ, ບໍລິຄຳໄຊ", "ຈໍາປາສັກ, ຈຳປາສັກ", "ໜອງ, ຫນອງ", "ໝາກ, ຫມາກ",
			"ຫຼວງພະບາງ, ຫລວງພະບາງ", "ແຂວງ, ເເຂວງ" })
	void spellingsInPrint(String a, String b) {
		assertNotEquals(a, b);
		assertEquals(Fold.fold(a), Fold.fold(b));
		assertTrue(Fold.sameName(a, b));
		assertEquals(Fold.oneSpelling(a), Fold.oneSpelling(b));
	}

	@ParameterizedTest
	@CsvSource({ "ນ້າ, ນ່າ", "ນ້າ, ນ້ຳ", "ໃກ້, ໄກ້", "ຣ, ລ", "ກີ, ກິ" })
	void otherWords(String a, String b) {
		assertNotEquals(Fold.fold(a), Fold.fold(b));
	}

	@Test
	void marksInAnyOrder() {
		assertEquals(Fold.fold("ທີ່"), Fold.fold("ທ\u0EC8\u0EB5"));
		assertEquals(Fold.fold("ຫຼັ້ນ"), Fold.fold("ຫ\u0EC9\u0EB1\u0EBCນ"));
		assertEquals(Fold.fold("ຢູ່"), Fold.fold("ຢ\u200B\u0EC8\u0EB9"));
	}

	@Property
	void wordsStayApartUnderTheirVowels(@ForAll("lao") String text) {
		assertEquals(Fold.fold(text), Fold.fold(text.replace("\u0EB3", "\u0ECD\u0EB2")));
		assertEquals(Fold.fold(text), Fold.fold(text.replace("ໜ", "ຫນ").replace("ໝ", "ຫມ").replace("ຫຼ", "ຫລ")));
		assertNotEquals(Fold.fold(text), Fold.fold(text + "ະ"));
	}
}
