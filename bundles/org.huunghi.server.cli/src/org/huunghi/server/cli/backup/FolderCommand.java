package org.huunghi.server.cli.backup;

import java.nio.file.Path;

import org.huunghi.cli.CliCommand;
import org.huunghi.cli.CliFailure;
import org.huunghi.cli.ExitCodes;
import org.huunghi.repository.Repositories;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.ConfigurationException;
import org.huunghi.server.configuration.ConfigurationFile;
import org.huunghi.server.configuration.Settings;

import picocli.CommandLine.Option;

/** Base of the commands on the data folder of a workbench or a server that nobody has open; where its server keeps the data elsewhere, that is meant. */
abstract class FolderCommand extends CliCommand {
	/** Takes the place of {@link Settings#STORE_PASSWORD}, as it does for the server. */
	private static final String STORE_PASSWORD = "HUUNGHI_STORE_PASSWORD";

	@Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
	private Path data;

	/** @return what the folder's configuration file says, or the standard where there is none */
	final Configuration configuration() {
		try {
			return ConfigurationFile.read((data == null ? Repositories.defaultFolder() : data).toAbsolutePath().normalize())
					.with(Settings.STORE_PASSWORD, context().environment(STORE_PASSWORD).orElse(null));
		} catch (ConfigurationException e) {
			throw CliFailure.because(e, ExitCodes.DATA, e.message(locale()));
		}
	}
}
