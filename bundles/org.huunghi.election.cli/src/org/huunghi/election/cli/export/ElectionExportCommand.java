package org.huunghi.election.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.huunghi.cli.CliFailure;
import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.OutputFile;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.cli.output.HitOutput;
import org.huunghi.election.Election;
import org.huunghi.election.interchange.ElectionFormat;
import org.huunghi.election.interchange.InterchangeException;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code election export}: one election with its result as a file, which is there complete or not at all. A name that several elections bear writes none of them but lists them. */
@Command(name = "export")
public final class ElectionExportCommand extends RepositoryCommand {
	private static final int LISTED = 20;

	@Parameters(paramLabel = "ID|NAME", arity = "1..*", descriptionKey = "election")
	private List<String> words;

	@Option(names = "--format", paramLabel = "FORMAT", required = true, descriptionKey = "format")
	private String format;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true, descriptionKey = "output")
	private String output;

	@Override
	public Integer call() throws IOException {
		ElectionFormat chosen = ElectionFormat.find(format).orElseThrow(() -> wrongUsage(text("format.unknown", format,
				Arrays.stream(ElectionFormat.values()).map(ElectionFormat::code).collect(Collectors.joining(", ")))));
		OutputFile file = outputFile(output);
		String asked = String.join(" ", words).strip();
		try (Repository repository = open(Creation.NEVER)) {
			file.write(out -> repository.read(view -> {
				write(find(asked, repository, view), view, chosen, out);
				return null;
			}));
		}
		return ExitCodes.DONE;
	}

	private void write(Election election, View view, ElectionFormat chosen, OutputStream out) {
		view.preload(election);
		try {
			chosen.write(election, locale(), Instant.now(), out);
		} catch (InterchangeException e) {
			throw CliFailure.because(e, ExitCodes.DATA, e.message(locale()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Election find(String asked, Repository repository, View view) {
		if (view.find(asked).orElse(null) instanceof Election election) {
			return election;
		}
		List<Hit> found = asked.isEmpty() ? List.of() : new ElectionLookup(repository.search(locale()), view).find(asked);
		if (found.size() > 1) {
			context().err().println(text("several", asked, found.size()));
			HitOutput.table(found.subList(0, Math.min(LISTED, found.size())), context().err(), context());
			throw CliFailure.data(text("byId"));
		}
		return found.stream().findFirst().flatMap(hit -> view.find(hit.id())).map(Election.class::cast).orElseThrow(() -> CliFailure.data(text("none", asked)));
	}
}
