package org.huunghi.server.identity;

import org.huunghi.repository.internal.refusal.Refusal;

/** Somebody is not let in; the text is for the client's program, which tells the user in his own words. */
public final class LogInRefused extends SecurityException {
	private static final long serialVersionUID = 1L;

	private final Refusal refusal;
	private final long seconds;

	LogInRefused(Refusal refusal, long seconds) {
		super(refusal.mark(seconds == 0 ? "" : Long.toString(seconds)));
		this.refusal = refusal;
		this.seconds = seconds;
	}

	/** @return why */
	public Refusal refusal() {
		return refusal;
	}

	/** @return after how many seconds it makes sense to try again; 0 where time does not help */
	public long seconds() {
		return seconds;
	}
}
