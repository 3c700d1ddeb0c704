package org.huunghi.election.tests.rules;

import java.util.function.Consumer;

import org.huunghi.election.Election;
import org.huunghi.election.tests.model.Elections;
import org.huunghi.union.rules.Severity;

/**
 * One finding of the rules: the worked example in which nothing is wrong, with a change that brings the finding about and one nearly alike that
 * doesn't.
 */
record Case(String code, Severity severity, Consumer<Election> wrong, Consumer<Election> right) {

	static Case error(String code, Consumer<Election> wrong, Consumer<Election> right) {
		return new Case(code, Severity.ERROR, wrong, right);
	}

	static Case warning(String code, Consumer<Election> wrong, Consumer<Election> right) {
		return new Case(code, Severity.WARNING, wrong, right);
	}

	static Case info(String code, Consumer<Election> wrong, Consumer<Election> right) {
		return new Case(code, Severity.INFO, wrong, right);
	}

	Election wrongElection() {
		return changed(wrong);
	}

	Election rightElection() {
		return changed(right);
	}

	private static Election changed(Consumer<Election> change) {
		Election election = Elections.sound();
		change.accept(election);
		return election;
	}

	@Override
	public String toString() {
		return code;
	}
}
