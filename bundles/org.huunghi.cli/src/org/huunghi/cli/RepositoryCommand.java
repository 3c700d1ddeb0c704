package org.huunghi.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Location;

import picocli.CommandLine.Mixin;

/**
 * Base of every command that works on a repository: brings {@code --data}, or {@code --server} with {@code --user} in its place, and the way to open the
 * repository. It is opened for the time of the call only; one in a folder is made by none but the commands that say so.
 */
public abstract class RepositoryCommand extends CliCommand {
	@Mixin
	private Place place;

	/** @return whether the user named a data folder or a server */
	protected final boolean placeIsGiven() {
		return place.isGiven();
	}

	/** @return whether the user said as whom to log in to a server */
	protected final boolean userIsGiven() {
		return place.userIsGiven();
	}

	/**
	 * @return where the repository of this call lies; it need not be there
	 * @throws CliFailure wrong usage, where the options don't go together
	 */
	protected final Location location() {
		return place.location(this);
	}

	/** @return the data folder of this call, or empty where it is on a server */
	protected final Optional<Path> folder() {
		return location() instanceof Location.Folder folder ? Optional.of(folder.path()) : Optional.empty();
	}

	/**
	 * Opens the repository.
	 *
	 * @param creation of no account for a server, whose repository is always there
	 * @throws org.huunghi.repository.RepositoryException with which the call ends, exit code 3; nothing is changed then
	 */
	protected final Repository open(Creation creation) {
		return switch (location()) {
		case Location.Folder folder -> Repositories.open(folder.path(), creation);
		case Location.Server server -> new ServerAccess(context(), server, place.user(this), place.fingerprint(this)).open();
		};
	}
}
