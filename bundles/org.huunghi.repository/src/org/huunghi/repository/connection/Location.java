package org.huunghi.repository.connection;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a repository lies: in a folder of this computer, or on a union's server. */
public sealed interface Location {
	/** The port of a server where nobody says another: registered for nothing else, and below those that systems give to outgoing connections. */
	int DEFAULT_PORT = 24864;

	/**
	 * A data folder, opened by this program alone.
	 *
	 * @param path absolute
	 */
	record Folder(Path path) implements Location {
		@Override
		public String toString() {
			return path.toString();
		}
	}

	/**
	 * A server, used by several at once.
	 *
	 * @param host name or address; an IPv6 address without brackets
	 * @param port 1 to 65535
	 */
	record Server(String host, int port) implements Location {
		private static final Pattern TEXT = Pattern.compile("(?:huunghi://)?(?:\\[([0-9A-Fa-f:.%\\w]+)\\]|([^\\s:/\\[\\]@]+))(?::(\\d{1,5}))?/?");

		/** @throws IllegalArgumentException when the port is out of range or there is no host */
		public Server {
			if (host.isBlank() || port < 1 || port > 65535) {
				throw new IllegalArgumentException(host + ':' + port);
			}
		}

		/**
		 * @param text what a user enters: {@code HOST} or {@code HOST:PORT}, an IPv6 address in brackets, {@code huunghi://} before it or not
		 * @return the server, or empty where the text names none
		 */
		public static Optional<Server> parse(String text) {
			Matcher matcher = TEXT.matcher(text.strip());
			if (!matcher.matches()) {
				return Optional.empty();
			}
			int port = matcher.group(3) == null ? DEFAULT_PORT : Integer.parseInt(matcher.group(3));
			String host = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
			return port < 1 || port > 65535 ? Optional.empty() : Optional.of(new Server(host, port));
		}

		/** @return {@code HOST:PORT}, which {@link #parse} understands */
		@Override
		public String toString() {
			return (host.contains(":") ? '[' + host + ']' : host) + ':' + port;
		}
	}

	/**
	 * @param text as {@link #print} gives it
	 * @return the location, or empty where the text is none
	 */
	static Optional<Location> parse(String text) {
		if (text.startsWith("huunghi://")) {
			return Server.parse(text).map(Location.class::cast);
		}
		return text.isBlank() ? Optional.empty() : Optional.of(new Folder(Path.of(text).toAbsolutePath().normalize()));
	}

	/** @return a text to keep: the path of a folder, {@code huunghi://HOST:PORT} for a server */
	default String print() {
		return this instanceof Server ? "huunghi://" + this : toString();
	}
}
