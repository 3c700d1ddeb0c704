package org.huunghi.workbench.tests.visits.ui;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.FormProvider;
import org.huunghi.workbench.tests.visits.VisitsPackage;

/** The ordinary form of a visit: all but what stands on pages of its own. */
public final class VisitForm implements FormProvider {
	@Override
	public FormDefinition define(EClass type) {
		return FormDefinition.of(type).section("Chung", UnionPackage.Literals.NAMED__NAMES, VisitsPackage.Literals.VISIT__DATE)
				.hide(UnionPackage.Literals.IDENTIFIED__ID, UnionPackage.Literals.RECORD__FACETS, UnionPackage.Literals.RECORD__SOURCES,
						UnionPackage.Literals.RECORD__REMARKS, VisitsPackage.Literals.VISIT__PURPOSE, VisitsPackage.Literals.VISIT__GUESTS,
						VisitsPackage.Literals.VISIT__STOPS)
				.build();
	}
}
