package org.huunghi.server.identity;

import java.nio.file.Path;

/** Where the server keeps what belongs to itself rather than to the repository: in the folder {@code server} of the data folder. */
public final class IdentityFolder {
	private IdentityFolder() {
	}

	/** @return the folder, whether it is there or not; its file users.json belongs into each backup */
	public static Path of(Path dataFolder) {
		return dataFolder.resolve("server");
	}
}
