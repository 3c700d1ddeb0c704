package org.huunghi.cli.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.cli.CliFailure;
import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.cli.output.HitOutput;
import org.huunghi.cli.output.JsonOutput;
import org.huunghi.cli.show.RecordJson;
import org.huunghi.cli.show.RecordText;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}: one record with all its fields, see {@link RecordText} and {@link RecordJson}. A name that several records bear shows none of them but lists them. */
@Command(name = "show")
public final class ShowCommand extends RepositoryCommand {
	private static final int CANDIDATES = 20;

	@Parameters(paramLabel = "ID|NAME", arity = "1..*", descriptionKey = "idOrName")
	private List<String> words;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Override
	public Integer call() {
		String asked = String.join(" ", words).strip();
		try (Repository repository = open(Creation.NEVER)) {
			return repository.read(view -> {
				print(view, view.find(asked).orElseGet(() -> named(asked, repository, view)));
				return ExitCodes.DONE;
			});
		}
	}

	private EObject named(String asked, Repository repository, View view) {
		List<Hit> candidates = asked.isEmpty() ? List.of() : new NameLookup(repository.search(locale()), view).find(asked);
		if (candidates.isEmpty()) {
			throw CliFailure.data(text("show.none", asked));
		}
		if (candidates.size() > 1) {
			context().err().println(text("show.several", asked, candidates.size()));
			HitOutput.table(candidates.subList(0, Math.min(CANDIDATES, candidates.size())), context().err(), context());
			throw CliFailure.data(text("show.byId"));
		}
		String id = candidates.getFirst().id();
		return view.find(id).orElseThrow(() -> CliFailure.data(text("show.none", asked)));
	}

	private void print(View view, EObject record) {
		if (json) {
			try {
				JsonOutput.write(context().out(), out -> new RecordJson(out, locale()).write(record));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		} else {
			new RecordText(context().out(), locale()).print(record);
		}
	}
}
