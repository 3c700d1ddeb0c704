package org.huunghi.repository.administration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a server is doing. What only administrators are told is empty for others.
 *
 * @param version of the server's program; empty where it has none, as in development
 * @param uuid lasting identity of the repository
 * @param started when it was started, by its own clock
 * @param uptime for how long it has been running
 * @param store which database it has, with its version, such as {@code H2 2.5.252}
 * @param models namespaces of the models with their versions
 * @param sessions how many programs are connected
 * @param commits how it stores
 * @param clients those that are connected; for administrators
 * @param memoryUsed bytes; for administrators
 * @param memoryMost bytes that it may use; for administrators
 * @param diskFree bytes that are free on the disk of the data folder; for administrators
 * @param backup how its backups are doing; for administrators
 * @param failedLogIns log-ins that failed since the start; for administrators
 * @param json all of this as the server said it, and whatever else it said
 */
public record ServerStatus(String version, String uuid, Instant started, Duration uptime, String store, List<String> models, int sessions,
		CommitFigures commits, Optional<List<ConnectedClient>> clients, OptionalLong memoryUsed, OptionalLong memoryMost, OptionalLong diskFree,
		Optional<BackupReport> backup, OptionalLong failedLogIns, String json) {
}
