package org.huunghi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.huunghi.text.locale.Texts;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Base of every command, also of other plug-ins: the reader's language, the texts beside the command's class, and the files that the user names. */
public abstract class CliCommand implements Callable<Integer> {
	@Spec
	private CommandSpec spec;

	/** @return the context of this call */
	protected final CliContext context() {
		return CliContext.of(spec);
	}

	/** @return the reader's language */
	protected final Locale locale() {
		return context().locale();
	}

	/** @return a text from {@code messages.properties} beside the command's class */
	protected final String text(String key, Object... arguments) {
		return Texts.beside(getClass(), "messages").get(locale(), key, arguments);
	}

	/** @return a failure with exit code 2 for a call that names something there is not, with the one-line form of usage errors */
	protected final CliFailure wrongUsage(String message) {
		return CliFailure.usage(context().text("usage.line", spec.qualifiedName(), message));
	}

	/**
	 * @return the file, which can be read
	 * @throws CliFailure wrong usage, when there is no such file or it can't be read
	 */
	protected final Path readable(Path file) {
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw wrongUsage(context().text("file.missing", file));
		}
		return file;
	}

	/**
	 * @param name of a file to write as the user gave it, {@code -} for the standard output
	 * @return the file, of which nothing has been written yet
	 * @throws CliFailure wrong usage, when there can be no such file
	 */
	protected final OutputFile outputFile(String name) {
		return new OutputFile(this, name);
	}
}
