package org.huunghi.workbench.form.core;

import static org.huunghi.workbench.form.core.Layouts.MODEL;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.workbench.form.FormDefinition;

/** The forms of unions, organisations, what happened to them, and their posts. */
final class OrganisationForms {
	private OrganisationForms() {
	}

	static List<FormDefinition> all() {
		return List.of(organisation(MODEL.getOrganisation()), union(), change(), post());
	}

	private static FormDefinition.Builder sections(EClass type) {
		return Layouts.record(type).section(Messages.names, MODEL.getNamed_Names())
				.section(Messages.seat, MODEL.getOrganisation_Kind(), MODEL.getOrganisation_Founded(), MODEL.getOrganisation_Dissolved(),
						MODEL.getOrganisation_Place(), MODEL.getOrganisation_Address(), MODEL.getOrganisation_Website())
				.wide(Messages.branches, MODEL.getOrganisation_Branches()).wide(Messages.posts, MODEL.getOrganisation_Posts())
				.section(Messages.bodies, MODEL.getOrganisation_Bodies()).section(Messages.history, MODEL.getOrganisation_Changes());
	}

	private static FormDefinition organisation(EClass type) {
		return Layouts.finish(sections(type).hide(MODEL.getOrganisation_BranchOf()).columns(MODEL.getNamed_Names(), MODEL.getOrganisation_Kind(),
				MODEL.getOrganisation_Place(), MODEL.getOrganisation_Founded(), MODEL.getOrganisation_Dissolved()));
	}

	private static FormDefinition union() {
		// The registers are the branches of the explorer: they are opened there, not listed in a form.
		return Layouts.finish(sections(MODEL.getUnion()).hide(MODEL.getOrganisation_BranchOf(), MODEL.getUnion_Registers()));
	}

	private static FormDefinition change() {
		return Layouts.finish(Layouts.record(MODEL.getOrganisationChange())
				.section(Messages.change, MODEL.getOrganisationChange_Kind(), MODEL.getOrganisationChange_Date(), MODEL.getOrganisationChange_Decision())
				.section(Messages.succession, MODEL.getOrganisationChange_Successors())
				.columns(MODEL.getOrganisationChange_Date(), MODEL.getOrganisationChange_Kind(), MODEL.getOrganisationChange_Successors()));
	}

	private static FormDefinition post() {
		return Layouts.finish(Layouts.record(MODEL.getPost()).hide(MODEL.getPost_Organisation()).section(Messages.names, MODEL.getNamed_Names())
				.section(Messages.identity, MODEL.getPost_Kind(), MODEL.getPost_ValidFrom(), MODEL.getPost_ValidTo(), MODEL.getPost_Successors())
				.columns(MODEL.getNamed_Names(), MODEL.getPost_Kind(), MODEL.getPost_ValidFrom(), MODEL.getPost_ValidTo()));
	}
}
