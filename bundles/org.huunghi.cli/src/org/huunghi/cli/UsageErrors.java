package org.huunghi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line of the reader's language what is wrong with a call; picocli itself says it in English only. */
final class UsageErrors implements IParameterExceptionHandler {
	@Override
	public int handleParseException(ParameterException error, String[] arguments) {
		CommandLine command = error.getCommandLine();
		CliContext context = CliContext.of(command.getCommandSpec());
		String name = command.getCommandSpec().qualifiedName();
		String what = describe(error, context).strip().replaceAll("\\s*\\R\\s*", " ");
		context.err().println(context.text("usage.line", name, what));
		return ExitCodes.USAGE;
	}

	private static String describe(ParameterException error, CliContext context) {
		return switch (error) {
		case UnmatchedArgumentException unmatched -> unmatched(unmatched, context);
		case MissingParameterException missing -> missing(missing, context);
		case ParameterException group when isGroup(group.getCommandLine()) -> context.text("usage.missingCommand");
		case OverwrittenOptionException twice -> context.text("usage.twice", label(twice.getOverwritten()));
		default -> other(error, context);
		};
	}

	/** @return whether the command does nothing by itself, so that what it lacks can only be a command of the group */
	private static boolean isGroup(CommandLine command) {
		Object userObject = command.getCommandSpec().userObject();
		return !(userObject instanceof Runnable) && !(userObject instanceof Callable);
	}

	private static String unmatched(UnmatchedArgumentException error, CliContext context) {
		String argument = error.getUnmatched().getFirst();
		boolean atTop = error.getCommandLine().getParent() == null || !error.getCommandLine().getSubcommands().isEmpty();
		String key = error.isUnknownOption() ? "usage.unknownOption" : atTop ? "usage.unknownCommand" : "usage.tooMany";
		String what = context.text(key, argument);
		List<String> suggestions = error.getSuggestions();
		return suggestions.isEmpty() || key.equals("usage.tooMany") ? what
				: what + context.text("usage.meant", suggestions.stream().limit(3).collect(Collectors.joining(", ")));
	}

	private static String missing(MissingParameterException error, CliContext context) {
		List<ArgSpec> missing = error.getMissing();
		if (missing.isEmpty()) {
			return error.getMessage();
		}
		ArgSpec first = missing.getFirst();
		// Picocli reports an option that was left out and an option without its value alike; only the message tells.
		boolean valueMissing = first instanceof OptionSpec option && !option.required()
				|| first.isOption() && error.getMessage().contains("parameter for option");
		String labels = missing.stream().map(UsageErrors::label).collect(Collectors.joining(", "));
		return valueMissing ? context.text("usage.missingValue", label(first), first.paramLabel()) : context.text("usage.missing", labels);
	}

	private static String other(ParameterException error, CliContext context) {
		if (error.getArgSpec() != null && error.getValue() != null) {
			return context.text("usage.value", label(error.getArgSpec()), error.getValue(), allowed(error.getArgSpec()));
		}
		return error.getArgSpec() == null ? error.getMessage() : context.text("usage.argument", label(error.getArgSpec()));
	}

	/** @return what the value may be: the enum's constants, or the label that stands for it in the help */
	private static String allowed(ArgSpec argument) {
		Class<?> type = argument.type();
		if (!type.isEnum()) {
			return argument.paramLabel();
		}
		return List.of(type.getEnumConstants()).stream().map(Object::toString).collect(Collectors.joining(", "));
	}

	private static String label(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}
}
