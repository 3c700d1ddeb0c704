package org.huunghi.repository.internal.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.Supplier;

import javax.net.ssl.SSLEngine;

import org.eclipse.net4j.util.container.IManagedContainer;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.internal.net.RefusedCertificate.Reason;

/** Makes lines to a server: TLS always, but for a server of this computer that has none; and only to one that is trusted and of the same version. */
final class Dialer {
	/** For all addresses that a server has together. */
	private static final long TIMEOUT_MILLIS = 10_000;
	private static final long LEAST_MILLIS = 3_000;

	private final IManagedContainer container;
	private final Location.Server server;
	private final Trust trust;
	private final KnownServers known;
	private final ConnectFailures failures;
	/** Whether the server has been found to have TLS, or none; null before. */
	private Boolean secure;

	Dialer(IManagedContainer container, Location.Server server, Trust trust) {
		this.container = container;
		this.server = server;
		this.trust = trust;
		known = new KnownServers(trust.knownServers());
		failures = new ConnectFailures(server, trust);
	}

	/**
	 * Makes a line, and asks about a certificate that nobody has vouched for yet.
	 *
	 * @throws RepositoryException why there is none
	 */
	ClientConnector dial() {
		try {
			return tryAll();
		} catch (IOException e) {
			RefusedCertificate refused = ConnectFailures.refusedCertificate(e).orElse(null);
			if (refused == null || refused.reason() != Reason.UNKNOWN || !trust.question().test(refused.certificate())) {
				throw failures.ofLine(e);
			}
			return dialAgain(refused);
		}
	}

	private ClientConnector dialAgain(RefusedCertificate accepted) {
		try {
			known.put(server, accepted.certificate().fingerprint());
			return tryAll();
		} catch (IOException e) {
			throw failures.ofLine(e);
		}
	}

	/**
	 * Makes another line to the same server, and asks nobody.
	 *
	 * @throws RepositoryException why there is none
	 */
	ClientConnector redial() {
		try {
			return tryAll();
		} catch (IOException e) {
			throw failures.ofLine(e);
		}
	}

	ConnectFailures failures() {
		return failures;
	}

	/** A name can have several addresses, of which not all need to lead anywhere. */
	private ClientConnector tryAll() throws IOException {
		InetAddress[] addresses = InetAddress.getAllByName(server.host());
		long timeout = Math.max(LEAST_MILLIS, TIMEOUT_MILLIS / addresses.length);
		IOException first = null;
		for (InetAddress address : addresses) {
			try {
				return sameVersion(make(address, timeout));
			} catch (IOException e) {
				if (first == null) {
					first = e;
				}
			}
		}
		throw first;
	}

	private ClientConnector make(InetAddress address, long timeout) throws IOException {
		if (secure != null) {
			return make(address, secure, timeout);
		}
		ClientConnector line;
		try {
			line = make(address, true, timeout);
			secure = true;
		} catch (NotAServerException e) {
			// nobody but the programs of this computer can listen there
			if (!address.isLoopbackAddress() || !e.hungUp()) {
				throw e;
			}
			line = make(address, false, timeout);
			secure = false;
		}
		return line;
	}

	private ClientConnector make(InetAddress address, boolean withTls, long timeout) throws IOException {
		Supplier<SSLEngine> security = withTls ? new CertificateCheck(server, known)::engine : null;
		return ClientConnector.open(container, new InetSocketAddress(address, server.port()), security, timeout);
	}

	private ClientConnector sameVersion(ClientConnector line) {
		int difference = Greeting.ours().compare(line.greeting());
		if (difference != 0) {
			line.close();
			throw failures.ofVersions(difference, line.greeting());
		}
		return line;
	}
}
