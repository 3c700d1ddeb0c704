package org.huunghi.workbench.form.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.FormProvider;

/** The forms of the core model's classes, contributed as any plug-in contributes its own. */
public final class CoreForms implements FormProvider {
	private final Map<EClass, FormDefinition> forms = new HashMap<>();

	/** Called by the extension registry. */
	public CoreForms() {
		for (List<FormDefinition> group : List.of(OrganisationForms.all(), PeopleForms.all(), TermForms.all(), RegisterForms.all(), ActivityForms.all(), PartForms.all())) {
			group.forEach(form -> forms.put(form.type(), form));
		}
	}

	@Override
	public FormDefinition define(EClass type) {
		return forms.get(type);
	}
}
