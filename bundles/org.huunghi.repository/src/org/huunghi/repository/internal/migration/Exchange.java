package org.huunghi.repository.internal.migration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.huunghi.repository.internal.folder.DataFolder;

/** Puts the new database into the place of the old one. */
@FunctionalInterface
public interface Exchange {
	/** Within the data folder. */
	Exchange IN_FOLDER = folder -> Optional.of(folder.replaceRepository());

	/**
	 * Called when the new database is complete, checked and closed; it lies in {@link DataFolder#restoring()}.
	 *
	 * @return where the old one is kept; empty where it is not
	 */
	Optional<Path> exchange(DataFolder folder) throws IOException;
}
