package org.huunghi.server.tests.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.rights.Scope;
import org.huunghi.server.identity.User;
import org.huunghi.server.identity.UserStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The users of a server: what is kept, what is refused, what the file tells. */
class UserStoreTest {
	private static final Locale VI = Locale.of("vi");
	private static final char[] PASSWORD = "Sông Nậm Na xanh".toCharArray();

	@TempDir
	Path folder;
	private UserStore users;

	@BeforeEach
	void open() {
		users = UserStore.open(folder, Clock.systemUTC(), 1_000);
	}

	private Path file() {
		return folder.resolve("server/users.json");
	}

	private static RepositoryException refused(Runnable work) {
		RepositoryException failure = assertThrows(RepositoryException.class, work::run);
		assertEquals(Kind.REFUSED, failure.kind());
		for (Locale locale : List.of(VI, Locale.of("lo"), Locale.ENGLISH)) {
			assertFalse(failure.message(locale).contains("!"), failure.message(locale));
		}
		return failure;
	}

	@Test
	void whatIsSetIsThereAfterARestart() {
		users.add("Tống Thanh Hải", Role.ADMINISTRATOR, PASSWORD);
		users.add("lan", Role.EDITOR, PASSWORD);
		users.grant("LAN", new Grant(Scope.register("r1"), Access.NONE));
		users.grant("lan", new Grant(Scope.union("u1"), Access.READ));
		users.grant("lan", new Grant(Scope.register("r1"), Access.READ));
		users.setEnabled("lan", false);
		users.add("mai", Role.READER, PASSWORD);
		users.setRole("mai", Role.PROVINCE_EDITOR);
		users.grant("mai", new Grant(Scope.union("u1"), Access.WRITE));
		users.revoke("mai", Scope.union("u1"));
		List<User> before = users.users();
		UserStore again = UserStore.open(folder);
		assertEquals(before, again.users());
		assertEquals(List.of(new Grant(Scope.union("u1"), Access.READ), new Grant(Scope.register("r1"), Access.READ)), again.find("lan").orElseThrow().grants());
		assertFalse(again.find("lan").orElseThrow().enabled());
		assertEquals(Role.PROVINCE_EDITOR, again.find("Mai").orElseThrow().role());
		assertTrue(again.find("mai").orElseThrow().grants().isEmpty());
	}

	@Test
	void namesAreComparedWithoutCaseAndAccents() {
		users.add("Đỗ Lân", Role.READER, PASSWORD);
		assertEquals("Đỗ Lân", users.find("do  lan").orElseThrow().name());
		assertEquals("Đỗ Lân", users.find("ĐỖ LA\u0302N").orElseThrow().name());
		assertTrue(refused(() -> users.add("do lan", Role.READER, PASSWORD)).message(VI).contains("Đỗ Lân"));
		users.add("ນາງ ຄຳ", Role.READER, PASSWORD);
		assertTrue(users.find("ນາງ ຄຳ").isPresent());
	}

	@Test
	void impossibleNamesAreRefused() {
		for (String name : new String[] { null, "", "  ", "a\nb", "a\u202Eb", "../x", "a\"b", "\u0301", "x".repeat(65), "a\u0000", "-x", "a=b" }) {
			refused(() -> users.add(name, Role.READER, PASSWORD));
		}
		assertFalse(Files.exists(file()));
		assertTrue(users.find(null).isEmpty());
		assertTrue(users.find("").isEmpty());
	}

	@Test
	void weakPasswordsAreRefused() {
		for (String password : List.of("", "short", "123456789", "1234567890", "password123", "Password2026!", "Mật khẩu 2026", "MatKhau@123", "121212121212",
				"Anh yêu em 1999", "aaaaaaaaaaaaaaaa", "nguyenlan1", "NguyễnLân99", "x".repeat(201), "qwertyuiop", "huunghi2026", "Lai Châu 2026")) {
			refused(() -> users.add("Nguyễn Lân", Role.READER, password.toCharArray()));
		}
		users.add("Nguyễn Lân", Role.READER, "Nguyễn Lân thích ăn xôi ngũ sắc".toCharArray());
		refused(() -> users.setPassword("Nguyễn Lân", "1234567890".toCharArray()));
		refused(() -> users.setPassword("Nobody", PASSWORD));
	}

	@Test
	void theLastAdministratorStays() {
		users.add("a", Role.ADMINISTRATOR, PASSWORD);
		refused(() -> users.setEnabled("a", false));
		refused(() -> users.setRole("a", Role.EDITOR));
		users.add("b", Role.ADMINISTRATOR, PASSWORD);
		users.setEnabled("a", false);
		refused(() -> users.setEnabled("b", false));
		assertTrue(users.hasAdministrator());
	}

	@Test
	void grantsThatTheRoleHasNoRoomForAreRefused() {
		users.add("reader", Role.READER, PASSWORD);
		users.add("province", Role.PROVINCE_EDITOR, PASSWORD);
		users.add("admin", Role.ADMINISTRATOR, PASSWORD);
		refused(() -> users.grant("reader", new Grant(Scope.register("r"), Access.WRITE)));
		refused(() -> users.grant("province", new Grant(Scope.ALL, Access.WRITE)));
		refused(() -> users.grant("admin", new Grant(Scope.ALL, Access.NONE)));
		refused(() -> users.revoke("reader", Scope.ALL));
		refused(() -> users.grant("nobody", new Grant(Scope.ALL, Access.NONE)));
		users.grant("province", new Grant(Scope.ALL, Access.NONE));
	}

	@Test
	void listenersAreToldOfChangesAndOnlyOfThose() {
		List<String> told = new ArrayList<>();
		users.addListener(user -> told.add(user.toString()));
		users.add("a", Role.EDITOR, PASSWORD);
		users.setRole("a", Role.EDITOR);
		users.grant("a", new Grant(Scope.register("r"), Access.NONE));
		users.setEnabled("a", false);
		assertEquals(List.of("a EDITOR", "a EDITOR register:r=NONE", "a EDITOR register:r=NONE disabled"), told);
	}

	@Test
	void theFileHoldsNoPasswordAndIsForTheServerAlone() throws Exception {
		users.add("a", Role.EDITOR, PASSWORD);
		users.add("b", Role.EDITOR, PASSWORD);
		String text = Files.readString(file());
		assertFalse(text.contains(new String(PASSWORD)));
		List<String> hashes = text.lines().filter(line -> line.contains("\"hash\"")).toList();
		assertEquals(2, hashes.size());
		assertEquals(2, hashes.stream().distinct().count(), "the same password has the same hash");
		assertTrue(text.contains("\"iterations\""));
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
			assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())));
		}
		try (var files = Files.list(file().getParent())) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void aDamagedFileLetsNobodyInAndIsNotOverwritten() throws Exception {
		users.add("a", Role.EDITOR, PASSWORD);
		String good = Files.readString(file());
		for (String bad : List.of("", "{", good.substring(0, good.length() / 2), good.replace("EDITOR", "KING"), good.replace("\"enabled\"", "\"on\""),
				good.replace("\"format\" : 1", "\"format\" : \"x\""), good + good, "[]", good.replaceAll("\"iterations\" : \\d+", "\"iterations\" : 0"))) {
			Files.writeString(file(), bad);
			RepositoryException failure = assertThrows(RepositoryException.class, () -> UserStore.open(folder), bad);
			assertEquals(Kind.DAMAGED, failure.kind());
			assertTrue(failure.message(VI).contains("users.json"));
			assertEquals(1, failure.message(VI).lines().count());
			assertEquals(bad, Files.readString(file()));
		}
		Files.writeString(file(), good.replace("\"format\" : 1", "\"format\" : 2"));
		assertEquals(Kind.NEWER_VERSION, assertThrows(RepositoryException.class, () -> UserStore.open(folder)).kind());
	}
}
