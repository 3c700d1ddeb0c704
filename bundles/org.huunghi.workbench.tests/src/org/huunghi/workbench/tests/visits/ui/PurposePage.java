package org.huunghi.workbench.tests.visits.ui;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.FormProvider;
import org.huunghi.workbench.tests.visits.VisitsPackage;

/** A page that is nothing but a definition. */
public final class PurposePage implements FormProvider {
	@Override
	public FormDefinition define(EClass type) {
		return FormDefinition.of(type).section("Mục đích của đoàn", VisitsPackage.Literals.VISIT__PURPOSE).build();
	}
}
