package org.huunghi.text.tests.fold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

import org.huunghi.text.fold.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldTest {
	@Provide
	Arbitrary<String> texts() {
		return Scripts.texts();
	}

	@Provide
	Arbitrary<String> vietnamese() {
		return Scripts.vietnamese();
	}

	@Provide
	Arbitrary<String> anything() {
		return Scripts.anything();
	}

	@Property
	void foldingTwiceChangesNothingMore(@ForAll("anything") String text) {
		assertEquals(Fold.fold(text), Fold.fold(Fold.fold(text)));
	}

	@Property
	void oneSpellingTwiceChangesNothingMore(@ForAll("anything") String text) {
		assertEquals(Fold.oneSpelling(text), Fold.oneSpelling(Fold.oneSpelling(text)));
	}

	@Property
	void encodingOfAccentsDoesNotMatter(@ForAll("anything") String text) {
		for (Form form : new Form[] { Form.NFC, Form.NFD }) {
			assertEquals(Fold.fold(text), Fold.fold(Normalizer.normalize(text, form)));
			assertTrue(Fold.sameName(text, Normalizer.normalize(text, form)));
		}
	}

	@Test
	void aMarkThatFoldsToALetterIsNoException() {
		String alphaWithIotaSubscript = "\u1F82\u0316";
		assertTrue(Fold.sameName(alphaWithIotaSubscript, Normalizer.normalize(alphaWithIotaSubscript, Form.NFD)));
	}

	@Property
	void compatibilityFormsDoNotMatter(@ForAll("texts") String text) {
		assertEquals(Fold.fold(text), Fold.fold(Normalizer.normalize(text, Form.NFKC)));
	}

	@Property
	void caseDoesNotMatter(@ForAll("vietnamese") String text) {
		assertEquals(Fold.fold(text), Fold.fold(text.toUpperCase(Locale.ROOT)));
		assertTrue(Fold.sameName(text, text.toUpperCase(Locale.ROOT)));
	}

	@Property
	void vietnameseFoldsToPlainLetters(@ForAll("vietnamese") String text) {
		assertTrue(Fold.fold(text).matches("[a-z ]*"), Fold.fold(text));
	}

	@ParameterizedTest
	@CsvSource({ "Sơn La, son la", "ĐẶNG Đình đường, dang dinh duong", "Ðà Nẵng, da nang", "Tráng Thị Xuân, trang thi xuan",
			"Nguyễn Phương Nga, nguyen phuong nga", "Hủa Phăn, hua phan", "Łódź, lodz", "２０２４, 2024", "໒໐໒໔, 2024", "Straße, strasse",
			"12–KL/TW, 12-kl/tw", "“Hữu nghị”, \"\"\"huu nghi\"\"\"" })
	void searchForms(String text, String folded) {
		assertEquals(folded.replace("\"\"\"", "\""), Fold.fold(text));
	}

	@Test
	void blanksAndInvisibleCharacters() {
		assertEquals("son la", Fold.fold("\u00A0Sơn\u202F\u3000\t La\r\n"));
		assertEquals("son la", Fold.fold("So\u00ADn\u200B \uFEFFL\u200Da\u2060"));
		assertEquals("", Fold.fold(null));
		assertEquals("", Fold.fold(" \u00A0\u200B"));
	}

	@ParameterizedTest
	@CsvSource({ "hoà, hòa", "HOÀ, hòa", "Khoẻ, Khỏe", "Thuý, Thúy", "Thuỵ Sĩ, Thụy Sĩ", "xoã, xõa", "Hữu  nghị, hữu\u00A0nghị", "Ðà, đà" })
	void sameNames(String a, String b) {
		assertTrue(Fold.sameName(a, b));
	}

	@ParameterizedTest
	@CsvSource({ "Hoa, Hòa", "Hoá, Hòa", "hoàn, hòan", "Dung, Đung", "của, cuả", "Sơn La, Son La", "Tuý, Tuỷ", "ນ້າ, ນ່າ" })
	void otherNames(String a, String b) {
		assertFalse(Fold.sameName(a, b));
	}

	@Test
	void storedTextStaysReadable() {
		assertEquals("Hoà Bình", Fold.oneSpelling("Hòa Bình"));
		assertNotEquals(Fold.oneSpelling("Hòa"), Fold.oneSpelling("hòa"));
	}
}
