package org.huunghi.server.cli.backup;

import java.nio.file.Path;

import org.huunghi.cli.CliContext;
import org.huunghi.cli.CliFailure;
import org.huunghi.cli.ExitCodes;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.ConfigurationException;
import org.huunghi.server.configuration.ConfigurationFile;
import org.huunghi.server.configuration.Settings;

/** Reads where the data of a folder lie. */
final class FolderSettings {
	/** Takes the place of {@link Settings#STORE_PASSWORD}, as it does for the server. */
	private static final String STORE_PASSWORD = "HUUNGHI_STORE_PASSWORD";

	private FolderSettings() {
	}

	/**
	 * @return what the folder's configuration file says, or the standard where there is none
	 * @throws CliFailure exit code 1 where the file is wrong
	 */
	static Configuration of(Path folder, CliContext context) {
		try {
			return ConfigurationFile.read(folder.toAbsolutePath().normalize()).with(Settings.STORE_PASSWORD,
					context.environment(STORE_PASSWORD).orElse(null));
		} catch (ConfigurationException e) {
			throw CliFailure.because(e, ExitCodes.DATA, e.message(context.locale()));
		}
	}
}
