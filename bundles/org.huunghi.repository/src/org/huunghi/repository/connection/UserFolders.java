package org.huunghi.repository.connection;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The folders of a user on this computer that the workbench and the command line share, so that a server trusted in one is known to the other.
 * Neither need be there.
 *
 * @param settings for what the user has decided
 * @param cache for what is kept of servers' repositories; may be deleted while nothing is open
 */
public record UserFolders(Path settings, Path cache) {
	/** Environment variable, or system property, with a folder for both in place of the system's usual ones. */
	public static final String VARIABLE = "HUUNGHI_USER_FOLDER";

	/** @return those of the user who runs this process */
	public static UserFolders standard() {
		String chosen = System.getProperty(VARIABLE);
		return chosen == null ? of(System.getenv()) : in(Path.of(chosen));
	}

	/** @return those that environment variables and the system's customs lead to */
	public static UserFolders of(Map<String, String> environment) {
		return of(environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
	}

	/** As {@link #of(Map)}, for a system of this name and a user with this home. */
	public static UserFolders of(Map<String, String> environment, String system, Path home) {
		String chosen = environment.getOrDefault(VARIABLE, "");
		if (!chosen.isBlank()) {
			return in(Path.of(chosen));
		}
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return new UserFolders(base(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("HuuNghi"),
					base(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("HuuNghi").resolve("servers"));
		}
		if (name.startsWith("mac")) {
			return new UserFolders(home.resolve("Library/Application Support/HuuNghi"), home.resolve("Library/Caches/HuuNghi/servers"));
		}
		return new UserFolders(base(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("huu-nghi"),
				base(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("huu-nghi").resolve("servers"));
	}

	private static UserFolders in(Path folder) {
		return new UserFolders(folder, folder.resolve("servers"));
	}

	/** As the systems say it, a relative path or none at all counts for nothing. */
	private static Path base(Map<String, String> environment, String variable, Path otherwise) {
		String value = environment.getOrDefault(variable, "");
		return value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
	}

	/** @return the file in which accepted fingerprints of servers are remembered */
	public Path knownServers() {
		return settings.resolve("known-servers");
	}
}
