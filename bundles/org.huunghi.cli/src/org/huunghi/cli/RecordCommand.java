package org.huunghi.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.cli.output.HitOutput;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;

import picocli.CommandLine.Parameters;

/**
 * Base of commands on one record, which the user names by its id or by a name, with or without accents. A name that several records bear
 * lists them and ends the call. The parameter's help text has the key {@code idOrName}; a command may have one of its own beside its class.
 *
 * @param <T> what the record is
 */
public abstract class RecordCommand<T extends EObject> extends RepositoryCommand {
	private static final int LISTED = 20;

	private final Class<T> type;
	private final EClass eClass;

	@Parameters(paramLabel = "ID|NAME", arity = "1..*", descriptionKey = "idOrName")
	private List<String> words;

	/**
	 * @param type what the record is
	 * @param eClass the class among whose records names are looked up, with those derived from it; null for all
	 */
	protected RecordCommand(Class<T> type, EClass eClass) {
		this.type = type;
		this.eClass = eClass;
	}

	/**
	 * @return the record that the user named
	 * @throws CliFailure exit code 1, when there is none, or more than one
	 */
	protected final T record(Repository repository, View view) {
		String asked = String.join(" ", words).strip();
		return find(view, asked).orElseGet(() -> named(asked, repository, view));
	}

	private Optional<T> find(View view, String id) {
		return view.find(id).filter(type::isInstance).map(type::cast);
	}

	private T named(String asked, Repository repository, View view) {
		Set<String> classes = eClass == null ? null : Set.of(eClass.getName());
		List<Hit> candidates = asked.isEmpty() ? List.of() : new NameLookup(repository.search(locale()), view, classes).find(asked);
		if (candidates.size() > 1) {
			context().err().println(recordText("several", asked, candidates.size()));
			HitOutput.table(candidates.subList(0, Math.min(LISTED, candidates.size())), context().err(), context());
			throw CliFailure.data(recordText("byId"));
		}
		return candidates.stream().findFirst().flatMap(hit -> find(view, hit.id())).orElseThrow(() -> CliFailure.data(recordText("none", asked)));
	}

	/**
	 * What the user is told when the record is not found; a command on one kind of records may say it in the words of that kind.
	 *
	 * @param key {@code none} with what was asked for, {@code several} with that and the number of records, or {@code byId}
	 */
	protected String recordText(String key, Object... arguments) {
		return context().text("record." + key, arguments);
	}
}
