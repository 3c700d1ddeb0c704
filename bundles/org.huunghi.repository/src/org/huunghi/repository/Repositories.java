package org.huunghi.repository;

import java.nio.file.Path;

import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.ServerLook;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.internal.EmbeddedRepository;
import org.huunghi.repository.internal.ServerRepository;
import org.huunghi.repository.internal.net.Look;
import org.huunghi.repository.internal.offline.Copies;
import org.huunghi.repository.internal.server.ServerLog;
import org.huunghi.repository.offline.OfflineCopies;

/** Opens repositories. */
public final class Repositories {
	private Repositories() {
	}

	/**
	 * Opens the repository in a data folder. One process at a time can have it open. Blocks while files are read; never call it on the UI thread.
	 *
	 * @param dataFolder the folder; with {@link Creation#IF_MISSING} it may be missing or empty
	 * @return the open repository, to be closed by the caller
	 * @throws RepositoryException with kind IN_USE, NOT_A_REPOSITORY, NEWER_VERSION, READ_ONLY, DAMAGED or UNREACHABLE; nothing has been changed in the folder then
	 */
	public static Repository open(Path dataFolder, Creation creation) {
		return open(dataFolder, creation, System.getProperty("user.name", ""));
	}

	/**
	 * Opens as {@link #open(Path, Creation)} does.
	 *
	 * @param author who stands in the history beside what is written through this repository; not null
	 */
	public static Repository open(Path dataFolder, Creation creation, String author) {
		return EmbeddedRepository.open(dataFolder.toAbsolutePath().normalize(), creation, author);
	}

	/**
	 * Opens the repository on a server. Blocks while it is asked and while a first search index is made; never call it on the UI thread.
	 *
	 * @param cache folder for what is kept of servers' repositories on this computer; may be missing, and may be deleted while nothing is open
	 * @return the open repository, to be closed by the caller; it comes back by itself after the connection broke
	 * @throws RepositoryException with kind UNREACHABLE, NOT_A_REPOSITORY, WRONG_PASSWORD, LOCKED_OUT, UNTRUSTED, NEWER_VERSION or OLDER_VERSION
	 */
	public static Repository open(Location.Server server, Credentials credentials, Trust trust, Path cache) {
		return ServerRepository.open(server, credentials, trust, cache.toAbsolutePath().normalize());
	}

	/**
	 * Looks at a server from outside, without logging in: whether it is there, of which version, and with which certificate. Blocks while it is asked.
	 *
	 * @throws RepositoryException UNREACHABLE or NOT_A_REPOSITORY
	 */
	public static ServerLook look(Location.Server server) {
		ServerLog.install();
		return Look.at(server);
	}

	/** @return what takes unions of a server along, and brings back what was done with them */
	public static OfflineCopies offlineCopies() {
		return new Copies();
	}

	/** @return the folder that is used where the user has not chosen one: {@code HuuNghi} in the home folder */
	public static Path defaultFolder() {
		return Path.of(System.getProperty("user.home"), "HuuNghi");
	}
}
