package org.huunghi.server.tests.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Who PostgreSQL runs as: this user, or nobody where this one is root, whom PostgreSQL refuses. */
final class PlainUser {
	private static final boolean ROOT = System.getProperty("user.name").equals("root");
	/** What stands before a command to run it as that user. */
	static final List<String> PREFIX = ROOT ? List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--") : List.of();

	private PlainUser() {
	}

	/** Makes a folder that user's own. */
	static void give(Path folder) throws IOException {
		if (ROOT) {
			Files.setOwner(folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
		}
	}
}
