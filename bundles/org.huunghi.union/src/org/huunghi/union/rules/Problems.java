package org.huunghi.union.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.union.Record;
import org.huunghi.union.names.Names;

/** Makes problems of the diagnostics of validators, also of those that know nothing of rules. */
final class Problems {

	private Problems() {
	}

	static Problem of(EObject checked, Diagnostic diagnostic) {
		EObject target = checked;
		EStructuralFeature feature = null;
		String code = diagnostic.getSource() + '.' + diagnostic.getCode();
		Told text = Told.by(locale -> diagnostic.getMessage());
		for (Object datum : diagnostic.getData()) {
			if (datum instanceof Findings.Finding finding) {
				code = finding.code();
				text = finding.text();
				target = (EObject) diagnostic.getData().get(0);
			} else if (datum instanceof EStructuralFeature found) {
				feature = found;
			}
		}
		EObject place = target;
		return new Problem(recordId(checked), Told.by(locale -> path(place, locale)), target, feature, code, Severity.of(diagnostic.getSeverity()), text);
	}

	private static String recordId(EObject target) {
		for (EObject object = target; object != null; object = object.eContainer()) {
			if (object instanceof Record record && record.getId() != null) {
				return record.getId();
			}
		}
		return null;
	}

	private static String path(EObject target, Locale locale) {
		Deque<String> labels = new ArrayDeque<>();
		for (EObject object = target; object != null; object = object.eContainer()) {
			labels.push(Names.label(object, locale));
		}
		return labels.stream().collect(Collectors.joining(" › "));
	}
}
