package org.huunghi.server.tls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;

import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.configuration.TlsUse;
import org.huunghi.text.locale.Texts;

/** Finds out from a configuration where a server listens, and how it proves its identity there. */
public final class ListeningSetup {
	private static final Logger LOG = Logger.getLogger(ListeningSetup.class.getName());
	private static final Texts TEXTS = Texts.beside(ListeningSetup.class, "messages");
	private static final Duration SOON = Duration.ofDays(30);
	/** Where the server keeps a key that it has made itself. */
	private static final String FOLDER = "tls";

	private ListeningSetup() {
	}

	/**
	 * A key that lacks is made. What an administrator should know of the key goes to the log.
	 *
	 * @throws java.net.UnknownHostException when the address is not known on this network
	 * @throws KeyException when the key can't be used
	 * @throws IOException when files can't be read
	 */
	public static Listening of(Configuration configuration) throws IOException {
		InetAddress address = InetAddress.getByName(configuration.get(Settings.ADDRESS));
		InetSocketAddress where = new InetSocketAddress(address, configuration.get(Settings.PORT));
		boolean given = configuration.isSet(Settings.TLS_CERTIFICATE);
		if (address.isLoopbackAddress() && configuration.get(Settings.TLS) == TlsUse.AUTO && !given) {
			return Listening.plain(where);
		}
		ServerKey key = given ? given(configuration) : ServerKey.selfSigned(configuration.folder().resolve(FOLDER));
		warn(key);
		return new Listening(where, key);
	}

	private static ServerKey given(Configuration configuration) throws IOException {
		Path certificate = configuration.folder().resolve(configuration.get(Settings.TLS_CERTIFICATE));
		if (configuration.isSet(Settings.TLS_KEY)) {
			Path key = configuration.folder().resolve(configuration.get(Settings.TLS_KEY));
			warnOfReaders(key);
			return ServerKey.fromPem(certificate, key);
		}
		warnOfReaders(certificate);
		return ServerKey.fromPkcs12(certificate, configuration.find(Settings.TLS_PASSWORD).orElse("").toCharArray());
	}

	private static void warn(ServerKey key) {
		Instant now = Instant.now();
		if (now.isAfter(key.until())) {
			LOG.severe(text("warn.expired", key.until()));
		} else if (now.plus(SOON).isAfter(key.until())) {
			LOG.warning(text("warn.expires", key.until()));
		} else if (now.isBefore(key.from())) {
			LOG.severe(text("warn.early", key.from()));
		}
	}

	private static void warnOfReaders(Path file) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
		if (view != null && Files.exists(file)) {
			Set<PosixFilePermission> rights = view.readAttributes().permissions();
			if (rights.contains(PosixFilePermission.GROUP_READ) || rights.contains(PosixFilePermission.OTHERS_READ)) {
				LOG.warning(text("warn.readers", file));
			}
		}
	}

	/** The log speaks the language in which the server was started. */
	private static String text(String key, Object... arguments) {
		return TEXTS.get(Locale.getDefault(), key, arguments);
	}
}
