package org.huunghi.aid.iati.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which elements the standard knows, what each holds, in which order, and with which attributes. Versions 2.01 and 2.02 are contained in 2.03. */
public final class Grammar {
	/** Version of the standard that this is the grammar of. */
	public static final String VERSION = "2.03";
	/** Name of the kind of element that a file consists of. */
	public static final String FILE = "iati-activities";
	/** Name of the kind of element that says all of one activity. */
	public static final String ACTIVITY = "iati-activity";

	private static final class Holder {
		private static final Grammar ACTIVITIES = load();
	}

	private final Map<String, ElementRule> rules;
	private final Set<String> global;

	Grammar(Map<String, ElementRule> rules, Set<String> global) {
		this.rules = Map.copyOf(rules);
		this.global = Set.copyOf(global);
		rules.values().forEach(rule -> rule.children().forEach(child -> rule(child.rule())));
	}

	/** @return the grammar of activities */
	public static Grammar activities() {
		return Holder.ACTIVITIES;
	}

	private static Grammar load() {
		try (InputStream in = Grammar.class.getResourceAsStream("activities.grammar")) {
			return GrammarReader.read(List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return that kind of element; IllegalArgumentException where there is none */
	public ElementRule rule(String name) {
		ElementRule rule = rules.get(name);
		if (rule == null) {
			throw new IllegalArgumentException("no kind of element: " + name);
		}
		return rule;
	}

	/** @return the kind of element that is known by that name wherever it stands, also within elements of other namespaces; null where there is none */
	public ElementRule global(String name) {
		return global.contains(name) ? rules.get(name) : null;
	}
}
