package org.huunghi.workbench.form.field;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.huunghi.union.rules.Problem;
import org.huunghi.workbench.page.ChangedElsewhere;

/** The widgets for one feature of one object. */
public abstract class Field {
	protected final FieldContext context;
	protected final EObject owner;
	protected final EStructuralFeature feature;

	protected Field(FieldContext context, EObject owner, EStructuralFeature feature) {
		this.context = context;
		this.owner = owner;
		this.feature = feature;
	}

	/** @return the feature that is shown */
	public final EStructuralFeature feature() {
		return feature;
	}

	/** @return the object whose feature is shown */
	public final EObject owner() {
		return owner;
	}

	/** @return whether the field needs the whole width of its section, with no label in front; as tables do */
	public boolean isBlock() {
		return false;
	}

	/** @return whether it has several lines, so that its label belongs beside the first of them */
	public boolean isTall() {
		return false;
	}

	/** @return whether it wants a share of the height where there is some to give */
	public boolean growsDown() {
		return false;
	}

	/** Makes the widgets: exactly one control in the parent, to which the form gives its place. */
	public abstract Control create(Composite parent);

	/** Shows the value that the object has now; keeps what the user is just typing. */
	public abstract void refresh();

	/** @return the control that gets the focus and beside which problems are marked; not null once created */
	public abstract Control control();

	/** Takes over what has been typed so far. @return false where it can't be understood: it stays as it was typed */
	public boolean flush() {
		return true;
	}

	/** @return whether something is typed that is not yet in the object */
	public boolean isPending() {
		return false;
	}

	/** @return what is wrong with the text that was typed; null where nothing is */
	public String wrongText() {
		return null;
	}

	/** Marks problems within the field, such as in the rows of a table; the form itself marks the field as a whole. */
	public void mark(List<Problem> problems) {
		// Most fields have nothing inside that could be marked.
	}

	/** Marks what somebody else changed within the field, such as in the rows of a table; the form itself marks the field as a whole. @param change null for nothing */
	public void markElsewhere(ChangedElsewhere change, double strength) {
		// Most fields have nothing inside that could be marked.
	}

	/** Brings the field into view with the focus in it, on the given object and feature where the field shows several. */
	public void reveal(EObject target, EStructuralFeature targetFeature) {
		control().setFocus();
	}

	/** @return what the field is called */
	public final String label() {
		return context.edits().label(owner, feature);
	}
}
