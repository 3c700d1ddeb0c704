package org.huunghi.election.cli;

import java.util.List;

import org.huunghi.cli.CliFailure;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.cli.output.HitOutput;
import org.huunghi.election.Election;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.text.locale.Texts;

import picocli.CommandLine.Parameters;

/** Base of commands on one election of a repository, which the user names by id or name. A name that several elections bear lists them and ends the call. */
public abstract class ElectionCommand extends RepositoryCommand {
	private static final Texts TEXTS = Texts.beside(ElectionCommand.class, "messages");
	private static final int LISTED = 20;

	@Parameters(paramLabel = "ID|NAME", arity = "1..*", descriptionKey = "election")
	private List<String> words;

	/**
	 * @return the election that the user named, with all that it contains at hand
	 * @throws CliFailure exit code 1, when there is none, or more than one
	 */
	protected final Election election(Repository repository, View view) {
		Election election = find(String.join(" ", words).strip(), repository, view);
		view.preload(election);
		return election;
	}

	private Election find(String asked, Repository repository, View view) {
		if (view.find(asked).orElse(null) instanceof Election election) {
			return election;
		}
		List<Hit> found = asked.isEmpty() ? List.of() : new ElectionLookup(repository.search(locale()), view).find(asked);
		if (found.size() > 1) {
			context().err().println(TEXTS.get(locale(), "several", asked, found.size()));
			HitOutput.table(found.subList(0, Math.min(LISTED, found.size())), context().err(), context());
			throw CliFailure.data(TEXTS.get(locale(), "byId"));
		}
		return found.stream().findFirst().flatMap(hit -> view.find(hit.id())).map(Election.class::cast)
				.orElseThrow(() -> CliFailure.data(TEXTS.get(locale(), "none", asked)));
	}
}
