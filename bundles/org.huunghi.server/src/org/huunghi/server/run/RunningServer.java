package org.huunghi.server.run;

import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.huunghi.repository.Creation;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.server.Server;
import org.huunghi.server.backup.BackupPlan;
import org.huunghi.server.backup.BackupService;
import org.huunghi.server.backup.Source;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.ConfigurationTemplate;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.identity.Identity;
import org.huunghi.server.identity.LockoutPolicy;
import org.huunghi.server.identity.UserStore;
import org.huunghi.server.log.LogFiles;
import org.huunghi.server.store.Stores;
import org.huunghi.server.tls.KeyException;
import org.huunghi.server.tls.ListeningSetup;
import org.huunghi.text.locale.Texts;

/** A server at work on a data folder, which it alone has open, with its log. */
public final class RunningServer implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(RunningServer.class.getName());
	private static final Texts TEXTS = Texts.beside(RunningServer.class, "messages");

	/** A backup that was missed while the server did not run waits for so long, since everybody connects first. */
	private static final Duration SETTLE = Duration.ofMinutes(2);

	private final DataFolder folder;
	private final LogFiles log;
	private final Identity identity;
	private final Server server;
	private final BackupService backups;

	private RunningServer(DataFolder folder, LogFiles log, Identity identity, Server server, BackupService backups) {
		this.folder = folder;
		this.log = log;
		this.identity = identity;
		this.server = server;
		this.backups = backups;
	}

	/**
	 * Starts the server that a configuration describes. A missing or empty folder becomes a new repository.
	 *
	 * @param console takes the warnings of the log while the server runs; left open
	 * @throws RepositoryException IN_USE, NOT_A_REPOSITORY, NEWER_VERSION, READ_ONLY, DAMAGED or UNREACHABLE; nothing runs then
	 */
	public static RunningServer start(Configuration configuration, OutputStream console) {
		return start(configuration, console, UserStore::open);
	}

	/**
	 * Starts as {@link #start(Configuration, OutputStream)} does.
	 *
	 * @param users opens the users in the data folder; with less effort in their passwords, for example, where nothing has to be kept from anybody
	 */
	public static RunningServer start(Configuration configuration, OutputStream console, Function<Path, UserStore> users) {
		DataFolder folder = DataFolder.open(configuration.folder(), Creation.IF_MISSING, configuration.get(Settings.STORE).kind());
		LogFiles log = null;
		Identity identity = null;
		Server server = null;
		BackupService backups = null;
		try {
			ConfigurationTemplate.writeIfMissing(folder.path());
			log = LogFiles.open(configuration, console);
			identity = Identity.of(folder.path(), users.apply(folder.path()), lockout(configuration));
			Database database = database(configuration, folder);
			server = Server.start(database, folder.uuid(), ListeningSetup.of(configuration), identity);
			server.status().watch(folder.path());
			if (folder.isNew()) {
				folder.completed();
			}
			backups = BackupService.start(Source.of(folder, database), BackupPlan.of(configuration), SETTLE);
			backups.offer(server.requests(), server.status());
			RunningServer running = new RunningServer(folder, log, identity, server, backups);
			new RunningMark(ProcessHandle.current().pid(), running.address().getPort(), configuration.get(Settings.ADDRESS), running.fingerprint(), Instant.now())
					.write(folder.path());
			LOG.info(text("log.started", folder.path(), configuration.get(Settings.ADDRESS), Integer.toString(running.address().getPort()), configuration.get(Settings.STORE)));
			return running;
		} catch (IOException | RuntimeException e) {
			// the user is told once, in one line: what led to it is for the log
			if (log != null) {
				log.leaveConsole();
			}
			RepositoryException told = told(e, configuration);
			LOG.log(log == null ? Level.FINE : Level.SEVERE, told.message(Locale.getDefault()), e);
			if (backups != null) {
				backups.close();
			}
			undo(folder, log, identity, server);
			throw told;
		}
	}

	private static Database database(Configuration configuration, DataFolder folder) throws IOException {
		if (!configuration.get(Settings.STORE).isPostgres()) {
			Files.createDirectories(folder.repository());
		}
		return Stores.of(configuration, folder.repository(), folder.isNew());
	}

	private static LockoutPolicy lockout(Configuration configuration) {
		return LockoutPolicy.of(configuration.get(Settings.LOGIN_FAILURES), Duration.ofMinutes(configuration.get(Settings.LOGIN_WINDOW)),
				Duration.ofMinutes(configuration.get(Settings.LOGIN_LOCK)));
	}

	private static void undo(DataFolder folder, LogFiles log, Identity identity, Server server) {
		if (server != null) {
			Errors.quietly(server::close);
		}
		if (identity != null) {
			Errors.quietly(identity::close);
		}
		if (log != null) {
			log.close();
		}
		folder.close();
	}

	private static RepositoryException told(Exception failure, Configuration configuration) {
		return switch (failure) {
		case RepositoryException known -> known;
		case KeyException key -> new RepositoryException(Kind.UNREACHABLE, key::message, key);
		case UnknownHostException unknown -> refusal(unknown, "start.unknownAddress", configuration.get(Settings.ADDRESS));
		case BindException bind -> refusal(bind, bindKey(String.valueOf(bind.getMessage())), configuration.get(Settings.ADDRESS),
				configuration.get(Settings.PORT).toString(), bind.getMessage());
		default -> new Errors(new Location.Folder(configuration.folder()), configuration.folder(), () -> false).ofOpening(failure);
		};
	}

	/** Java hands on what the system says, which is the only way to tell what the administrator has to change. */
	private static String bindKey(String reason) {
		String said = reason.toLowerCase(Locale.ROOT);
		return said.contains("in use") ? "start.portTaken" : said.contains("denied") ? "start.portDenied" : "start.addressRefused";
	}

	private static RepositoryException refusal(Throwable cause, String key, Object... arguments) {
		return new RepositoryException(Kind.UNREACHABLE, locale -> TEXTS.get(locale, key, arguments), cause);
	}

	/** @return where it listens, with the port that was free where any was asked for */
	public InetSocketAddress address() {
		return server.address();
	}

	/** @return fingerprint of the certificate that clients are shown; empty without TLS */
	public Optional<String> fingerprint() {
		return server.fingerprint();
	}

	/** Ends it: nobody is let in any more, what is under way is finished, and everything is stored. */
	@Override
	public void close() {
		LOG.info(text("log.stopping"));
		Errors.quietly(() -> RunningMark.remove(folder.path()));
		Errors.quietly(backups::close);
		Errors.quietly(server::close);
		Errors.quietly(identity::close);
		LOG.info(text("log.stopped"));
		log.close();
		folder.close();
	}

	/** The log speaks the language in which the server was started. */
	private static String text(String key, Object... arguments) {
		return TEXTS.get(Locale.getDefault(), key, arguments);
	}
}
