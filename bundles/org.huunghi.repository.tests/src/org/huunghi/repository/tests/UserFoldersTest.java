package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.huunghi.repository.connection.UserFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The user's own folders follow the customs of the system. */
class UserFoldersTest {
	private static final Path HOME = Path.of("/home/lan");

	private static UserFolders of(String system, Map<String, String> environment) {
		return UserFolders.of(environment, system, HOME);
	}

	@Test
	void linux() {
		assertEquals(new UserFolders(HOME.resolve(".config/huu-nghi"), HOME.resolve(".cache/huu-nghi/servers")), of("Linux", Map.of()));
		assertEquals(HOME.resolve(".config/huu-nghi/known-servers"), of("Linux", Map.of()).knownServers());
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void linuxWithFoldersOfTheUsersChoice() {
		assertEquals(new UserFolders(Path.of("/c/huu-nghi"), Path.of("/k/huu-nghi/servers")), of("Linux", Map.of("XDG_CONFIG_HOME", "/c", "XDG_CACHE_HOME", "/k")));
		assertEquals(of("Linux", Map.of()), of("Linux", Map.of("XDG_CONFIG_HOME", "relative", "XDG_CACHE_HOME", "")));
	}

	@Test
	void macOs() {
		assertEquals(new UserFolders(HOME.resolve("Library/Application Support/HuuNghi"), HOME.resolve("Library/Caches/HuuNghi/servers")), of("Mac OS X", Map.of()));
	}

	@Test
	void windows() {
		assertEquals(new UserFolders(HOME.resolve("AppData/Roaming/HuuNghi"), HOME.resolve("AppData/Local/HuuNghi/servers")), of("Windows 11", Map.of()));
	}

	@Test
	void aFolderForBoth() {
		assertEquals(new UserFolders(Path.of("x"), Path.of("x", "servers")), of("Windows 11", Map.of(UserFolders.VARIABLE, "x")));
	}
}
