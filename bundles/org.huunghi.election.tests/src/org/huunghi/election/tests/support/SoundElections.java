package org.huunghi.election.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.huunghi.election.Candidate;
import org.huunghi.election.Election;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.apply.Application;
import org.huunghi.election.apply.Step;
import org.huunghi.election.rules.ElectionRules;
import org.huunghi.union.Document;
import org.huunghi.union.Record;
import org.huunghi.union.rules.RuleValidator;
import org.huunghi.union.rules.Severity;
import org.huunghi.union.rules.Validation;
import org.huunghi.union.tests.support.LoadedDataSet;
import org.junit.jupiter.api.Test;

/** What holds for the elections in the data set of every province. */
public abstract class SoundElections {
	/** The data set with its part for elections. */
	protected final LoadedDataSet data;

	/** @param part the data set's file of elections */
	protected SoundElections(LoadedDataSet data, String part) throws IOException {
		// In a platform the plug-in registers its model and rules, elsewhere this is the first use.
		RuleValidator.register(ElectionPackage.eINSTANCE, new ElectionRules());
		this.data = data.withPart(part);
	}

	/** @return the election of that Vietnamese name */
	protected final Election election(String name) {
		return data.named(Election.class, name);
	}

	/** The part stands in its data set without a fault. */
	@Test
	public void everyReferenceResolvesAndNoRuleIsBroken() {
		assertEquals(Set.of(), data.unresolved());
		assertEquals(List.of(), Validation.check(data.union(), () -> false).stream().filter(problem -> problem.severity() != Severity.INFO)
				.map(problem -> problem.message(Locale.ENGLISH)).toList());
	}

	/** Where a fact is from can be looked up in the data set. */
	@Test
	public void everyElectionAndCandidateHasItsSource() {
		for (Record record : data.all(Record.class)) {
			if (record instanceof Election || record instanceof Candidate) {
				assertEquals(1, record.getSources().size());
				assertTrue(data.all(Document.class).contains(record.getSources().get(0).getDocument()));
			}
		}
	}

	/** The personnel of the data set follow from its elections: applying them would change nothing. */
	@Test
	public void theResultIsAppliedAlready() {
		for (Election election : data.all(Election.class)) {
			assertTrue(Application.preview(election).stream().noneMatch(Step::changes), election::toString);
		}
	}
}
