package org.huunghi.server.cli.serve;

import java.nio.file.Path;

import org.huunghi.cli.CliCommand;
import org.huunghi.cli.CliFailure;
import org.huunghi.cli.ExitCodes;
import org.huunghi.repository.Repositories;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.ConfigurationException;
import org.huunghi.server.configuration.ConfigurationFile;
import org.huunghi.server.configuration.Setting;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.configuration.WrongValueException;
import org.huunghi.server.run.RunningServer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code serve}: serves a data folder until it is told to stop by a signal or by {@code stop}. Prints one line when it is ready, and nothing else on the
 * standard output; warnings go to the standard error output, everything to the log in the folder.
 */
@Command(name = "serve")
public final class ServeCommand extends CliCommand {
	/** Takes the place of {@link Settings#STORE_PASSWORD}, for those who don't want it in a file. */
	private static final String STORE_PASSWORD = "HUUNGHI_STORE_PASSWORD";

	@Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
	private Path data;

	@Option(names = "--address", paramLabel = "HOST", descriptionKey = "address")
	private String address;

	@Option(names = "--port", paramLabel = "N", descriptionKey = "port")
	private String port;

	@Option(names = "--store", paramLabel = "STORE", descriptionKey = "store")
	private String store;

	@Override
	public Integer call() throws InterruptedException {
		Configuration configuration = configuration();
		try (StopSignals stop = StopSignals.listen(configuration.folder()); RunningServer server = RunningServer.start(configuration, context().err())) {
			sayReady(configuration, server);
			stop.await();
		}
		return ExitCodes.DONE;
	}

	private void sayReady(Configuration configuration, RunningServer server) {
		String place = configuration.get(Settings.ADDRESS) + ':' + server.address().getPort();
		context().out().println(server.fingerprint().map(fingerprint -> text("ready", place, fingerprint)).orElseGet(() -> text("ready.plain", place)));
		context().out().flush();
	}

	private Configuration configuration() {
		Path folder = (data == null ? Repositories.defaultFolder() : data).toAbsolutePath().normalize();
		try {
			Configuration file = ConfigurationFile.read(folder);
			String password = context().environment(STORE_PASSWORD).orElse(null);
			return with(with(with(file, Settings.ADDRESS, "--address", address), Settings.PORT, "--port", port), Settings.STORE, "--store", store)
					.with(Settings.STORE_PASSWORD, password);
		} catch (ConfigurationException e) {
			throw CliFailure.because(e, ExitCodes.DATA, e.message(locale()));
		}
	}

	private <T> Configuration with(Configuration configuration, Setting<T> setting, String option, String text) {
		try {
			return text == null ? configuration : configuration.withText(setting, text.strip());
		} catch (WrongValueException e) {
			throw wrongUsage(option + ": " + e.message(locale()));
		}
	}
}
