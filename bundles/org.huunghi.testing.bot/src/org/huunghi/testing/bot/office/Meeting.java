package org.huunghi.testing.bot.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.huunghi.testing.bot.utils.SWTUtils;

/** How programs that play one story together agree on what comes next: each tells its steps as files in a folder, and the others wait for them. */
final class Meeting {
	private static final long PATIENCE_MILLIS = 120_000;
	private static final int POLL_MILLIS = 50;
	private static final String FAILED = "failed";

	private final Path folder;

	Meeting(Path folder) {
		this.folder = folder;
	}

	/** Tells the others that a step is done. */
	void tell(String step) {
		try {
			Files.writeString(folder.resolve(step), step);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Tells the others that there is nothing to wait for any more. */
	void fail() {
		tell(FAILED);
	}

	/** Waits until somebody has told a step. */
	void await(String step) {
		for (long waited = 0; !Files.exists(folder.resolve(step)); waited += POLL_MILLIS) {
			if (Files.exists(folder.resolve(FAILED))) {
				throw new IllegalStateException("Somebody else has failed before " + step);
			}
			if (waited > PATIENCE_MILLIS) {
				throw new IllegalStateException("Nobody has told " + step);
			}
			SWTUtils.sleep(POLL_MILLIS);
		}
	}
}
