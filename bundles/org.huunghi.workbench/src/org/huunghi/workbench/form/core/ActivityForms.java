package org.huunghi.workbench.form.core;

import static org.huunghi.workbench.form.core.Layouts.MODEL;

import java.util.List;

import org.huunghi.workbench.form.FormDefinition;

/** The forms of documents, awards, agreements and events. */
final class ActivityForms {
	private ActivityForms() {
	}

	static List<FormDefinition> all() {
		return List.of(document(), award(), agreement(), event());
	}

	private static FormDefinition document() {
		return Layouts.finish(Layouts.record(MODEL.getDocument())
				.section(Messages.document, MODEL.getDocument_Kind(), MODEL.getDocument_Number(), MODEL.getDocument_Date(), MODEL.getDocument_Issuer(),
						MODEL.getDocument_Link())
				.section(Messages.names, MODEL.getNamed_Names()).wide(Messages.attachments, MODEL.getDocument_Attachments()));
	}

	private static FormDefinition award() {
		return Layouts.finish(Layouts.record(MODEL.getAward()).section(Messages.names, MODEL.getNamed_Names())
				.section(Messages.award, MODEL.getAward_Form(), MODEL.getAward_Date(), MODEL.getAward_Issuer(), MODEL.getAward_Decision(),
						MODEL.getAward_PeriodFrom(), MODEL.getAward_PeriodTo(), MODEL.getAward_Occasion())
				.wide(Messages.recipients, MODEL.getAward_PersonCount(), MODEL.getAward_Persons(), MODEL.getAward_CollectiveCount(),
						MODEL.getAward_Collectives()));
	}

	private static FormDefinition agreement() {
		return Layouts.finish(Layouts.record(MODEL.getAgreement()).section(Messages.names, MODEL.getNamed_Names())
				.section(Messages.agreement, MODEL.getAgreement_Kind(), MODEL.getAgreement_Level(), MODEL.getAgreement_Signed(),
						MODEL.getAgreement_ValidFrom(), MODEL.getAgreement_ValidTo(), MODEL.getAgreement_Document(), MODEL.getAgreement_RenewedBy())
				.wide(Messages.parties, MODEL.getAgreement_Parties(), MODEL.getAgreement_Places()));
	}

	private static FormDefinition event() {
		return Layouts.finish(Layouts.record(MODEL.getEvent()).section(Messages.names, MODEL.getNamed_Names())
				.section(Messages.event, MODEL.getEvent_Kind(), MODEL.getEvent_ValidFrom(), MODEL.getEvent_ValidTo(), MODEL.getEvent_Delegations(),
						MODEL.getEvent_Attendance())
				.wide(Messages.organisers, MODEL.getEvent_Organisers(), MODEL.getEvent_Places()));
	}
}
