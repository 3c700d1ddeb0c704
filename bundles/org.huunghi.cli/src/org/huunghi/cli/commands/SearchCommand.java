package org.huunghi.cli.commands;

import java.io.IOException;
import java.util.List;

import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.cli.output.HitOutput;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Repository;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: the records that a text finds, with or without accents, in either Lao spelling; see {@link HitOutput} for the JSON. */
@Command(name = "search")
public final class SearchCommand extends RepositoryCommand {
	@Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "text")
	private List<String> words;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "100", descriptionKey = "limit")
	private int limit;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Override
	public Integer call() throws IOException {
		if (limit < 1) {
			throw wrongUsage(text("search.limit"));
		}
		String text = String.join(" ", words);
		try (Repository repository = open(Creation.NEVER)) {
			List<Hit> hits = repository.search(locale()).find(text, limit);
			if (json) {
				HitOutput.json(hits, context());
			} else {
				HitOutput.table(hits, context().out(), context());
			}
			if (hits.isEmpty()) {
				context().err().println(text("search.nothing", text));
			} else if (hits.size() == limit) {
				context().err().println(text("search.more", limit));
			}
		}
		return ExitCodes.DONE;
	}
}
