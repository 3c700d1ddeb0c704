package org.huunghi.cli.commands;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.RepositoryCommand;
import org.huunghi.cli.output.HitOutput;
import org.huunghi.cli.output.RecordTypes;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Repository;
import org.huunghi.repository.Search;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code list}: the records by label, all of them or those of one type; see {@link HitOutput} for the JSON. */
@Command(name = "list")
public final class ListCommand extends RepositoryCommand {
	@Option(names = "--type", paramLabel = "T", descriptionKey = "type")
	private String type;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Override
	public Integer call() throws IOException {
		// A name that no plug-in knows may still be that of records a plug-in brought that is no longer installed.
		String className = type == null ? null : RecordTypes.meant(type).map(EClass::getName).orElse(type);
		try (Repository repository = open(Creation.NEVER)) {
			Search search = repository.search(locale());
			if (className != null && RecordTypes.named(className).isEmpty() && search.count(className) == 0) {
				throw wrongUsage(text("list.type", type, RecordTypes.names().stream().collect(Collectors.joining(", "))));
			}
			List<Hit> hits = search.find("", className == null ? null : Set.of(className), Integer.MAX_VALUE);
			if (json) {
				HitOutput.json(hits, context());
			} else {
				HitOutput.table(hits, context().out(), context());
			}
		}
		return ExitCodes.DONE;
	}
}
