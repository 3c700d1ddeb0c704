package org.huunghi.repository.internal.folder;

import java.nio.file.Path;

/** What a client of a repository keeps on its own disk. */
public interface LocalFolder {
	/** @return the folder */
	Path path();

	/** @return where the search index lies; it can be deleted and is made again then */
	Path index();

	/** @return lasting identity of the repository */
	String uuid();
}
