package org.huunghi.workbench.page;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.ManagedForm;
import org.huunghi.union.rules.Problem;
import org.huunghi.workbench.form.FormDefinitions;
import org.huunghi.workbench.form.value.CellTexts;

/** What a page of the record editor has to work with. */
public interface PageContext extends OpenRecordEditor {
	/** @return the forms of all classes, as the installed plug-ins define them */
	FormDefinitions definitions();

	/** @return what makes text of values in the interface's language */
	CellTexts texts();

	/**
	 * Makes a form that scrolls, with the record's title and icon and the plug-ins' tool bar in its head. It is disposed with the page.
	 *
	 * @return a form with an empty body, without a layout
	 */
	ManagedForm form(Composite parent);

	/** To be called when {@link RecordPage#isPending()} may have changed. */
	void stateChanged();

	/** @return the problems found last; never null */
	List<Problem> problems();
}
