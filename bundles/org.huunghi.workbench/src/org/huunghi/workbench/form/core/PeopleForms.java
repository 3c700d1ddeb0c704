package org.huunghi.workbench.form.core;

import static org.huunghi.workbench.form.core.Layouts.MODEL;

import java.util.List;

import org.huunghi.workbench.form.FormDefinition;

/** The forms of people and of the posts they held. */
final class PeopleForms {
	private PeopleForms() {
	}

	static List<FormDefinition> all() {
		return List.of(person(), appointment());
	}

	private static FormDefinition person() {
		return Layouts.finish(Layouts.record(MODEL.getPerson()).section(Messages.names, MODEL.getNamed_Names())
				.section(Messages.background, MODEL.getPerson_Gender(), MODEL.getPerson_Born(), MODEL.getPerson_Died(), MODEL.getPerson_Ethnicity(),
						MODEL.getPerson_Nationality(), MODEL.getPerson_NativePlace())
				.section(Messages.contact, MODEL.getPerson_Phone(), MODEL.getPerson_Email())
				.wide(Messages.appointments, MODEL.getPerson_Appointments()));
	}

	private static FormDefinition appointment() {
		return Layouts.finish(Layouts.record(MODEL.getAppointment()).hide(MODEL.getAppointment_Person())
				.section(Messages.tenure, MODEL.getAppointment_Post(), MODEL.getAppointment_ValidFrom(), MODEL.getAppointment_ValidTo(),
						MODEL.getAppointment_Origin(), MODEL.getAppointment_EndReason())
				.section(Messages.decision, MODEL.getAppointment_Term(), MODEL.getAppointment_DecidedBy(), MODEL.getAppointment_Decision())
				.columns(MODEL.getAppointment_Post(), MODEL.getAppointment_ValidFrom(), MODEL.getAppointment_ValidTo(), MODEL.getAppointment_Origin(),
						MODEL.getAppointment_EndReason(), MODEL.getAppointment_Term()));
	}
}
