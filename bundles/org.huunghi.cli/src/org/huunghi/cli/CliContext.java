package org.huunghi.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.huunghi.cli.format.Formats;
import org.huunghi.repository.connection.UserFolders;
import org.huunghi.text.locale.Texts;
import org.huunghi.union.dataset.DataSet;

import picocli.CommandLine.Model.CommandSpec;

/** What a command knows of the call that it runs in: the reader's language, where the answer goes, and what is installed. */
public final class CliContext {
	private static final Texts TEXTS = Texts.beside(CliContext.class, "messages");

	private final Host host;
	private final Locale locale;
	private final Formats formats;
	private final PrintStream out;
	private final PrintStream err;

	CliContext(Host host, Locale locale, Formats formats) {
		this.host = host;
		this.locale = locale;
		this.formats = formats;
		out = new PrintStream(host.out(), false, StandardCharsets.UTF_8);
		err = new PrintStream(host.err(), true, StandardCharsets.UTF_8);
	}

	/** @return the context of the call that the command of this spec belongs to, never null */
	public static CliContext of(CommandSpec spec) {
		return ((HuunghiCommand) spec.root().userObject()).context();
	}

	/** @return the language of the answer */
	public Locale locale() {
		return locale;
	}

	/** @return takes the answer as UTF-8 text, whatever the locale of the machine */
	public PrintStream out() {
		return out;
	}

	/** @return takes the answer as bytes, for an export; not to be closed */
	public OutputStream binaryOut() {
		return out;
	}

	/** @return takes messages to the user, as UTF-8 text */
	public PrintStream err() {
		return err;
	}

	/** @return the file formats that are installed */
	public Formats formats() {
		return formats;
	}

	/** @return the data sets that are installed */
	public List<DataSet> dataSets() {
		return host.dataSets().get();
	}

	/** @return where the user may be asked */
	public Terminal terminal() {
		return host.terminal();
	}

	/** @return the value of an environment variable; empty where it is not set */
	public Optional<String> environment(String name) {
		return Optional.ofNullable(host.environment().get(name));
	}

	/** @return the user's own folders on this computer */
	public UserFolders userFolders() {
		return UserFolders.of(host.environment());
	}

	/** @return version of the program */
	public String version() {
		return host.version();
	}

	/** @return whether the user asked to see where an unexpected failure came from */
	boolean debug() {
		return host.environment().containsKey(Cli.DEBUG);
	}

	/** @return a text of the command line's own messages in the reader's language */
	public String text(String key, Object... arguments) {
		return TEXTS.get(locale, key, arguments);
	}
}
