package org.huunghi.workbench.sheet;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.huunghi.workbench.explorer.Selections;

/** The register or union to which the user points. */
final class Within {
	private Within() {
	}

	/** @return its id; null where something else is selected, or several things */
	static String selected(ISelection selection) {
		return selection instanceof IStructuredSelection structured ? Selections.unionOrRegister(structured).orElse(null) : null;
	}
}
