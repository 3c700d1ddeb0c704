package org.huunghi.text.tests.fold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;

import org.huunghi.text.fold.Fold;
import org.huunghi.text.fold.SearchTokens;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SearchTokensTest {
	@Provide
	Arbitrary<List<String>> syllables() {
		return Scripts.laoSyllables().list().ofMinSize(3).ofMaxSize(9);
	}

	@Provide
	Arbitrary<String> anything() {
		return Scripts.anything();
	}

	@Property
	void partsOfLaoAreFoundAsPhrases(@ForAll("syllables") List<String> syllables) {
		String text = String.join("", syllables);
		String part = String.join("", syllables.subList(1, syllables.size() - 1));
		assertTrue(Collections.indexOfSubList(SearchTokens.of(text), SearchTokens.of(part)) >= 0);
	}

	@Property
	void tokensAreFoldedLettersAndDigits(@ForAll("anything") String text) {
		for (String token : SearchTokens.of(text)) {
			assertTrue(Character.isLetterOrDigit(token.codePointAt(0)), token);
			assertTrue(token.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
					|| Character.getType(c) == Character.COMBINING_SPACING_MARK || Character.getType(c) == Character.ENCLOSING_MARK), token);
		}
		assertEquals(SearchTokens.of(text), SearchTokens.of(Fold.fold(text)));
	}

	@Test
	void wordsOfLatinScript() {
		assertEquals(List.of("doan", "son", "la", "12", "kl", "tw"), SearchTokens.of("Đoàn Sơn-La, 12-KL/TW."));
		assertEquals(List.of("70", "814"), SearchTokens.of("70.814"));
		assertEquals(List.of(), SearchTokens.of(" – / "));
		assertEquals(List.of(), SearchTokens.of(null));
	}

	@Test
	void lettersOfARowAreTold() {
		assertTrue(SearchTokens.of("ທີ່ 云").stream().allMatch(SearchTokens::isLetterOfRow));
		assertTrue(SearchTokens.of("Đoàn 12").stream().noneMatch(SearchTokens::isLetterOfRow));
	}

	@Test
	void lettersOfLaoAndChinese() {
		assertEquals(SearchTokens.of("ຫຼວງນໍ້າທາ"), SearchTokens.of("ຫຼວງນ້ຳທາ"));
		assertEquals(List.of("ທີ່", "ນ", "າ"), SearchTokens.of("ທີ່ນາ"));
		assertEquals(List.of("云", "南", "son"), SearchTokens.of("云南Sơn"));
		assertTrue(Collections.indexOfSubList(SearchTokens.of("ແຂວງຫຼວງນໍ້າທາ"), SearchTokens.of("ນ້ຳທາ")) > 0);
	}
}
