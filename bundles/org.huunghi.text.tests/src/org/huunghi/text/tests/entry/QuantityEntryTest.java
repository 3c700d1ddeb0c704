package org.huunghi.text.tests.entry;

import static org.huunghi.text.tests.Values.LO;
import static org.huunghi.text.tests.Values.VI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Locale;

import org.huunghi.text.entry.EntryException;
import org.huunghi.text.entry.QuantityEntry;
import org.huunghi.text.tests.Values;
import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuantityEntryTest {
	@Provide
	Arbitrary<Quantity> quantities() {
		return Values.quantities();
	}

	@Provide
	Arbitrary<Locale> locales() {
		return Values.locales();
	}

	@Property
	void whatIsWrittenReadsBack(@ForAll("quantities") Quantity quantity, @ForAll("locales") Locale locale) throws EntryException {
		assertEquals(quantity, QuantityEntry.parse(QuantityEntry.format(quantity, locale), locale));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "60|60", "trên 60|over 60", "hơn 60|over 60", "khoảng 60|about 60", "gần 60|about 60", "dưới 60|under 60",
			">60|over 60", "< 60|under 60", "~60|about 60", "about 60|about 60", "over 60|over 60", "more than 60|over 60", "TREN 60|over 60",
			"ຫຼາຍກວ່າ 60|over 60", "ຫລາຍກວ່າ ໖໐|over 60", "60 ກວ່າ|over 60", "17 ລ້ານກວ່າ|over 17000000", "ປະມານ 60|about 60",
			"ໜ້ອຍກວ່າ 60|under 60", "ຫນ້ອຍກວ່າ 60|under 60", "đúng 60|60", "trên 3.614|over 3614" })
	void asPeopleWriteThem(String text, String quantity) throws EntryException {
		assertEquals(Quantity.valueOf(quantity), QuantityEntry.parse(text, VI));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "trên dưới 60|figure.qualifiers", "trên|figure.digits", "60 USD|quantity.currency",
			"trên 60 người|figure.unknown", "≥60|figure.unknown", "trên 1,440|number.ambiguous" })
	void refused(String text, String code) {
		Refusals.assertRefused(code, text, () -> QuantityEntry.parse(text, VI));
	}

	@Test
	void written() throws EntryException {
		Quantity over = new Quantity(Qualifier.OVER, new BigDecimal(1440));
		assertEquals("trên 1.440", QuantityEntry.format(over, VI));
		assertEquals("over 1,440", QuantityEntry.format(over, Locale.ENGLISH));
		assertEquals("ຫຼາຍກວ່າ 1.440", QuantityEntry.format(over, LO));
		assertEquals("", QuantityEntry.format(null, VI));
		assertNull(QuantityEntry.parse(" ", VI));
	}
}
