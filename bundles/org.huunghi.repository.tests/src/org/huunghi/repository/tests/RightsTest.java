package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Rights;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.rights.Scope;
import org.huunghi.union.Union;
import org.junit.jupiter.api.Test;

/** The rule by which role and grants give one answer. */
class RightsTest {
	private static Rights rights(Role role, Object... scopesAndAccess) {
		Grant[] grants = new Grant[scopesAndAccess.length / 2];
		for (int index = 0; index < grants.length; index++) {
			grants[index] = new Grant(Scope.parse((String) scopesAndAccess[2 * index]), (Access) scopesAndAccess[2 * index + 1]);
		}
		return new Rights(role, List.of(grants));
	}

	@Test
	void withoutGrantsTheRoleDecides() {
		assertEquals(Access.READ, rights(Role.READER).access("r", "u"));
		assertEquals(Access.WRITE, rights(Role.EDITOR).access("r", "u"));
		assertEquals(Access.READ, rights(Role.PROVINCE_EDITOR).access("r", "u"));
		assertEquals(Access.WRITE, rights(Role.ADMINISTRATOR).access("r", "u"));
		for (Role role : Role.values()) {
			assertFalse(rights(role).hides());
			assertEquals(role.base(), rights(role).access());
			assertEquals(role.base() == Access.WRITE, rights(role).writes());
		}
	}

	@Test
	void theMostSpecificGrantDecides() {
		Rights rights = rights(Role.EDITOR, "all", Access.READ, "union:u", Access.NONE, "register:r", Access.WRITE, "register:s", Access.NONE);
		assertEquals(Access.WRITE, rights.access("r", "u"));
		assertEquals(Access.NONE, rights.access("x", "u"));
		assertEquals(Access.NONE, rights.access(null, "u"));
		assertEquals(Access.READ, rights.access("x", "v"));
		assertEquals(Access.NONE, rights.access("s", "v"));
		assertEquals(Access.NONE, rights.access("s", null));
		assertEquals(Access.READ, rights.access());
		assertTrue(rights.hides());
		assertTrue(rights.writes());
	}

	@Test
	void theRoleIsTheLimit() {
		assertEquals(Access.READ, rights(Role.READER, "register:r", Access.WRITE).access("r", "u"));
		assertFalse(rights(Role.READER, "register:r", Access.WRITE).writes());
		assertEquals(Access.READ, rights(Role.PROVINCE_EDITOR, "all", Access.WRITE).access("r", "u"));
		assertEquals(Access.READ, rights(Role.PROVINCE_EDITOR, "union:u", Access.WRITE).access());
		assertEquals(Access.WRITE, rights(Role.PROVINCE_EDITOR, "union:u", Access.WRITE).access("r", "u"));
		assertEquals(Access.READ, rights(Role.PROVINCE_EDITOR, "union:u", Access.WRITE).access("r", "v"));
		assertEquals(Access.READ, rights(Role.PROVINCE_EDITOR, "union:u", Access.WRITE, "register:r", Access.READ).access("r", "u"));
		Rights administrator = rights(Role.ADMINISTRATOR, "all", Access.NONE, "register:r", Access.READ);
		assertEquals(Access.WRITE, administrator.access("r", "u"));
		assertEquals(Access.WRITE, administrator.access());
		assertFalse(administrator.hides());
		assertTrue(administrator.writes());
	}

	@Test
	void anObjectHasTheRightsOfTheRegisterAndTheUnionAroundIt() {
		Union union = Samples.union(Samples.person("p", "Một"));
		var person = union.getRegisters().get(0).getRecords().get(0);
		Rights rights = rights(Role.EDITOR, "register:" + Samples.PERSONS, Access.NONE, "union:" + Samples.UNION, Access.READ);
		assertEquals(Access.NONE, rights.access(person.eContents().get(0)));
		assertEquals(Access.NONE, rights.access(union.getRegisters().get(0)));
		assertEquals(Access.READ, rights.access(union));
		assertEquals(Access.WRITE, rights.access(Samples.person("new")));
	}

	@Test
	void scopesAreWrittenAndReadAgain() {
		for (String text : List.of("all", "union:a b", "register:x:y")) {
			assertEquals(text, Scope.parse(text).toString());
		}
		for (String bad : List.of("", "none", "union:", "all:x", "record:x")) {
			assertThrows(IllegalArgumentException.class, () -> Scope.parse(bad), bad);
		}
	}

	@Test
	void everythingHasItsWords() {
		for (Locale locale : List.of(Locale.of("vi"), Locale.of("lo"), Locale.ENGLISH)) {
			assertTrue(Stream.of(Role.values()).flatMap(role -> Stream.of(role.label(locale), role.explanation(locale))).noneMatch(text -> text.startsWith("!")));
			assertTrue(Stream.of(Access.values()).map(access -> access.label(locale)).noneMatch(text -> text.startsWith("!")));
		}
	}
}
