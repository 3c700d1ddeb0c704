package org.huunghi.server.cli.backup;

import java.nio.file.Path;

import org.huunghi.cli.CliCommand;
import org.huunghi.repository.Repositories;
import org.huunghi.server.configuration.Configuration;

import picocli.CommandLine.Option;

/**
 * Base of the commands on the data folder of a workbench or a server that nobody has open; where its server keeps the data elsewhere, that is meant.
 */
public abstract class FolderCommand extends CliCommand {
	@Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
	private Path data;

	/** @return what the folder's configuration file says, or the standard where there is none */
	protected final Configuration configuration() {
		return FolderSettings.of(data == null ? Repositories.defaultFolder() : data, context());
	}
}
