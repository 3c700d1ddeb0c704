package org.huunghi.repository.connection;

import java.time.Instant;

/**
 * What a server shows to prove its identity.
 *
 * @param server that was asked for
 * @param fingerprint SHA-256 of the certificate: 32 pairs of capital hexadecimal digits with colons between them
 * @param subject whom the certificate names
 * @param from when it became valid
 * @param until when it ends to be valid
 */
public record ServerCertificate(Location.Server server, String fingerprint, String subject, Instant from, Instant until) {
}
