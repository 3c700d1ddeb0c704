package org.huunghi.workbench.form.core;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.FormDefinition;

/** What the forms of the core's records have in common. */
final class Layouts {
	static final UnionPackage MODEL = UnionPackage.eINSTANCE;

	private Layouts() {
	}

	/** @return the form, begun with what all records hide */
	static FormDefinition.Builder record(EClass type) {
		return FormDefinition.of(type).hide(MODEL.getIdentified_Id(), MODEL.getRecord_Facets());
	}

	/** @return the form, ended with what all records have last: sources and remarks */
	static FormDefinition finish(FormDefinition.Builder form) {
		return form.section(org.huunghi.workbench.form.Messages.sources, MODEL.getRecord_Sources())
				.section(org.huunghi.workbench.form.Messages.remarks, MODEL.getRecord_Remarks()).build();
	}
}
