package org.huunghi.server.identity;

import java.time.Duration;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.request.Refusal;

/** Somebody is not let in. The text carries kind and words to the client. */
public final class LogInRefused extends SecurityException {
	private static final long serialVersionUID = 1L;

	private final transient RepositoryException refusal;

	private LogInRefused(RepositoryException refusal) {
		super(Refusal.print(refusal));
		this.refusal = refusal;
	}

	/** No such user or a wrong password; which of both is not told. */
	static LogInRefused wrongPassword() {
		return new LogInRefused(IdentityTexts.failure(Kind.WRONG_PASSWORD, "login.wrong"));
	}

	/** The right password of a user who may not log in. */
	static LogInRefused disabled() {
		return new LogInRefused(IdentityTexts.failure(Kind.FORBIDDEN, "login.disabled"));
	}

	/** Too many wrong passwords. */
	static LogInRefused locked(Duration left) {
		return new LogInRefused(IdentityTexts.failure(Kind.LOCKED_OUT, "login.locked", left.toMinutes() + 1));
	}

	/** Too many log in at the same time. */
	static LogInRefused busy() {
		return new LogInRefused(IdentityTexts.failure(Kind.UNREACHABLE, "login.busy"));
	}

	/** @return why */
	public RepositoryException refusal() {
		return refusal;
	}
}
