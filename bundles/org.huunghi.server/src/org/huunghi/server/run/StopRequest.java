package org.huunghi.server.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Asks a running server to stop, by a file in its data folder: whoever may write there may stop it, and it works where a process can't be sent a
 * signal, as under Windows.
 */
public final class StopRequest {
	private static final String FILE = "server.stop";

	private StopRequest() {
	}

	/** @throws IOException when the folder can't be written */
	public static void make(Path folder) throws IOException {
		Files.writeString(folder.resolve(FILE), "");
	}

	/** @return whether the server of this folder is asked to stop */
	public static boolean isMade(Path folder) {
		return Files.exists(folder.resolve(FILE));
	}

	/** Takes it back, also one that is left over from a server that was gone when it was made. */
	public static void remove(Path folder) throws IOException {
		Files.deleteIfExists(folder.resolve(FILE));
	}
}
