package org.huunghi.server.cli.backup;

import java.time.Duration;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.administration.BackupReport;
import org.huunghi.repository.administration.Backups;

/** One backup that a running server makes of itself, followed to its end. */
final class ServerBackup {
	private static final Duration LOOK = Duration.ofMillis(500);

	private final Backups backups;
	private long before;

	ServerBackup(Backups backups) {
		this.backups = backups;
	}

	/** @throws RepositoryException FORBIDDEN for all but administrators; REFUSED where one is being made already */
	void begin() {
		before = backups.state().number();
		backups.begin();
	}

	/**
	 * Waits until it has ended; when the caller is ended meanwhile, the server goes on.
	 *
	 * @return where it lies, on the server's machine
	 * @throws RepositoryException why it failed, or UNREACHABLE when the server is gone
	 */
	String await() throws InterruptedException {
		BackupReport report = backups.state();
		while (report.running() || report.number() <= before) {
			Thread.sleep(LOOK);
			report = backups.state();
		}
		if (report.failure().isPresent()) {
			throw report.failure().get();
		}
		return report.last().orElse("");
	}
}
