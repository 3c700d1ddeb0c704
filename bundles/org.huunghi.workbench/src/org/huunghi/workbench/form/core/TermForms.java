package org.huunghi.workbench.form.core;

import static org.huunghi.workbench.form.core.Layouts.MODEL;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.workbench.form.FormDefinition;

/** The forms of terms and what they hold: congresses and meetings, bodies with their members, directions of work. */
final class TermForms {
	private TermForms() {
	}

	static List<FormDefinition> all() {
		return List.of(term(), direction(), body(), membership(), meeting(MODEL.getMeeting()), meeting(MODEL.getCongress()));
	}

	private static FormDefinition term() {
		return Layouts.finish(Layouts.record(MODEL.getTerm())
				.section(Messages.term, MODEL.getTerm_Ordinal(), MODEL.getTerm_ValidFrom(), MODEL.getTerm_ValidTo(), MODEL.getTerm_GuidingDocuments())
				.section(Messages.names, MODEL.getNamed_Names()).wide(Messages.meetings, MODEL.getTerm_Meetings())
				.wide(Messages.bodies, MODEL.getTerm_Bodies()).wide(Messages.directions, MODEL.getTerm_Directions()));
	}

	private static FormDefinition direction() {
		return Layouts.finish(Layouts.record(MODEL.getDirection()).section(Messages.names, MODEL.getNamed_Names())
				.section(Messages.direction, MODEL.getDirection_Ordinal(), MODEL.getDirection_Basis())
				.columns(MODEL.getDirection_Ordinal(), MODEL.getNamed_Names(), MODEL.getDirection_Basis()));
	}

	private static FormDefinition body() {
		return Layouts.finish(Layouts.record(MODEL.getBody()).hide(MODEL.getBody_Term())
				.section(Messages.body, MODEL.getBody_Kind(), MODEL.getBody_Ordinal(), MODEL.getBody_Seats(), MODEL.getBody_Roster(), MODEL.getBody_ValidFrom(),
						MODEL.getBody_ValidTo())
				.section(Messages.election, MODEL.getBody_ElectionMethod(), MODEL.getBody_ElectedBy()).wide(Messages.members, MODEL.getBody_Memberships())
				.section(Messages.names, MODEL.getNamed_Names())
				.columns(MODEL.getNamed_Names(), MODEL.getBody_Kind(), MODEL.getBody_Seats(), MODEL.getBody_ValidFrom(), MODEL.getBody_ValidTo(),
						MODEL.getBody_ElectedBy()));
	}

	private static FormDefinition membership() {
		return Layouts.finish(Layouts.record(MODEL.getMembership()).hide(MODEL.getMembership_Body())
				.section(Messages.membership, MODEL.getMembership_Person(), MODEL.getMembership_Role(), MODEL.getMembership_ValidFrom(),
						MODEL.getMembership_ValidTo(), MODEL.getMembership_Origin(), MODEL.getMembership_EndReason())
				.section(Messages.replacement, MODEL.getMembership_Replaces(), MODEL.getMembership_DecidedBy(), MODEL.getMembership_Decision())
				.columns(MODEL.getMembership_Person(), MODEL.getMembership_Role(), MODEL.getMembership_ValidFrom(), MODEL.getMembership_ValidTo(),
						MODEL.getMembership_Origin(), MODEL.getMembership_EndReason(), MODEL.getMembership_Replaces()));
	}

	private static FormDefinition meeting(EClass type) {
		FormDefinition.Builder form = Layouts.record(type).section(Messages.names, MODEL.getNamed_Names());
		if (type == MODEL.getCongress()) {
			form.section(Messages.congress, MODEL.getMeeting_Ordinal(), MODEL.getCongress_Extraordinary(), MODEL.getMeeting_ValidFrom(),
					MODEL.getMeeting_ValidTo(), MODEL.getMeeting_Place(), MODEL.getMeeting_Venue(), MODEL.getMeeting_Form(), MODEL.getMeeting_Body());
		} else {
			form.section(Messages.meeting, MODEL.getMeeting_Ordinal(), MODEL.getMeeting_ValidFrom(), MODEL.getMeeting_ValidTo(), MODEL.getMeeting_Place(),
					MODEL.getMeeting_Venue(), MODEL.getMeeting_Form(), MODEL.getMeeting_Body());
		}
		form.section(Messages.attendance, MODEL.getMeeting_Summoned(), MODEL.getMeeting_Present()).wide(Messages.agenda, MODEL.getMeeting_Agenda())
				.wide(Messages.participants, MODEL.getMeeting_Participants());
		return Layouts.finish(form.columns(MODEL.getNamed_Names(), MODEL.getMeeting_Ordinal(), MODEL.getMeeting_ValidFrom(), MODEL.getMeeting_ValidTo(),
				MODEL.getMeeting_Place(), MODEL.getMeeting_Form(), MODEL.getMeeting_Present()));
	}
}
