package org.huunghi.workbench.form.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.huunghi.workbench.merge.Tints;
import org.huunghi.workbench.page.ChangedElsewhere;

/** Which cells of a table somebody else changed just now. */
final class ElsewhereCells {
	private ChangedElsewhere change;
	private double strength;

	/** @return whether the table looks different now */
	boolean set(ChangedElsewhere changed, double shown) {
		boolean differs = change != changed || strength != shown;
		change = changed;
		strength = shown;
		return differs;
	}

	/** @param first whether it is the first column, which stands for what has none of its own */
	private boolean concerns(EObject row, EStructuralFeature column, boolean first) {
		return change != null && (change.concerns(row, column) || first && change.places().stream().anyMatch(place -> liesBelow(place.owner(), row)));
	}

	private static boolean liesBelow(EObject object, EObject row) {
		EObject at = object.eContainer();
		while (at != null && at != row) {
			at = at.eContainer();
		}
		return at == row;
	}

	/** @return null for a cell that nobody changed */
	Color color(EObject row, EStructuralFeature column, boolean first, Display display) {
		return concerns(row, column, first) ? Tints.changed(display, strength) : null;
	}

	/** @return who changed the cell and when; null where nobody did */
	String told(EObject row, EStructuralFeature column, boolean first) {
		return concerns(row, column, first) ? change.told() : null;
	}
}
