package org.huunghi.repository.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;

/**
 * The gate between the users of a repository and what it is built on: what CDO, net4j, H2, Lucene or the file system say goes to the log,
 * and the user is told in words of his what has happened and what to do. Failures of the callers' own code go through as they are.
 */
public final class Errors {
	private static final Logger LOG = Logger.getLogger(Errors.class.getName());

	private final Path folder;
	private final BooleanSupplier closed;

	/**
	 * @param folder the data folder, for messages
	 * @param closed whether the repository has been closed, which explains whatever fails after that
	 */
	public Errors(Path folder, BooleanSupplier closed) {
		this.folder = folder;
		this.closed = closed;
	}

	/** Does some work on the repository. */
	public void run(Runnable work) {
		call(() -> {
			work.run();
			return null;
		});
	}

	/**
	 * Does some work on the repository.
	 *
	 * @return what the work returned
	 * @throws RepositoryException where it failed inside, or the repository is closed
	 */
	public <T> T call(Supplier<T> work) {
		checkOpen();
		try {
			return work.get();
		} catch (RepositoryException e) {
			throw e;
		} catch (RuntimeException e) {
			Diagnosis found = Diagnosis.of(e).orElseThrow(() -> e);
			checkOpen();
			throw told(found, e);
		}
	}

	/** Does what belongs to closing: it must not keep anything else from being closed, whatever it meets. */
	public static void quietly(Closing work) {
		try {
			work.run();
		} catch (IOException | RuntimeException e) {
			LOG.log(Level.WARNING, "Something did not close properly", e);
		}
	}

	/** A step of closing. */
	@FunctionalInterface
	public interface Closing {
		/** @throws IOException when files can't be closed */
		void run() throws IOException;
	}

	/** @throws RepositoryException REFUSED where the repository has been closed */
	public void checkOpen() {
		if (closed.getAsBoolean()) {
			throw Failure.of(Kind.REFUSED, "closed", folder);
		}
	}

	/** @return the failure of a commit, for the user; nothing of the commit has been stored */
	public RepositoryException ofCommit(Exception failure) {
		Diagnosis found = Diagnosis.ofFiles(failure);
		if (found == Diagnosis.INTERNAL) {
			LOG.log(Level.WARNING, "A commit failed", failure);
			return Failure.because(failure, Kind.UNREACHABLE, "commitFailed", folder);
		}
		return told(found, failure);
	}

	/** @return the failure to open the repository, for the user */
	public RepositoryException ofOpening(Exception failure) {
		Diagnosis found = Diagnosis.ofFiles(failure);
		// a database that can't be opened, for reasons that nobody knows, is not what it should be; so is one whose files lack
		return told(switch (found) {
		case INTERNAL, LOST, GONE, MISSING -> Diagnosis.DAMAGED;
		default -> found;
		}, failure);
	}

	private RepositoryException told(Diagnosis found, Exception failure) {
		LOG.log(Level.WARNING, "The repository in " + folder + " failed: " + found, failure);
		return Failure.because(failure, found.kind(), found.key(), folder);
	}
}
