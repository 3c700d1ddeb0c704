package org.huunghi.repository.connection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

import org.huunghi.repository.internal.net.KnownServers;

/**
 * Decides which servers are who they say they are. A certificate of an authority that Java knows is accepted without question; any other is
 * asked about once and then remembered.
 *
 * @param knownServers file in which accepted fingerprints are remembered; made when it is missing
 * @param question asked about the certificate of a server that is not in the file; called by the thread that opens the repository, which may
 *        wait for a user. Never asked about a certificate that differs from the remembered one: that is refused
 */
public record Trust(Path knownServers, Predicate<ServerCertificate> question) {
	/**
	 * Forgets the certificate of a server, so that the next one is asked about: for when its administrator has changed it.
	 *
	 * @throws IOException when the file can't be written
	 */
	public void forget(Location.Server server) throws IOException {
		new KnownServers(knownServers).remove(server);
	}

	/** @return trust in those servers only that the file knows */
	public static Trust known(Path knownServers) {
		return new Trust(knownServers, certificate -> false);
	}
}
