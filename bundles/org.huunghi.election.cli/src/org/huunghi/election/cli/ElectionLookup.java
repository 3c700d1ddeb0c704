package org.huunghi.election.cli;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.huunghi.election.Election;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Search;
import org.huunghi.repository.View;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.Name;

/** Finds the elections that a user means by a name: those that are called exactly so, else those but for accents, else those that the text finds. */
final class ElectionLookup {
	private static final int LIMIT = 500;

	private final Search search;
	private final View view;

	ElectionLookup(Search search, View view) {
		this.search = search;
		this.view = view;
	}

	/** @return the best ones; empty where nothing is found */
	List<Hit> find(String name) {
		List<Hit> hits = search.find(name, Set.of("Election"), LIMIT);
		List<Hit> exact = called(hits, text -> Fold.sameName(text, name));
		if (!exact.isEmpty()) {
			return exact;
		}
		String folded = Fold.fold(name);
		List<Hit> alike = called(hits, text -> Fold.fold(text).equals(folded));
		return alike.isEmpty() ? hits : alike;
	}

	private List<Hit> called(List<Hit> hits, Predicate<String> name) {
		return hits.stream().filter(hit -> hit.labels().values().stream().anyMatch(name) || view.find(hit.id()).filter(record -> record instanceof Election election
				&& election.getNames().stream().map(Name::getText).anyMatch(text -> text != null && name.test(text))).isPresent()).toList();
	}
}
