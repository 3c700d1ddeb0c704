package org.huunghi.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.text.locale.Texts;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Base of every command that works on a repository: brings {@code --data} and the way to open the repository.
 * It is opened for the time of the call only, and made by none but the commands that say so.
 */
public abstract class RepositoryCommand implements Callable<Integer> {
	@Spec
	private CommandSpec spec;

	@Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
	private Path data;

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

	/** @return the data folder of this call, which need not be there */
	protected final Path folder() {
		return data == null ? Repositories.defaultFolder() : data;
	}

	/**
	 * Opens the repository of the data folder.
	 *
	 * @throws org.huunghi.repository.RepositoryException with which the call ends, exit code 3; nothing is changed then
	 */
	protected final Repository open(Creation creation) {
		return Repositories.open(folder(), creation);
	}

	/** @return a failure with exit code 2 for a call that names something there is not, with the one-line form of usage errors */
	protected final CliFailure wrongUsage(String message) {
		return CliFailure.usage(context().text("usage.line", spec.qualifiedName(), message));
	}
}
