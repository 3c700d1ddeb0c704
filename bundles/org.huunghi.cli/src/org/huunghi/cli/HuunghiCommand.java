package org.huunghi.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself, to which all commands are added; alone it only tells what there is. */
@Command(name = "huunghi", subcommandsRepeatable = false)
final class HuunghiCommand implements Callable<Integer>, IVersionProvider {
	private final CliContext context;

	@Spec
	private CommandSpec spec;

	/** Read before anything else by {@link Language}, since the help texts depend on it; here it is checked and explained. */
	@Option(names = "--nl", paramLabel = "vi|en|lo", descriptionKey = "nl", scope = ScopeType.INHERIT)
	private Language language;

	@Option(names = { "-V", "--version" }, versionHelp = true, descriptionKey = "version")
	private boolean version;

	HuunghiCommand(CliContext context) {
		this.context = context;
	}

	CliContext context() {
		return context;
	}

	@Override
	public String[] getVersion() {
		return new String[] { "Hữu Nghị " + context.version() };
	}

	@Override
	public Integer call() {
		spec.commandLine().usage(context.err());
		return ExitCodes.USAGE;
	}
}
