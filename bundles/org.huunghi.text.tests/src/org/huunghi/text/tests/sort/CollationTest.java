package org.huunghi.text.tests.sort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.huunghi.text.sort.Collation;
import org.huunghi.text.tests.Values;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CollationTest {
	@Test
	void vietnameseAlphabet() {
		assertSorted(Values.VI, "An", "Ăn", "Ân", "Dân", "Đà", "Ea", "Hoa", "Hoà Bình", "Hòa Lạc", "Sơn La", "Ý");
	}

	@Test
	void laoVowelsBeforeTheConsonantAreSkipped() {
		assertSorted(Values.LO, "ກາ", "ເກ", "ຂາ", "ແຂວງ", "ຄຳ", "ຄໍາກ", "ງາ");
	}

	@Test
	void numbersByValue() {
		assertSorted(Values.VI, "Chi hội 2", "Chi hội 10");
	}

	@Test
	void nullComesLast() {
		assertSorted(Locale.ENGLISH, "", "b", null);
	}

	@Property
	void textsThatDifferAreNeverEqual(@ForAll String a, @ForAll String b) {
		Comparator<String> order = Collation.of(Values.VI);
		assertEquals(a.equals(b), order.compare(a, b) == 0);
		assertEquals(Integer.signum(order.compare(a, b)), -Integer.signum(order.compare(b, a)));
	}

	@Property
	void keysCompareAsTheTextsDo(@ForAll String a, @ForAll String b) {
		int byKey = Arrays.compareUnsigned(Collation.key(Values.VI, a), Collation.key(Values.VI, b));
		if (byKey != 0) {
			assertEquals(Integer.signum(byKey), Integer.signum(Collation.of(Values.VI).compare(a, b)));
		}
		assertEquals(0, Arrays.compare(Collation.key(Values.VI, "Hòa"), Collation.key(Values.VI, "Hoà")));
	}

	@Test
	void spellingsOfOneNameAreNeighboursButNotEqual() {
		assertSorted(Values.VI, "Hoà", "Hòa", "Hoá");
		assertNotEquals(0, Collation.of(Values.VI).compare("Hòa", "Hoà"));
	}

	private static void assertSorted(Locale locale, String... texts) {
		List<String> shuffled = new ArrayList<>(Arrays.asList(texts));
		Collections.reverse(shuffled);
		shuffled.sort(Collation.of(locale));
		assertEquals(Arrays.asList(texts), shuffled);
	}
}
