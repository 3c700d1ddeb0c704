package org.huunghi.repository.internal.net;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.emf.cdo.session.CDORepositoryInfo;
import org.eclipse.emf.spi.cdo.CDOSessionProtocol.OpenSessionResult;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.request.Requests;

/** The way back to a server after the line broke: tries again and again, waits longer and longer, and then catches up with what was missed. */
public final class Recovery {
	private static final Logger LOG = Logger.getLogger(Recovery.class.getName());
	private static final long FIRST_PAUSE_MILLIS = 250;
	private static final long LONGEST_PAUSE_MILLIS = 15_000;
	private static final long UPDATE_MILLIS = 10_000;
	/** What does not become better by trying again. */
	private static final Set<Kind> FINAL = Set.of(Kind.UNTRUSTED, Kind.WRONG_PASSWORD, Kind.FORBIDDEN, Kind.NEWER_VERSION, Kind.OLDER_VERSION, Kind.REFUSED,
			Kind.DAMAGED);
	/** The request by which a client has the server end the line that broke. */
	public static final String SETTLE = "line.settle";

	/**
	 * The session goes on.
	 *
	 * @param settled whether all commits that were sent over the broken line and stored have been found
	 * @param complete whether every commit that was missed was taken in as a commit
	 */
	record Result(ClientConnector line, boolean settled, boolean complete) {
	}

	private final Dialer dialer;
	private final LineSession session;
	private final UncertainCommits commits;
	private final BooleanSupplier closed;
	private final Requests requests;

	/** @param closed whether nobody wants the line any longer */
	Recovery(Dialer dialer, LineSession session, UncertainCommits commits, Requests requests, BooleanSupplier closed) {
		this.dialer = dialer;
		this.session = session;
		this.commits = commits;
		this.requests = requests;
		this.closed = closed;
	}

	/**
	 * Tries until it succeeds.
	 *
	 * @param brokenLine name of the line that broke
	 * @throws RepositoryException where there is no use in trying on
	 */
	Result run(String brokenLine) throws InterruptedException {
		long pause = FIRST_PAUSE_MILLIS;
		while (!closed.getAsBoolean()) {
			try {
				return attempt(brokenLine);
			} catch (RepositoryException e) {
				if (FINAL.contains(e.kind())) {
					throw e;
				}
				LOG.log(Level.FINE, "Not yet", e);
			}
			// not all clients of a server that comes back at the same moment
			Thread.sleep(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1));
			pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
		}
		throw new InterruptedException("closed");
	}

	private Result attempt(String brokenLine) {
		ClientConnector line = dialer.redial();
		boolean done = false;
		try {
			Result result = goOn(line, brokenLine);
			if (line.failure() != null) {
				throw dialer.failures().ofLoss(line.failure());
			}
			done = true;
			return result;
		} catch (RepositoryException e) {
			throw e;
		} catch (RuntimeException e) {
			throw dialer.failures().ofLogIn(e, session.getUserID());
		} finally {
			if (!done) {
				line.shut(new IOException("The session does not go on over it"));
			}
		}
	}

	private Result goOn(ClientConnector line, String brokenLine) {
		CDORepositoryInfo known = session.getRepositoryInfo();
		OpenSessionResult server = session.reopen(line, found -> {
			// a migration keeps the identity, but gives all objects other ids of CDO
			if (!found.getUUID().equals(known.getUUID()) || found.getCreationTime() != known.getCreationTime()) {
				throw dialer.failures().ofOther("connect.otherRepository");
			}
		});
		boolean settled = settle(brokenLine);
		MissedCommits missed = new MissedCommits(session, server.getLastUpdateTime());
		if (!missed.continueWhatIsKnown()) {
			throw dialer.failures().ofOther("connect.olderState");
		}
		session.refreshBranches();
		// what is unsaved can be merged with single commits only
		boolean each = commits.any() || session.hasUnsaved() || !missed.tooMany();
		if (each) {
			missed.takeIn();
		} else {
			session.refreshAll();
		}
		session.listen();
		if (!session.awaitViews(server.getLastUpdateTime(), UPDATE_MILLIS)) {
			LOG.info("Some of what is open does not know yet of all that was missed");
		}
		return new Result(line, settled, each);
	}

	/**
	 * The server may still hold the broken line for a living one, and may still be at work on what came over it.
	 *
	 * @return whether nothing more will come of it
	 */
	private boolean settle(String brokenLine) {
		try {
			return requests.ask(SETTLE, Map.of("line", brokenLine, "wait", Boolean.toString(commits.any()))).contains("true");
		} catch (RepositoryException e) {
			LOG.log(Level.INFO, "It is not known whether the server still works on what came over the broken line", e);
			return false;
		}
	}
}
