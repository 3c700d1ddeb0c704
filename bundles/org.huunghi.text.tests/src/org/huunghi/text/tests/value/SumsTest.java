package org.huunghi.text.tests.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Currency;

import org.huunghi.text.tests.Values;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SumsTest {
	@Provide
	Arbitrary<Quantity> quantities() {
		return Values.quantities();
	}

	@Provide
	Arbitrary<Money> money() {
		return Values.money();
	}

	@Property
	void qualifiersAddUpInAnyOrder(@ForAll Qualifier a, @ForAll Qualifier b, @ForAll Qualifier c) {
		assertEquals(a.plus(b), b.plus(a));
		assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
		assertEquals(a, a.plus(Qualifier.EXACTLY));
	}

	@Property
	void quantitiesAddUpInAnyOrder(@ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b, @ForAll("quantities") Quantity c) {
		assertEquals(a.plus(b), b.plus(a));
		assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
		assertEquals(a, a.plus(Quantity.exactly(0)));
	}

	@Property
	void moneyAddsUpInAnyOrder(@ForAll("money") Money a, @ForAll("quantities") Quantity other, @ForAll("quantities") Quantity third) {
		Money b = new Money(other.qualifier(), other.number(), a.currency());
		Money c = new Money(third.qualifier(), third.number(), a.currency());
		assertEquals(a.plus(b), b.plus(a));
		assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
	}

	@Property
	void textFormsReadBack(@ForAll("quantities") Quantity quantity, @ForAll("money") Money money) {
		assertEquals(quantity, Quantity.valueOf(quantity.toString()));
		assertEquals(money, Money.valueOf(money.toString()));
	}

	@Test
	void overAndUnderMakeAbout() {
		assertEquals(Qualifier.ABOUT, Qualifier.OVER.plus(Qualifier.UNDER));
		assertEquals(Qualifier.OVER, Qualifier.OVER.plus(Qualifier.OVER));
	}

	@Test
	void currenciesAreNotMixed() {
		Money dong = Money.exactly(BigDecimal.ONE, "VND");
		Money kip = Money.exactly(BigDecimal.ONE, "LAK");
		assertThrows(IllegalArgumentException.class, () -> dong.plus(kip));
	}

	@Test
	void textForms() {
		assertEquals("over 17000000 USD", new Money(Qualifier.OVER, new BigDecimal("1.7e7"), Currency.getInstance("USD")).toString());
		assertEquals("about 60", new Quantity(Qualifier.ABOUT, new BigDecimal("60.00")).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "5", "5 dong", "many 5 VND", "over VND" })
	void textsThatAreNoMoneyAreRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> Money.valueOf(text));
	}
}
