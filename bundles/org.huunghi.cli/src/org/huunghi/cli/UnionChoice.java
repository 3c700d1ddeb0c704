package org.huunghi.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.huunghi.cli.output.HitOutput;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.names.Names;

/** The union that a call is about, which the user names by its id or a part of its name, with or without accents. */
public final class UnionChoice {
	private final CliContext context;
	private final Repository repository;
	private final View view;

	/** @param view in which the union is looked up and can be used */
	public UnionChoice(CliContext context, Repository repository, View view) {
		this.context = context;
		this.repository = repository;
		this.view = view;
	}

	/**
	 * @param name what the user said, not null
	 * @return the one union that is meant
	 * @throws CliFailure exit code 1, when there is none, or more than one; says which there are
	 */
	public Union named(String name) {
		String asked = name.strip();
		Optional<Union> byId = union(asked);
		if (byId.isPresent()) {
			return byId.get();
		}
		Set<String> classes = Set.of(UnionPackage.Literals.UNION.getName());
		NameLookup lookup = new NameLookup(repository.search(context.locale()), view, classes);
		List<Hit> candidates = asked.isEmpty() ? List.of() : lookup.find(asked);
		if (candidates.size() > 1) {
			context.err().println(context.text("union.several", asked, candidates.size()));
			HitOutput.table(candidates, context.err(), context);
			throw CliFailure.data(context.text("union.byId"));
		}
		return candidates.stream().findFirst().flatMap(hit -> union(hit.id())).orElseThrow(() -> CliFailure.data(context.text("union.none", asked, all())));
	}

	private Optional<Union> union(String id) {
		return view.find(id).filter(Union.class::isInstance).map(Union.class::cast);
	}

	private String all() {
		String names = view.unions().stream().map(union -> Names.of(union, context.locale())).collect(Collectors.joining("; "));
		return names.isEmpty() ? "–" : names;
	}

	/** Loads the log books of a kind in a few round trips. */
	public void preload(Union union, Class<? extends Register> kind) {
		union.getRegisters().stream().filter(kind::isInstance).forEach(view::preload);
	}
}
