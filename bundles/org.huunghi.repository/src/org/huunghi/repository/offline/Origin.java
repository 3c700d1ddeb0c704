package org.huunghi.repository.offline;

import java.time.Instant;
import java.util.Set;

/**
 * Where a copy that was taken along comes from.
 *
 * @param location the server as the user connects to it
 * @param uuid identity of the server's repository
 * @param user who took it along
 * @param taken as of when it holds what the server had; later than that where it was refreshed
 * @param unions ids of the unions that it holds
 */
public record Origin(String location, String uuid, String user, Instant taken, Set<String> unions) {
}
