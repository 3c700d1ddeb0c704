package org.huunghi.workbench.page;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.huunghi.workbench.form.field.Field;

/** The body of a form in which sections are made: ones with fields, and ones with controls of one's own. */
public interface FormBody {
	/**
	 * Adds a section.
	 *
	 * @param wide whether it takes the form's whole width
	 * @return its client, which needs a layout
	 */
	Composite section(String title, boolean wide);

	/**
	 * Adds fields, which the form then refreshes, marks and saves like all others. Fields whose controls are disposed are forgotten.
	 *
	 * @param client gets a layout of two columns, labels and fields
	 * @param owner the record or an object in it
	 */
	List<Field> fields(Composite client, EObject owner, EStructuralFeature... features);

	/** @return makes the widgets of the form */
	FormToolkit toolkit();

	/** To be called after widgets were added or removed, or changed their size. */
	void reflow();
}
