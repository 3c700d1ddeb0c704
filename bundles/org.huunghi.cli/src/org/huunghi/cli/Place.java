package org.huunghi.cli;

import java.nio.file.Path;

import org.huunghi.repository.Repositories;
import org.huunghi.repository.connection.Location;

import picocli.CommandLine.Option;

/** The options that say where the repository of a call lies: a data folder, or a server and as whom. */
final class Place {
	private static final int FINGERPRINT_DIGITS = 64;

	@Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
	private Path data;

	@Option(names = "--server", paramLabel = "HOST:PORT", descriptionKey = "server")
	private String server;

	@Option(names = "--user", paramLabel = "NAME", descriptionKey = "user")
	private String user;

	@Option(names = "--trust", paramLabel = "FINGERPRINT", descriptionKey = "trust")
	private String trust;

	/** @return whether the user said a place at all */
	boolean isGiven() {
		return data != null || server != null;
	}

	/** @return whether the user said as whom */
	boolean userIsGiven() {
		return user != null;
	}

	/** @return the data folder, or the usual one; of no account where it is a server */
	Path folder() {
		return data == null ? Repositories.defaultFolder() : data;
	}

	/** @throws CliFailure wrong usage, where the options don't go together */
	Location location(CliCommand command) {
		if (server == null) {
			if (user != null || trust != null) {
				throw wrong(command, "place.noServer", user != null ? "--user" : "--trust");
			}
			return new Location.Folder(folder().toAbsolutePath().normalize());
		}
		if (data != null) {
			throw wrong(command, "place.both");
		}
		return Location.Server.parse(server).orElseThrow(() -> wrong(command, "place.server", server));
	}

	/** @throws CliFailure wrong usage, where it lacks */
	String user(CliCommand command) {
		if (user == null || user.isBlank()) {
			throw wrong(command, "usage.missing", "--user");
		}
		return user.strip();
	}

	/**
	 * @return the fingerprint that the server's certificate must have, in the form in which fingerprints are compared; null where none is given
	 * @throws CliFailure wrong usage, where it is none
	 */
	String fingerprint(CliCommand command) {
		if (trust == null) {
			return null;
		}
		String digits = trust.strip().replaceFirst("^(?i)sha-?256[:=]?", "").replaceAll("[: ]", "").toUpperCase();
		if (digits.length() != FINGERPRINT_DIGITS || !digits.matches("[0-9A-F]+")) {
			throw wrong(command, "place.trust", trust);
		}
		return digits.replaceAll("..(?!$)", "$0:");
	}

	private static CliFailure wrong(CliCommand command, String key, Object... arguments) {
		return command.wrongUsage(command.context().text(key, arguments));
	}
}
