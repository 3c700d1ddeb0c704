package org.huunghi.province.sonla.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;

import org.huunghi.union.DocumentKind;
import org.huunghi.union.Indicator;
import org.huunghi.union.IndicatorUnit;
import org.huunghi.union.PeriodTotal;
import org.huunghi.union.tests.support.LoadedDataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The eight figures of Sơn La's term 2017–2023, to the digit, each with its source. */
class SonLaFiguresTest {
	private static final Set<String> NINE_PARTNERS = Set.of("Hủa Phăn", "Luông Pha Băng", "Bò Kẹo", "U Đôm Xay", "Phông Xa Lỳ",
			"Luông Nậm Thà", "Xay Nhạ Bu Ly", "Xiêng Khoảng", "Xay Xổm Bun");

	private final LoadedDataSet data;

	SonLaFiguresTest() throws IOException {
		data = SonLa.data();
	}

	private PeriodTotal figure(String code) {
		var found = data.all(PeriodTotal.class).stream().filter(total -> total.getIndicator().getCode().equals(code)).toList();
		assertEquals(1, found.size(), code);
		return found.getFirst();
	}

	@ParameterizedTest
	@CsvSource({ "exchange.out.delegations,171", "exchange.out.personTrips,1440", "exchange.in.delegations,279", "exchange.in.visitors,3614",
			"students.lao,2133", "aid.ngo.projects,62" })
	void counts(String code, String number) {
		PeriodTotal total = figure(code);
		assertEquals(number, total.getQuantity().toString());
		assertNull(total.getMoney());
		assertEquals(IndicatorUnit.COUNT, total.getIndicator().getUnit());
	}

	@ParameterizedTest
	@CsvSource({ "aid.laos.value,70814000000 VND", "aid.ngo.value,over 17000000 USD" })
	void amounts(String code, String money) {
		PeriodTotal total = figure(code);
		assertEquals(money, total.getMoney().toString());
		assertNull(total.getQuantity());
		assertEquals(IndicatorUnit.MONEY, total.getIndicator().getUnit());
	}

	@ParameterizedTest
	@CsvSource({ "exchange.out.delegations", "exchange.out.personTrips", "exchange.in.delegations", "exchange.in.visitors" })
	void exchangeIsWithLaos(String code) {
		assertEquals(Set.of("Lào"), LoadedDataSet.vi(figure(code).getPlaces()));
	}

	@ParameterizedTest
	@CsvSource({ "aid.laos.value", "students.lao" })
	void supportAndStudentsAreOfTheNinePartners(String code) {
		assertEquals(9, figure(code).getPlaceCount());
		assertEquals(NINE_PARTNERS, LoadedDataSet.vi(figure(code).getPlaces()));
	}

	@Test
	void eachFigureIsOfTheTermAndHasItsSource() {
		assertEquals(8, data.all(PeriodTotal.class).size());
		for (PeriodTotal total : data.all(PeriodTotal.class)) {
			assertEquals("2017–2023", total.getPeriodFrom() + "–" + total.getPeriodTo());
			assertFalse(total.getSources().isEmpty());
			assertEquals(DocumentKind.ARTICLE, total.getSources().getFirst().getDocument().getKind());
			assertFalse(total.getSources().getFirst().getLocator().isBlank());
			assertTrue(total.getSources().stream().anyMatch(source -> source.getDocument().getKind() == DocumentKind.REPORT));
		}
	}

	@Test
	void indicatorsHaveNamesInThreeLanguages() {
		for (Indicator indicator : data.all(Indicator.class)) {
			for (String language : new String[] { "vi", "lo", "en" }) {
				assertTrue(indicator.getNames().stream().anyMatch(name -> name.getLanguage().equals(language)), indicator.getCode() + ' ' + language);
			}
		}
	}
}
