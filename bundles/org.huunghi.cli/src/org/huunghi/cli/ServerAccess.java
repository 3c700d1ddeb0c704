package org.huunghi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.ServerCertificate;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.connection.UserFolders;

/** Gets into a server for one call: finds the password, and asks whether a server that is not known yet is to be trusted. */
final class ServerAccess {
	/** Environment variable with the password of the user who makes the call, for scripts. */
	static final String PASSWORD = "HUUNGHI_PASSWORD";

	private final CliContext context;
	private final Location.Server server;
	private final String user;
	/** What the user demands; null where he demands nothing. */
	private final String expected;
	/** What the server showed, where it is not known yet. */
	private ServerCertificate shown;

	ServerAccess(CliContext context, Location.Server server, String user, String expected) {
		this.context = context;
		this.server = server;
		this.user = user;
		this.expected = expected;
	}

	/** @throws CliFailure exit code 3 where the server is not trusted, 2 where there is no password; a {@link RepositoryException} otherwise */
	Repository open() {
		UserFolders folders = context.userFolders();
		char[] password = Secrets.ask(context, PASSWORD, context.text("server.password", user, server));
		try {
			makePrivate(folders.settings());
			makePrivate(folders.cache());
			return Repositories.open(server, new Credentials(user, password), new Trust(folders.knownServers(), this::isTrusted), folders.cache());
		} catch (RepositoryException e) {
			if (e.kind() == Kind.UNTRUSTED && shown != null) {
				String key = expected == null ? "server.unknown" : "server.other";
				throw CliFailure.because(e, ExitCodes.REPOSITORY, context.text(key, server, shown.fingerprint()));
			}
			throw e;
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	private boolean isTrusted(ServerCertificate certificate) {
		shown = certificate;
		if (expected != null) {
			return expected.equalsIgnoreCase(certificate.fingerprint());
		}
		if (!context.terminal().isManned()) {
			return false;
		}
		DateTimeFormatter day = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.systemDefault());
		context.err().println(context.text("server.shows", server, certificate.fingerprint(), certificate.subject(), day.format(certificate.until())));
		Optional<String> answer = context.terminal().ask(context.text("server.trust"));
		return answer.map(String::strip).filter(word -> List.of(context.text("server.yes").split(",")).contains(word.toLowerCase(context.locale()))).isPresent();
	}

	/** What is kept of a server is for its user alone. */
	private static void makePrivate(Path folder) {
		try {
			Files.createDirectories(folder.getParent());
			if (!Files.exists(folder)) {
				Files.createDirectory(folder);
				if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
					Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
				}
			}
		} catch (IOException e) {
			// whoever needs the folder says better what is wrong with it
			return;
		}
	}
}
