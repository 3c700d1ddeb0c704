package org.huunghi.workbench.form.field;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.huunghi.workbench.form.FormDefinitions;
import org.huunghi.workbench.form.FormServices;
import org.huunghi.workbench.form.edit.Edits;
import org.huunghi.workbench.form.value.CellTexts;

/**
 * What the fields of one form share.
 *
 * @param services what the workbench does for the form
 * @param edits makes the changes
 * @param definitions the forms of other classes, for tables and dialogs
 * @param toolkit makes the widgets
 * @param texts makes text of values
 * @param record the record of the form
 * @param factory makes the fields
 * @param labels the labels in front of the fields, which get one width in the end
 * @param typed to be called when what stands in a field and what is in the record begin or cease to differ
 */
public record FieldContext(FormServices services, Edits edits, FormDefinitions definitions, FormToolkit toolkit, CellTexts texts, EObject record,
		FieldFactory factory, List<Label> labels, Runnable typed) {
	/** @return the language of the form */
	public Locale locale() {
		return services.locale();
	}
}
