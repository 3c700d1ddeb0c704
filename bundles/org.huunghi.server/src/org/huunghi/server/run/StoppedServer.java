package org.huunghi.server.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.huunghi.repository.Creation;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.server.identity.AccessEvent;
import org.huunghi.server.identity.AccessLog;
import org.huunghi.server.identity.IdentityFolder;
import org.huunghi.server.identity.LockoutPolicy;
import org.huunghi.server.identity.LogIn;
import org.huunghi.server.identity.UserStore;
import org.huunghi.text.locale.Texts;

/** A data folder whose server stands still, taken to look after it from the machine itself; nothing else may use it meanwhile. */
public final class StoppedServer implements AutoCloseable {
	private static final Texts TEXTS = Texts.beside(StoppedServer.class, "messages");

	private final DataFolder folder;
	private final AccessLog log;
	private UserStore users;

	private StoppedServer(DataFolder folder) {
		this.folder = folder;
		log = AccessLog.open(folder.path());
	}

	/**
	 * Takes the folder.
	 *
	 * @param creation with {@link Creation#IF_MISSING} it may be missing or empty, so that a server has its users before it first starts
	 * @throws RepositoryException IN_USE, which names the server where one runs; NOT_A_REPOSITORY, NEWER_VERSION, READ_ONLY, DAMAGED or UNREACHABLE
	 */
	public static StoppedServer open(Path path, Creation creation) {
		refuseIfServed(path);
		// a folder that has users and no data yet is one whose server has yet to start
		boolean prepared = Files.isDirectory(IdentityFolder.of(path));
		return new StoppedServer(DataFolder.openAnywhere(path, prepared ? Creation.IF_MISSING : creation));
	}

	/** @throws RepositoryException IN_USE where a server serves the folder; the text says how to reach it or stop it */
	public static void refuseIfServed(Path path) {
		RunningMark.of(path).map(running -> Integer.toString(running.port())).ifPresent(port -> {
			throw new RepositoryException(Kind.IN_USE, locale -> TEXTS.get(locale, "stopped.running", path, port), null);
		});
	}

	/** @return the users; the same object each time */
	public synchronized UserStore users() {
		if (users == null) {
			users = UserStore.open(folder.path());
		}
		return users;
	}

	/** Lets a user who is locked out after wrong passwords try again at once. */
	public void unlock(String user) {
		new LogIn(users(), LockoutPolicy.DEFAULT, folder.path(), log, Clock.systemUTC()).unlock(user);
	}

	/**
	 * Notes in the record of log-ins that somebody at the machine changed a user.
	 *
	 * @param user who was changed
	 * @param detail what is different now
	 */
	public void noteChange(String user, String detail) {
		log.add(AccessEvent.Kind.USER_CHANGED, user, null, detail);
	}

	@Override
	public void close() {
		log.close();
		folder.close();
	}
}
