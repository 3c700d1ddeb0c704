package org.huunghi.workbench.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.ServerCertificate;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.connection.UserFolders;
import org.huunghi.workbench.preferences.WorkbenchPreferences;

/** Opens repositories for the user interface: as whom, trusting whom, and with what is kept of a server on this computer. */
public final class ConnectionOpener {
	private final Shell shell;
	private volatile boolean asked;

	/** @param shell over which the user is asked whether to trust a server */
	public ConnectionOpener(Shell shell) {
		this.shell = shell;
	}

	/**
	 * Opens a repository; blocks, never call it on the UI thread.
	 *
	 * @param password cleared afterwards; of no account for a folder
	 * @throws org.huunghi.repository.RepositoryException why it can't be opened
	 */
	public Repository open(SavedConnection connection, char[] password) {
		return open(connection, password, UserFolders.standard().cache());
	}

	/** Looks whether a server lets the user in, and leaves nothing behind. @return what the user may do there, as a word */
	String probe(SavedConnection connection, char[] password) {
		try {
			Path cache = Files.createTempDirectory("huunghi");
			try (Repository repository = open(connection, password, cache)) {
				return ConnectionTexts.role(repository.connection().role());
			} finally {
				delete(cache);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return whether the user was asked about the server: where he was not, and it is not trusted, it shows another certificate than before */
	boolean asked() {
		return asked;
	}

	private boolean ask(ServerCertificate certificate) {
		asked = true;
		return FingerprintDialog.ask(shell, certificate);
	}

	/** Forgets what a server has shown, so that the next is asked about. */
	static void forget(Location.Server server) throws IOException {
		Trust.known(UserFolders.standard().knownServers()).forget(server);
	}

	private Repository open(SavedConnection connection, char[] password, Path cache) {
		if (connection.location() instanceof Location.Folder folder) {
			return Repositories.open(folder.path(), Creation.IF_MISSING, WorkbenchPreferences.author());
		}
		try {
			Trust trust = new Trust(UserFolders.standard().knownServers(), this::ask);
			return Repositories.open(connection.server(), new Credentials(connection.user(), password), trust, cache);
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}
}
