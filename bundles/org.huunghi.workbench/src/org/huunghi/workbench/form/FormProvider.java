package org.huunghi.workbench.form;

import org.eclipse.emf.ecore.EClass;

/** What a plug-in contributes to the extension point {@code org.huunghi.workbench.forms}: the forms of its classes. */
public interface FormProvider {
	/**
	 * @param type one of the classes that the extension names
	 * @return its form, or null where the inherited or the default form will do
	 */
	FormDefinition define(EClass type);
}
