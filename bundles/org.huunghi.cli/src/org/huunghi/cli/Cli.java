package org.huunghi.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.huunghi.cli.contribution.CommandContribution;
import org.huunghi.cli.contribution.Contributions;
import org.huunghi.cli.format.Formats;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.PicocliException;

/** The program: puts the contributed commands together for one call and runs it. */
public final class Cli {
	/** Environment variable with which a user sees where an unexpected failure came from, and what libraries print. */
	public static final String DEBUG = "HUUNGHI_DEBUG";

	private static final int WIDTH = 110;

	private final Contributions contributions;
	private final Host host;

	/**
	 * @param contributions the commands and formats that are installed
	 * @param host what surrounds the program
	 */
	public Cli(Contributions contributions, Host host) {
		this.contributions = contributions;
		this.host = host;
	}

	/** @return one of {@link ExitCodes} */
	public int run(String... arguments) {
		CliContext context = context(List.of(arguments));
		int code = commandLine(context).execute(arguments);
		context.out().flush();
		if (context.out().checkError() && code == ExitCodes.DONE) {
			context.err().println(context.text("failure.out"));
			return ExitCodes.USAGE;
		}
		return code;
	}

	/** @return the language in which a call with these arguments answers */
	public Locale language(String... arguments) {
		return Language.asked(List.of(arguments), host);
	}

	/** @return the program with all commands, which answers in the language that the arguments ask for */
	public CommandLine commandLine(String... arguments) {
		return commandLine(context(List.of(arguments)));
	}

	private CliContext context(List<String> arguments) {
		return new CliContext(host, Language.asked(arguments, host), new Formats(contributions.formats()));
	}

	private CommandLine commandLine(CliContext context) {
		HuunghiCommand root = new HuunghiCommand(context);
		CommandLine program = new CommandLine(root);
		program.getCommandSpec().versionProvider(root);
		complete(program.getCommandSpec(), context.locale());
		addCommands(program, context);
		program.setOut(new PrintWriter(context.out(), true));
		program.setErr(new PrintWriter(context.err(), true));
		// Answers are read by programs too, and Java can no longer tell a terminal from a pipe.
		program.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
		program.setUsageHelpWidth(WIDTH);
		program.setCaseInsensitiveEnumValuesAllowed(false);
		program.setParameterExceptionHandler(new UsageErrors());
		program.setExecutionExceptionHandler(new Failures());
		return program;
	}

	/** Adds parents before what belongs to them, in the order of their names, so that help looks the same on every machine. */
	private void addCommands(CommandLine program, CliContext context) {
		List<CommandContribution> waiting = new ArrayList<>(contributions.commands());
		waiting.sort(Comparator.comparingInt((CommandContribution contribution) -> names(contribution.parent()).length).thenComparing(CommandContribution::name));
		boolean progress = true;
		while (progress) {
			progress = false;
			for (CommandContribution contribution : List.copyOf(waiting)) {
				CommandLine parent = find(program, contribution.parent());
				if (parent != null) {
					waiting.remove(contribution);
					add(parent, contribution, context);
					progress = true;
				}
			}
		}
		for (CommandContribution contribution : waiting) {
			context.err().println(context.text("contribution.parent", contribution.name(), contribution.parent(), contribution.contributor()));
		}
	}

	private static CommandLine find(CommandLine program, String path) {
		CommandLine found = program;
		for (String name : names(path)) {
			found = found == null ? null : found.getSubcommands().get(name);
		}
		return found;
	}

	private static String[] names(String path) {
		return path.isBlank() ? new String[0] : path.strip().split("\\s+");
	}

	private static void add(CommandLine parent, CommandContribution contribution, CliContext context) {
		try {
			CommandLine command = new CommandLine(contribution.command());
			parent.addSubcommand(command);
			complete(command.getCommandSpec(), context.locale());
		} catch (PicocliException e) {
			context.err().println(context.text("contribution.broken", contribution.name(), contribution.contributor(), e.getMessage()));
		}
	}

	/** Gives a command and those in it their texts and {@code --help}. */
	private static void complete(CommandSpec spec, Locale locale) {
		if (!spec.optionsMap().containsKey("--help")) {
			spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("help").build());
		}
		spec.resourceBundle(CommandTexts.of(spec.userObject().getClass(), locale));
		spec.subcommands().values().forEach(sub -> complete(sub.getCommandSpec(), locale));
	}
}
