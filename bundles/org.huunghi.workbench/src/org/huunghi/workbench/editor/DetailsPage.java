package org.huunghi.workbench.editor;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.page.FormBody;
import org.huunghi.workbench.page.FormPage;

/** The page that every record has: the form of its class, and its facets. */
final class DetailsPage extends FormPage {
	@Override
	protected FormDefinition define(EClass type) {
		return context().definitions().of(type);
	}

	@Override
	protected void after(FormBody body) {
		form().addFacets();
	}

	@Override
	protected boolean showsAllProblems() {
		return true;
	}
}
