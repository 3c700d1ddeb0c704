package org.huunghi.repository;

import java.nio.file.Path;

import org.huunghi.repository.internal.EmbeddedRepository;

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

	/** @return the folder that is used where the user has not chosen one: {@code HuuNghi} in the home folder */
	public static Path defaultFolder() {
		return Path.of(System.getProperty("user.home"), "HuuNghi");
	}
}
