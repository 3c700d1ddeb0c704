package org.huunghi.cli;

import java.nio.file.Path;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;

import picocli.CommandLine.Option;

/**
 * Base of every command that works on a repository: brings {@code --data} and the way to open the repository.
 * It is opened for the time of the call only, and made by none but the commands that say so.
 */
public abstract class RepositoryCommand extends CliCommand {
	@Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
	private Path data;

	/** @return whether the user named a data folder */
	protected final boolean folderIsGiven() {
		return data != null;
	}

	/** @return the data folder of this call, which need not be there */
	protected final Path folder() {
		return data == null ? Repositories.defaultFolder() : data;
	}

	/**
	 * Opens the repository of the data folder.
	 *
	 * @throws org.huunghi.repository.RepositoryException with which the call ends, exit code 3; nothing is changed then
	 */
	protected final Repository open(Creation creation) {
		return Repositories.open(folder(), creation);
	}
}
