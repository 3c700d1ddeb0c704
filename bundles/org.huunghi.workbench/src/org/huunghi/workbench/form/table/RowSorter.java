package org.huunghi.workbench.form.table;

import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;
import org.huunghi.text.sort.Collation;
import org.huunghi.workbench.form.field.FieldContext;

/**
 * Shows rows in the order of a column whose head is clicked: upwards, downwards, and the third time again as they are stored.
 * What is stored keeps its order.
 */
final class RowSorter extends ViewerComparator {
	private final FieldContext context;
	private final Comparator<String> collation;
	private EStructuralFeature column;
	private int direction = SWT.NONE;

	RowSorter(FieldContext context) {
		this.context = context;
		collation = Collation.of(context.locale());
	}

	boolean isSorted() {
		return direction != SWT.NONE;
	}

	void clicked(TableViewer viewer, TableColumn head, EStructuralFeature feature) {
		direction = feature != column || direction == SWT.NONE ? SWT.UP : direction == SWT.UP ? SWT.DOWN : SWT.NONE;
		column = feature;
		viewer.getTable().setSortColumn(isSorted() ? head : null);
		viewer.getTable().setSortDirection(direction);
		viewer.setComparator(isSorted() ? this : null);
		viewer.refresh();
	}

	@Override
	@SuppressWarnings({ "unchecked", "rawtypes" })
	public int compare(Viewer viewer, Object one, Object other) {
		Object a = ((EObject) one).eGet(column);
		Object b = ((EObject) other).eGet(column);
		int order;
		if (a == null || b == null) {
			return a == b ? 0 : a == null ? 1 : -1;
		} else if (a instanceof Comparable first && a.getClass() == b.getClass() && !(a instanceof String)) {
			order = first.compareTo(b);
		} else {
			order = collation.compare(context.texts().format(a, column), context.texts().format(b, column));
		}
		return direction == SWT.DOWN ? -order : order;
	}
}
