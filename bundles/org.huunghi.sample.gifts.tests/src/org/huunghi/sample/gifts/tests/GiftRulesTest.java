package org.huunghi.sample.gifts.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.huunghi.sample.gifts.Gift;
import org.huunghi.sample.gifts.GiftDirection;
import org.huunghi.sample.gifts.GiftsPackage;
import org.huunghi.sample.gifts.rules.GiftRules;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.create.Creation;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.RuleValidator;
import org.huunghi.union.rules.Validation;
import org.junit.jupiter.api.Test;

class GiftRulesTest {
	private final Gift gift = Creation.create(GiftsPackage.Literals.GIFT);

	GiftRulesTest() {
		RuleValidator.register(GiftsPackage.eINSTANCE, new GiftRules());
		gift.setObject("Khèn");
		gift.setPartner(UnionFactory.eINSTANCE.createOrganisation());
	}

	@Test
	void aCompleteGiftHasNoProblem() {
		assertEquals(List.of(), codes());
	}

	@Test
	void aGiftSaysWhatItIs() {
		gift.setObject(null);
		assertEquals(List.of("gift.noObject"), codes());
	}

	@Test
	void somebodyIsOnTheOtherSide() {
		gift.setPartner(null);
		assertEquals(List.of("gift.noPartner"), codes());
		gift.setPerson(UnionFactory.eINSTANCE.createPerson());
		assertEquals(List.of(), codes());
	}

	@Test
	void whatWasGivenAwayIsNotKept() {
		gift.setKeptAt("Phòng truyền thống");
		assertEquals(List.of(), codes());
		gift.setDirection(GiftDirection.GIVEN);
		Problem problem = problems().get(0);
		assertEquals("gift.givenAndKept", problem.code());
		assertEquals("Khèn đã tặng đi mà lại ghi nơi lưu giữ là Phòng truyền thống. Hãy xem lại chiều hoặc xóa nơi lưu giữ.", problem.message(Locale.of("vi")));
	}

	private List<String> codes() {
		return problems().stream().map(Problem::code).toList();
	}

	private List<Problem> problems() {
		return Validation.checkOne(gift);
	}
}
