package org.huunghi.cli.tests.support;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.huunghi.cli.Cli;
import org.huunghi.cli.Host;
import org.huunghi.cli.Terminal;
import org.huunghi.cli.contribution.ExtensionContributions;

/** The command line as a process of its own, without OSGi: the first argument names the bundles whose commands it has, parted by commas. */
public final class CommandMain {
	private CommandMain() {
	}

	/** Ends the process with the command's exit code. */
	public static void main(String[] arguments) {
		Host host = new Host(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), System.getenv(), Locale.ENGLISH, "0.1.0.test", List::of,
				Terminal.NONE);
		Cli cli = new Cli(new ExtensionContributions(CommandRegistry.with(List.of(arguments[0].split(",")), List.of()), e -> {
			throw new IllegalStateException(e);
		}), host);
		Locale.setDefault(cli.language(arguments));
		System.exit(cli.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
	}
}
