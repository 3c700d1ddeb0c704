package org.huunghi.cli;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Search;
import org.huunghi.repository.View;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.Name;
import org.huunghi.union.Named;

/** Finds the records that a user means by a name: those that bear exactly this name, else those that bear it but for accents, else those that the text finds. */
public final class NameLookup {
	private static final int LIMIT = 500;

	private final Search search;
	private final View view;
	private final Set<String> classNames;

	/** @param classNames the classes to look in, with those derived from them; null for all */
	public NameLookup(Search search, View view, Set<String> classNames) {
		this.search = search;
		this.view = view;
		this.classNames = classNames;
	}

	/** @return the best candidates, empty where nothing is found */
	public List<Hit> find(String name) {
		List<Hit> hits = search.find(name, classNames, LIMIT);
		List<Hit> exact = bearing(hits, text -> Fold.sameName(text, name));
		if (!exact.isEmpty()) {
			return exact;
		}
		String folded = Fold.fold(name);
		List<Hit> alike = bearing(hits, text -> Fold.fold(text).equals(folded));
		return alike.isEmpty() ? hits : alike;
	}

	private List<Hit> bearing(List<Hit> hits, Predicate<String> name) {
		return hits.stream().filter(hit -> hit.labels().values().stream().anyMatch(name) || view.find(hit.id()).filter(record -> hasName(record, name)).isPresent())
				.toList();
	}

	private static boolean hasName(EObject record, Predicate<String> name) {
		return record instanceof Named named && named.getNames().stream().map(Name::getText).anyMatch(text -> text != null && name.test(text));
	}
}
