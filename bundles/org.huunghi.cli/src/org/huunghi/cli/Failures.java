package org.huunghi.cli;

import java.io.UncheckedIOException;

import org.huunghi.repository.RepositoryException;
import org.huunghi.union.xmi.XmiException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong while a command ran into a line for the user and an exit code. */
final class Failures implements IExecutionExceptionHandler {
	@Override
	public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
		CliContext context = CliContext.of(command.getCommandSpec());
		// What was printed before it failed is no answer to rely on, but it is the user's to see.
		context.out().flush();
		switch (failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : failure) {
		case CliFailure known -> {
			context.err().println(known.getMessage());
			return known.exitCode();
		}
		case RepositoryException refused -> {
			context.err().println(oneLine(refused.message(context.locale())));
			return ExitCodes.REPOSITORY;
		}
		case XmiException faulty -> {
			context.err().println(faulty.fileName() + ':' + faulty.line() + ": " + oneLine(faulty.message(context.locale())));
			return ExitCodes.DATA;
		}
		default -> {
			String cause = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
			context.err().println(context.text("failure.unexpected", oneLine(cause)));
			if (context.debug()) {
				failure.printStackTrace(context.err());
			}
			return ExitCodes.REPOSITORY;
		}
		}
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s*\\R\\s*", " ");
	}
}
