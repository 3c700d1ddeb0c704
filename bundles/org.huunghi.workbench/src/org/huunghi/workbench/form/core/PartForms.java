package org.huunghi.workbench.form.core;

import static org.huunghi.workbench.form.core.Layouts.MODEL;

import java.util.List;

import org.huunghi.workbench.form.FieldKind;
import org.huunghi.workbench.form.FormDefinition;

/** The forms, and with them the columns, of what lies in tables and is no record: names, sources, codes, agenda items, participants, files. */
final class PartForms {
	private PartForms() {
	}

	static List<FormDefinition> all() {
		return List.of(name(), source(), code(), agendaItem(), participant(), attachment(), content());
	}

	private static FormDefinition name() {
		return FormDefinition.of(MODEL.getName_()).section(Messages.names, MODEL.getName_Language(), MODEL.getName_Text(), MODEL.getName_Kind(),
				MODEL.getName_ValidFrom(), MODEL.getName_ValidTo()).build();
	}

	private static FormDefinition source() {
		return FormDefinition.of(MODEL.getSource()).section(Messages.document, MODEL.getSource_Document(), MODEL.getSource_Locator()).build();
	}

	private static FormDefinition code() {
		return FormDefinition.of(MODEL.getPlaceCode())
				.section(Messages.codes, MODEL.getPlaceCode_System(), MODEL.getPlaceCode_Value(), MODEL.getPlaceCode_ValidFrom(), MODEL.getPlaceCode_ValidTo())
				.build();
	}

	private static FormDefinition agendaItem() {
		return FormDefinition.of(MODEL.getAgendaItem())
				.section(Messages.agenda, MODEL.getAgendaItem_Ordinal(), MODEL.getAgendaItem_Kind(), MODEL.getAgendaItem_Title(),
						MODEL.getAgendaItem_Speaker(), MODEL.getAgendaItem_Outcome())
				.kind(MODEL.getAgendaItem_Outcome(), FieldKind.LONG_TEXT).build();
	}

	private static FormDefinition participant() {
		return FormDefinition.of(MODEL.getParticipant())
				.section(Messages.participants, MODEL.getParticipant_Person(), MODEL.getParticipant_Role(), MODEL.getParticipant_Posts(),
						MODEL.getParticipant_Organisation(), MODEL.getParticipant_Note())
				.columns(MODEL.getParticipant_Person(), MODEL.getParticipant_Role(), MODEL.getParticipant_Posts(), MODEL.getParticipant_Organisation(),
						MODEL.getParticipant_Note())
				.build();
	}

	private static FormDefinition attachment() {
		// All of it is made of the file itself, so nothing is entered by hand but its name.
		return FormDefinition.of(MODEL.getAttachment()).hide(MODEL.getIdentified_Id(), MODEL.getAttachment_Content())
				.section(Messages.attachments, MODEL.getAttachment_FileName(), MODEL.getAttachment_MediaType(), MODEL.getAttachment_Size(),
						MODEL.getAttachment_Sha256())
				.kind(MODEL.getAttachment_Size(), FieldKind.READ_ONLY).kind(MODEL.getAttachment_Sha256(), FieldKind.READ_ONLY)
				.kind(MODEL.getAttachment_MediaType(), FieldKind.READ_ONLY).build();
	}

	private static FormDefinition content() {
		return FormDefinition.of(MODEL.getAttachmentContent()).hide(MODEL.getAttachmentContent_Bytes()).build();
	}
}
