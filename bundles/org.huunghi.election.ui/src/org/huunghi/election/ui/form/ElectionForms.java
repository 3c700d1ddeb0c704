package org.huunghi.election.ui.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.election.ElectionPackage;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.FieldKind;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.FormProvider;

/** The ordinary forms of elections and their parts. What the pages of an election show is left out of its form. */
public final class ElectionForms implements FormProvider {
	private static final ElectionPackage MODEL = ElectionPackage.eINSTANCE;
	private static final UnionPackage UNION = UnionPackage.eINSTANCE;

	private final Map<EClass, FormDefinition> forms = new HashMap<>();

	/** Made by the extension point. */
	public ElectionForms() {
		List.of(election(), candidate(), rulebook(), clause(), officer(), round(), sheet(), simple(MODEL.getInvalidCount(), MODEL.getInvalidCount_Reason(),
				MODEL.getInvalidCount_Count()), simple(MODEL.getTally(), MODEL.getTally_Candidate(), MODEL.getTally_Votes()),
				simple(MODEL.getBallot(), MODEL.getBallot_Marks(), MODEL.getBallot_Faulty(), MODEL.getBallot_Fault()))
				.forEach(form -> forms.put(form.type(), form));
	}

	@Override
	public FormDefinition define(EClass type) {
		return forms.get(type);
	}

	private static FormDefinition.Builder record(EClass type) {
		return FormDefinition.of(type).hide(UNION.getIdentified_Id(), UNION.getRecord_Facets());
	}

	private static FormDefinition finish(FormDefinition.Builder form) {
		return form.section(Messages.sources, UNION.getRecord_Sources()).section(Messages.remarks, UNION.getRecord_Remarks()).build();
	}

	private static FormDefinition election() {
		return finish(record(MODEL.getElection())
				.hide(MODEL.getElection_Rulebook(), MODEL.getElection_Summoned(), MODEL.getElection_Excluded(), MODEL.getElection_Present(),
						MODEL.getElection_CredentialsReport(), MODEL.getElection_CountingCommittee(), MODEL.getElection_Candidates(),
						MODEL.getElection_ListClosed(), MODEL.getElection_Rounds(), MODEL.getElection_MinutesNumber(), MODEL.getElection_CountingFrom(),
						MODEL.getElection_CountingTo(), MODEL.getElection_MinutesNote(), MODEL.getElection_Minutes(), MODEL.getElection_ResolutionNumber(),
						MODEL.getElection_Resolution())
				.kind(MODEL.getElection_MinutesNote(), FieldKind.LONG_TEXT).section(Messages.names, UNION.getNamed_Names())
				.section(Messages.seats, MODEL.getElection_Body(), MODEL.getElection_Post(), MODEL.getElection_Role(), MODEL.getElection_Seats())
				.section(Messages.where, MODEL.getElection_Meeting(), MODEL.getElection_Date(), MODEL.getElection_Venue())
				.columns(UNION.getNamed_Names(), MODEL.getElection_Body(), MODEL.getElection_Post(), MODEL.getElection_Meeting(), MODEL.getElection_Date(),
						MODEL.getElection_Seats()));
	}

	private static FormDefinition candidate() {
		return finish(record(MODEL.getCandidate())
				.section(Messages.candidate, MODEL.getCandidate_Person(), MODEL.getCandidate_Name(), MODEL.getCandidate_Number(),
						MODEL.getCandidate_ServingSince())
				.section(Messages.nomination, MODEL.getCandidate_Nomination(), MODEL.getCandidate_NominatedBy(), MODEL.getCandidate_Support(),
						MODEL.getCandidate_Withdrawn())
				.section(Messages.outcome, MODEL.getCandidate_Reported(), MODEL.getCandidate_Membership(), MODEL.getCandidate_Appointment())
				.columns(MODEL.getCandidate_Number(), MODEL.getCandidate_Person(), MODEL.getCandidate_Name(), MODEL.getCandidate_Nomination(),
						MODEL.getCandidate_NominatedBy(), MODEL.getCandidate_Support(), MODEL.getCandidate_Withdrawn()));
	}

	/** The rules themselves stand on a page of their own, each beside its clause. */
	private static FormDefinition rulebook() {
		return finish(record(MODEL.getRulebook())
				.hide(MODEL.getRulebook_Quorum(), MODEL.getRulebook_Threshold(), MODEL.getRulebook_Denominator(), MODEL.getRulebook_Surplus(),
						MODEL.getRulebook_SurplusPercent(), MODEL.getRulebook_FloorSupport(), MODEL.getRulebook_TwoBoxes(),
						MODEL.getRulebook_InvalidReasons(), MODEL.getRulebook_MaxRounds(), MODEL.getRulebook_Ties(), MODEL.getRulebook_Method(),
						MODEL.getRulebook_Clauses())
				.section(Messages.names, UNION.getNamed_Names()).section(Messages.rulebook, MODEL.getRulebook_Code())
				.columns(UNION.getNamed_Names(), MODEL.getRulebook_Method(), MODEL.getRulebook_Threshold(), MODEL.getRulebook_Denominator()));
	}

	private static FormDefinition clause() {
		return simple(MODEL.getClause(), MODEL.getClause_Kind(), MODEL.getClause_Instrument(), MODEL.getClause_Article(), MODEL.getClause_Paragraph(),
				MODEL.getClause_Document());
	}

	private static FormDefinition officer() {
		return simple(MODEL.getCountingOfficer(), MODEL.getCountingOfficer_Person(), MODEL.getCountingOfficer_Name(), MODEL.getCountingOfficer_Role());
	}

	private static FormDefinition round() {
		return FormDefinition.of(MODEL.getRound()).hide(UNION.getIdentified_Id())
				.section(Messages.round, MODEL.getRound_Ordinal(), MODEL.getRound_Kind(), MODEL.getRound_Seats(), MODEL.getRound_Standing(),
						MODEL.getRound_Consent(), MODEL.getRound_Official(), MODEL.getRound_Drawn())
				.wide(Messages.sheets, MODEL.getRound_Sheets())
				.columns(MODEL.getRound_Ordinal(), MODEL.getRound_Kind(), MODEL.getRound_Seats(), MODEL.getRound_Consent()).build();
	}

	private static FormDefinition sheet() {
		return FormDefinition.of(MODEL.getCountingSheet()).hide(UNION.getIdentified_Id())
				.section(Messages.sheet, MODEL.getCountingSheet_Counter(), MODEL.getCountingSheet_Mode(), MODEL.getCountingSheet_Issued(),
						MODEL.getCountingSheet_Collected(), MODEL.getCountingSheet_Valid())
				.section(Messages.invalid, MODEL.getCountingSheet_Invalid()).section(Messages.tallies, MODEL.getCountingSheet_Tallies())
				.section(Messages.ballots, MODEL.getCountingSheet_Ballots()).build();
	}

	private static FormDefinition simple(EClass type, EStructuralFeature... features) {
		return FormDefinition.of(type).section(Messages.entry, features).columns(features).build();
	}
}
