package org.huunghi.workbench.sheet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.explorer.Selections;

/** The register or union to which the user points. */
final class Within {
	private Within() {
	}

	/** @return its id; null where something else is selected, or several things */
	static String selected(ISelection selection) {
		if (!(selection instanceof IStructuredSelection structured)) {
			return null;
		}
		return Selections.record(structured).filter(selected -> isPlace(selected.type())).map(Selections.Selected::id).orElse(null);
	}

	private static boolean isPlace(EClass type) {
		return UnionPackage.Literals.UNION.isSuperTypeOf(type)
				|| UnionPackage.Literals.REGISTER.isSuperTypeOf(type) && !UnionPackage.Literals.GAZETTEER.isSuperTypeOf(type);
	}
}
