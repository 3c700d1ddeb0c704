package org.huunghi.election.apply;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.election.Election;
import org.huunghi.union.Record;
import org.huunghi.union.Source;

/** Lets what follows from an election name the sources of the election. */
final class Sources {
	private Sources() {
	}

	static void copy(Election election, Record record) {
		for (Source source : election.getSources()) {
			record.getSources().add(EcoreUtil.copy(source));
		}
	}
}
