package org.huunghi.workbench.editor;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorPart;

/** Answers the property {@code org.huunghi.workbench.unsaved} of core expressions: whether an editor holds something that is not saved. */
public final class UnsavedTester extends PropertyTester {
	/** Name of the property. */
	static final String UNSAVED = "org.huunghi.workbench.unsaved";

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return ((IEditorPart) receiver).isDirty();
	}
}
