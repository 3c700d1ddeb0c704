package org.huunghi.workbench.editor;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.workbench.form.ModelClasses;
import org.huunghi.workbench.page.OpenRecordEditor;

/**
 * Answers the property {@code org.huunghi.workbench.isA} of core expressions: whether the record of an editor, or the one that a line of the
 * explorer stands for, is of a class, given as {@code nsURI#Class}.
 */
public final class RecordClassTester extends PropertyTester {
	/** Name of the property. */
	static final String IS_A = "org.huunghi.workbench.isA";

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		String name = String.valueOf(expected);
		int end = name.lastIndexOf('#');
		return end > 0 && ModelClasses.isA(classOf(receiver), name.substring(0, end), name.substring(end + 1));
	}

	private static EClass classOf(Object receiver) {
		EClass known = Adapters.adapt(receiver, EClass.class);
		if (known != null) {
			return known;
		}
		OpenRecordEditor open = Adapters.adapt(receiver, OpenRecordEditor.class);
		EObject record = open == null ? null : open.record();
		return record == null ? null : record.eClass();
	}
}
