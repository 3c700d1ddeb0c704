package org.huunghi.election.cli.minutes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

import org.huunghi.cli.CliFailure;
import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.OutputFile;
import org.huunghi.document.Format;
import org.huunghi.document.TemplateException;
import org.huunghi.document.Templates;
import org.huunghi.election.Election;
import org.huunghi.election.cli.ElectionCommand;
import org.huunghi.election.minutes.Minutes;
import org.huunghi.election.minutes.Paper;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code election minutes}: the minutes or the resolution of an election as a document, from the user's templates in the data folder or the built-in ones. */
@Command(name = "minutes")
public final class MinutesCommand extends ElectionCommand {
	/** The papers as the user names them. */
	enum Kind {
		minutes, resolution
	}

	/** The languages of the built-in templates. */
	enum Lang {
		vi, lo, en
	}

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, descriptionKey = "output")
	private String output;

	@Option(names = "--kind", paramLabel = "minutes|resolution", defaultValue = "minutes", descriptionKey = "kind")
	private Kind kind;

	@Option(names = "--lang", paramLabel = "vi|lo|en", descriptionKey = "lang")
	private Lang lang;

	@Override
	public Integer call() throws IOException {
		Format format = format();
		Locale language = lang == null ? Locale.of(locale().getLanguage()) : Locale.of(lang.name());
		Paper paper = Paper.valueOf(kind.name().toUpperCase(Locale.ROOT));
		OutputFile file = outputFile(output);
		try (Repository repository = open(Creation.NEVER)) {
			file.write(out -> repository.read(view -> {
				write(election(repository, view), repository.folder(), paper, format, language, out);
				return null;
			}));
		}
		return ExitCodes.DONE;
	}

	private Format format() {
		String name = output.toLowerCase(Locale.ROOT);
		for (Format format : Format.values()) {
			if (name.endsWith('.' + format.ending())) {
				return format;
			}
		}
		if (output.equals("-")) {
			return Format.HTML;
		}
		throw wrongUsage(text("ending", output));
	}

	private void write(Election election, Path folder, Paper paper, Format format, Locale language, OutputStream out) {
		try {
			Minutes.write(election, paper, format, language, Templates.of(folder), out);
		} catch (TemplateException e) {
			throw CliFailure.because(e, ExitCodes.DATA, e.message(locale()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
