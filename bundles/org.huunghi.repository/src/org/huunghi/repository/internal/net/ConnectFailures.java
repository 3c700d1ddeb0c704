package org.huunghi.repository.internal.net;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.text.DateFormat;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.net4j.util.security.NotAuthenticatedException;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.request.Refusal;

/** Tells a user in one line why there is no connection to a server. */
final class ConnectFailures {
	private static final Logger LOG = Logger.getLogger(ConnectFailures.class.getName());

	private final Location.Server server;
	private final Trust trust;

	ConnectFailures(Location.Server server, Trust trust) {
		this.server = server;
		this.trust = trust;
	}

	/** @return what to tell when there is no line */
	RepositoryException ofLine(Exception failure) {
		LOG.log(Level.INFO, "There is no line to " + server, failure);
		Optional<RefusedCertificate> refused = refusedCertificate(failure);
		if (refused.isPresent()) {
			return ofCertificate(refused.get());
		}
		return switch (failure) {
		case RepositoryException told -> told;
		case UnknownHostException unknown -> Failure.because(unknown, Kind.UNREACHABLE, "connect.unknownHost", server.host());
		case ConnectException closed -> Failure.because(closed, Kind.UNREACHABLE, "connect.refused", server.host(), Integer.toString(server.port()));
		case NotAServerException other -> Failure.because(other, Kind.NOT_A_REPOSITORY, "connect.notAServer", server);
		default -> Failure.because(failure, Kind.UNREACHABLE, "unreachable.server", server);
		};
	}

	/** @return the certificate that was the reason, or empty */
	static Optional<RefusedCertificate> refusedCertificate(Throwable failure) {
		for (Throwable one = failure; one != null; one = one.getCause()) {
			if (one instanceof RefusedCertificate refused) {
				return Optional.of(refused);
			}
		}
		return Optional.empty();
	}

	private RepositoryException ofCertificate(RefusedCertificate refused) {
		String fingerprint = refused.certificate().fingerprint();
		return switch (refused.reason()) {
		case UNKNOWN -> Failure.because(refused, Kind.UNTRUSTED, "connect.unknownCertificate", server, fingerprint);
		case CHANGED -> Failure.because(refused, Kind.UNTRUSTED, "connect.changedCertificate", server, fingerprint, refused.before(), trust.knownServers());
		case EXPIRED -> dated(refused, "connect.expiredCertificate", refused.certificate().until());
		case NOT_YET_VALID -> dated(refused, "connect.earlyCertificate", refused.certificate().from());
		};
	}

	private RepositoryException dated(RefusedCertificate refused, String key, Instant day) {
		Function<Locale, String> text = locale -> Failure.text(locale, key, server,
				DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT, locale).format(Date.from(day)));
		return new RepositoryException(Kind.UNTRUSTED, text, refused);
	}

	/**
	 * @param difference how the server's version compares with this program's, as {@link Greeting#compare} says; not 0
	 * @return what to tell
	 */
	RepositoryException ofVersions(int difference, Greeting theirs) {
		return difference > 0 ? Failure.of(Kind.NEWER_VERSION, "connect.newer", server, theirs.program())
				: Failure.of(Kind.OLDER_VERSION, "connect.older", server, theirs.program(), Greeting.ours().program());
	}

	/** @return what to tell while the line is broken */
	RepositoryException ofLoss(Throwable reason) {
		return Failure.because(reason, Kind.UNREACHABLE, "lost.server", server);
	}

	/** @return what to tell when the server has another repository than before, or another state of it */
	RepositoryException ofOther(String key) {
		return Failure.of(Kind.REFUSED, key, server);
	}

	/** @return what to tell when the server does not let the user in */
	RepositoryException ofLogIn(RuntimeException failure, String user) {
		LOG.log(Level.INFO, "No log-in at " + server, failure);
		RepositoryException refusal = Refusal.find(failure).orElse(null);
		if (refusal != null) {
			return switch (refusal.kind()) {
			case WRONG_PASSWORD -> Failure.because(failure, Kind.WRONG_PASSWORD, "connect.wrongPassword", server, user);
			case FORBIDDEN -> Failure.because(failure, Kind.FORBIDDEN, "connect.disabled", server, user);
			default -> refusal;
			};
		}
		for (Throwable one = failure; one != null; one = one.getCause()) {
			if (one instanceof SecurityException && !(one instanceof NotAuthenticatedException)) {
				return Failure.because(failure, Kind.WRONG_PASSWORD, "connect.wrongPassword", server, user);
			}
		}
		return failure instanceof RepositoryException told ? told : Failure.because(failure, Kind.UNREACHABLE, "unreachable.server", server);
	}
}
