package org.huunghi.repository.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.internal.server.ModelVersionException;

/**
 * The gate between the users of a repository and what it is built on: what CDO, net4j, H2, Lucene or the file system say goes to the log,
 * and the user is told in words of his what has happened and what to do. Failures of the callers' own code go through as they are.
 */
public final class Errors {
	private static final Logger LOG = Logger.getLogger(Errors.class.getName());

	/** What is said of the local files or of nobody's, wherever the data lie. */
	private static final Set<String> EVERYWHERE = Set.of("gone", "searchFailed", "busy");

	private final Location location;
	private final Path folder;
	private final BooleanSupplier closed;
	private final Way way;

	/** The way to the data, which can be cut. */
	public interface Way {
		/** @throws RepositoryException UNREACHABLE or another kind when there is none at the moment; after a short wait at most */
		void check();

		/** @return why there is none; null where nothing is known of that */
		RepositoryException trouble();
	}

	/** The way to data in this process. */
	public static final Way ALWAYS = new Way() {
		@Override
		public void check() {
			// there is one
		}

		@Override
		public RepositoryException trouble() {
			return null;
		}
	};

	/**
	 * @param location where the data lie, for messages
	 * @param folder where the files of this program lie: the data themselves, or what it keeps of a server's
	 * @param closed whether the repository has been closed, which explains whatever fails after that
	 */
	public Errors(Location location, Path folder, BooleanSupplier closed) {
		this(location, folder, closed, ALWAYS);
	}

	private Errors(Location location, Path folder, BooleanSupplier closed, Way way) {
		this.way = way;
		this.location = location;
		this.folder = folder;
		this.closed = closed;
	}

	/** @return the same gate for what needs the way to the data */
	public Errors over(Way to) {
		return new Errors(location, folder, closed, to);
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
		way.check();
		try {
			return work.get();
		} catch (RepositoryException e) {
			throw e;
		} catch (RuntimeException e) {
			Diagnosis found = Diagnosis.of(e).orElseThrow(() -> e);
			checkOpen();
			throw trouble().orElseGet(() -> told(found, e));
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

	/** @throws RepositoryException UNREACHABLE or another kind where there is no way to the data at the moment; after a short wait at most */
	public void checkWay() {
		way.check();
	}

	/** @throws RepositoryException REFUSED where the repository has been closed */
	public void checkOpen() {
		if (closed.getAsBoolean()) {
			throw Failure.of(Kind.REFUSED, key("closed"), location);
		}
	}

	/** @return the failure of a commit, for the user; nothing of the commit has been stored */
	public RepositoryException ofCommit(Exception failure) {
		Diagnosis found = Diagnosis.ofFiles(failure);
		if (trouble().isPresent()) {
			return trouble().get();
		}
		if (found == Diagnosis.INTERNAL) {
			LOG.log(Level.WARNING, "A commit failed", failure);
			return Failure.because(failure, Kind.UNREACHABLE, "commitFailed", location);
		}
		return told(found, failure);
	}

	/** @return the failure to open the repository in a data folder, for the user */
	public RepositoryException ofOpening(Exception failure) {
		if (failure instanceof ModelVersionException other) {
			boolean newer = other.stored().isNew();
			return Failure.because(failure, newer ? Kind.NEWER_VERSION : Kind.OLDER_VERSION, newer ? "newerModel" : "olderModel", location,
					other.model(),
					Integer.toString(other.stored().number()), Integer.toString(other.installed()));
		}
		Diagnosis found = Diagnosis.ofFiles(failure);
		// a database that can't be opened, for reasons that nobody knows, is not what it should be; so is one whose files lack
		return told(switch (found) {
		case INTERNAL, LOST, GONE, MISSING -> Diagnosis.DAMAGED;
		default -> found;
		}, failure);
	}

	/** @return the failure to open the repository on a server, for the user */
	public RepositoryException ofConnecting(Exception failure) {
		Diagnosis found = Diagnosis.ofFiles(failure);
		return told(switch (found) {
		case INTERNAL, LOST, GONE, DAMAGED, BUSY -> Diagnosis.MISSING;
		default -> found;
		}, failure);
	}

	private RepositoryException told(Diagnosis found, Exception failure) {
		LOG.log(Level.WARNING, "The repository in " + location + " failed: " + found, failure);
		return Failure.because(failure, found.kind(), key(found.key()), found == Diagnosis.SEARCH ? folder : location);
	}

	private Optional<RepositoryException> trouble() {
		return Optional.ofNullable(way.trouble());
	}

	/** @return what to tell when it can't be found out whether a commit was stored */
	public RepositoryException ofUnknownCommit(Exception failure) {
		return Failure.because(failure, Kind.UNREACHABLE, "commitUnknown", location);
	}

	private String key(String key) {
		return location instanceof Location.Server && !EVERYWHERE.contains(key) ? key + ".server" : key;
	}
}
