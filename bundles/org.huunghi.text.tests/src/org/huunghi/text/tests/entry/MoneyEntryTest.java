package org.huunghi.text.tests.entry;

import static org.huunghi.text.tests.Values.LO;
import static org.huunghi.text.tests.Values.VI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;

import org.huunghi.text.entry.EntryException;
import org.huunghi.text.entry.MoneyEntry;
import org.huunghi.text.tests.Values;
import org.huunghi.text.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyEntryTest {
	@Provide
	Arbitrary<Money> money() {
		return Values.money();
	}

	@Provide
	Arbitrary<Locale> locales() {
		return Values.locales();
	}

	@Property
	void whatIsWrittenReadsBack(@ForAll("money") Money money, @ForAll("locales") Locale locale) throws EntryException {
		assertEquals(money, MoneyEntry.parse(MoneyEntry.format(money, locale), locale));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "trên 17 triệu USD|over 17000000 USD", "70.814.000.000 đồng|70814000000 VND",
			"70.814.000.000 VND|70814000000 VND", "70.814.000.000 ₫|70814000000 VND", "70.814.000.000đ|70814000000 VND",
			"70 tỷ 814 triệu đồng|70814000000 VND", "70,814 tỷ đồng Việt Nam|70814000000 VND", "US$ 17|17 USD", "17 triệu đô la Mỹ|17000000 USD",
			"5.000 ກີບ|5000 LAK", "5 ຕື້ກີບ|5000000000 LAK", "5000 kip|5000 LAK", "5000 kíp Lào|5000 LAK", "100 tệ|100 CNY",
			"100 nhân dân tệ|100 CNY", "100 CNY|100 CNY", "100 元|100 CNY", "20 EUR|20 EUR", "20 sek|20 SEK", "VND 17 triệu|17000000 VND",
			"17ລ້ານກວ່າໂດລາສະຫະລັດ|over 17000000 USD", "khoảng 2,5 tỷ VNĐ|about 2500000000 VND" })
	void asPeopleWriteThem(String text, String money) throws EntryException {
		assertEquals(Money.valueOf(money), MoneyEntry.parse(text, VI));
		assertEquals(Money.valueOf(money), MoneyEntry.parse(text, LO));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "17 triệu|money.currency", "$17|money.several", "17 đô la|money.several", "100 ¥|money.several",
			"17 USD đồng|money.currencies", "đồng|figure.digits", "17 xu|figure.unknown", "2 triệu 500 đồng|figure.order",
			"17.5 USD|number.notation" })
	void refused(String text, String code) {
		Refusals.assertRefused(code, text, () -> MoneyEntry.parse(text, VI));
	}

	@Test
	void currenciesAreNotGuessed() {
		EntryException refusal = Refusals.assertRefused("money.several", "$17", () -> MoneyEntry.parse("$17", Locale.ENGLISH));
		assertEquals("Several currencies share this sign or word. Write which is meant (USD, AUD), such as over 17,000,000 USD.",
				refusal.message(Locale.ENGLISH));
	}

	@Test
	void written() throws EntryException {
		assertEquals("trên 17.000.000 USD", MoneyEntry.format(Money.valueOf("over 17000000 USD"), VI));
		assertEquals("about 17,000,000.5 LAK", MoneyEntry.format(Money.valueOf("about 17000000.5 LAK"), Locale.ENGLISH));
		assertEquals("", MoneyEntry.format(null, VI));
		assertNull(MoneyEntry.parse("", VI));
	}
}
