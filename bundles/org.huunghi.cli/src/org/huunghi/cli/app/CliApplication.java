package org.huunghi.cli.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.huunghi.cli.Cli;
import org.huunghi.cli.Host;
import org.huunghi.cli.contribution.ExtensionContributions;
import org.huunghi.union.dataset.DataSets;

/** The OSGi application {@code org.huunghi.cli.application}: one call of the command line, whose exit code the process ends with. */
public final class CliApplication implements IApplication {
	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		silenceLibraries();
		Host host = new Host(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), new FileOutputStream(FileDescriptor.err), System.getenv(), Locale.getDefault(),
				Platform.getBundle("org.huunghi.cli").getVersion().toString(), DataSets::all, new ProcessTerminal());
		ILog log = ILog.of(CliApplication.class);
		Cli cli = new Cli(new ExtensionContributions(Platform.getExtensionRegistry(), e -> log.log(e.getStatus())), host);
		// For labels within messages of the repository, which are made where no reader is known.
		Locale.setDefault(cli.language(arguments));
		return cli.run(arguments);
	}

	/**
	 * Whatever a library prints must not get into the answer, nor stand beside the one line that says what is wrong. With HUUNGHI_DEBUG all of it goes to the standard error output.
	 */
	private static void silenceLibraries() {
		if (System.getenv(Cli.DEBUG) == null) {
			System.setErr(new PrintStream(OutputStream.nullOutputStream()));
		}
		System.setOut(System.err);
	}

	@Override
	public void stop() {
		// A call ends by itself; the repository closes with the process.
	}
}
