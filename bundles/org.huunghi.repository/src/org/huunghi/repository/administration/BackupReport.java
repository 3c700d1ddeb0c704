package org.huunghi.repository.administration;

import java.time.Instant;
import java.util.Optional;

import org.huunghi.repository.RepositoryException;

/**
 * How a server's backups are doing.
 *
 * @param running whether one is being made
 * @param number of backups, also failed ones, that the server has ended since its start
 * @param last where the last one lies, on the server's machine; empty where there is none
 * @param lastTime when that was begun
 * @param failure why the last attempt failed; empty where it did not
 * @param next when the next one is due; empty for never
 */
public record BackupReport(boolean running, long number, Optional<String> last, Optional<Instant> lastTime, Optional<RepositoryException> failure,
		Optional<Instant> next) {
}
