package org.huunghi.exchange.tests.delegation;

import static org.huunghi.exchange.tests.Make.delegation;
import static org.huunghi.exchange.tests.Make.make;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.delegation.Travellers;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is counted twice, and what is not known is not counted. */
class TravellersTest {
	private final Person head = make("Person", "names", "Hoà Văn Xuân");

	@Test
	void theHeadIsCountedBesidesTheMembers() {
		assertEquals(0, Travellers.entered(make("Delegation")));
		assertEquals(1, Travellers.entered(make("Delegation", "head", head)));
		assertEquals(2, Travellers.entered(withMembers("name", "An")));
	}

	@Test
	void aHeadWhoIsAMemberIsCountedOnce() {
		assertEquals(1, Travellers.entered(withMembers("person", head)));
		assertEquals(1, Travellers.entered(withMembers("name", "Hòa Văn Xuân")), "the place of the tone mark makes no other name");
		assertEquals(2, Travellers.entered(withMembers("name", "Hoa Văn Xuân")));
	}

	@Test
	void aPersonEnteredTwiceIsCountedOnceButNamesAreNot() {
		Person an = make("Person", "names", "An");
		assertEquals(2, Travellers.entered(make("Delegation", "head", head, "members",
				List.of(make("DelegationMember", "person", an), make("DelegationMember", "person", an)))));
		assertEquals(2, Travellers.entered(make("Delegation", "members",
				List.of(make("DelegationMember", "name", "An"), make("DelegationMember", "name", "An")))), "two people may bear one name");
	}

	@Test
	void theHeadCountKeepsItsQualifier() {
		assertEquals(Quantity.valueOf("over 20"), Travellers.headCount(delegation("headCount", "over 20")));
		assertNull(Travellers.headCount(delegation("headCount", null)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "2.5", "about 0" })
	void whatCanBeNoNumberOfPeopleIsNone(String headCount) {
		assertNull(Travellers.headCount(delegation("headCount", headCount)));
	}

	private Delegation withMembers(Object... member) {
		return make("Delegation", "head", head, "members", make("DelegationMember", member));
	}
}
