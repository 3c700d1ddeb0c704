package org.huunghi.workbench.problems;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Record;
import org.huunghi.union.Union;
import org.huunghi.union.names.Names;
import org.huunghi.union.rules.Problem;
import org.huunghi.union.rules.Severity;

/**
 * One problem as the view shows it, free of the repository.
 *
 * @param recordId the record that the editor opens; null where none
 * @param record label of that record
 * @param union label of its union; empty for the gazetteer
 * @param feature name of the feature at fault; null for the record as a whole
 */
record ProblemRow(Severity severity, String code, String message, String recordId, String record, String union, String feature) {
	/** @return the row for a problem in the language of the interface */
	static ProblemRow of(Problem problem) {
		Locale locale = Locale.getDefault();
		EObject record = problem.target();
		while (record != null && !(record instanceof Record && ((Record) record).getId() != null && ((Record) record).getId().equals(problem.recordId()))) {
			record = record.eContainer();
		}
		EObject union = problem.target();
		while (union != null && !(union instanceof Union)) {
			union = union.eContainer();
		}
		return new ProblemRow(problem.severity(), problem.code(), problem.message(locale), problem.recordId(),
				Names.label(record == null ? problem.target() : record, locale), union == null ? "" : Names.label(union, locale),
				problem.feature() == null ? null : problem.feature().getName());
	}

	/** @return what the columns say, and what can be filtered by */
	List<String> cells() {
		return List.of(ProblemColumns.word(severity), message, record, union, code);
	}
}
