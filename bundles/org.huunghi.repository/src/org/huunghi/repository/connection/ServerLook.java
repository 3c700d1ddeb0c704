package org.huunghi.repository.connection;

import java.time.Duration;
import java.util.Optional;

/**
 * What anybody who looks at a server sees, without logging in.
 *
 * @param server that was asked for
 * @param version of the server's program
 * @param certificate what it shows to prove its identity, which nobody has checked here; empty where it is on this computer and speaks without TLS
 * @param sameVersion whether this program gets on with it
 * @param answer how long it took to answer
 */
public record ServerLook(Location.Server server, String version, Optional<ServerCertificate> certificate, boolean sameVersion, Duration answer) {
}
