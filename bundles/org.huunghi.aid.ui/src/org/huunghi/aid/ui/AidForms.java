package org.huunghi.aid.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.aid.AidPackage;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.FormProvider;

/** The forms of aid, support and registrations, and the columns of what lies in their tables. The registers keep the form of all registers. */
public final class AidForms implements FormProvider {
	private static final AidPackage MODEL = AidPackage.eINSTANCE;
	private static final UnionPackage UNION = UnionPackage.eINSTANCE;

	private final Map<EClass, FormDefinition> forms = new HashMap<>();

	/** Made by the extension point. */
	public AidForms() {
		List.of(activity(), registration(), support(), part(MODEL.getSectorShare(), MODEL.getSectorShare_Sector(), MODEL.getSectorShare_Percent()),
				part(MODEL.getAidAmount(), MODEL.getAidAmount_Date(), MODEL.getAidAmount_Money(), MODEL.getAidAmount_Rate(),
						MODEL.getAidAmount_RateSource()),
				part(MODEL.getAidReport(), MODEL.getAidReport_Kind(), MODEL.getAidReport_Due(), MODEL.getAidReport_Delivered(),
						MODEL.getAidReport_Document()),
				part(MODEL.getAidResult(), MODEL.getAidResult_Indicator(), MODEL.getAidResult_Unit(), MODEL.getAidResult_Baseline(),
						MODEL.getAidResult_Target(), MODEL.getAidResult_Actual(), MODEL.getAidResult_Measured()))
				.forEach(form -> forms.put(form.type(), form));
	}

	@Override
	public FormDefinition define(EClass type) {
		return forms.get(type);
	}

	private static FormDefinition activity() {
		return finish(record(MODEL.getAidActivity()).hide(MODEL.getAidActivity_IatiSource()).section(Messages.names, UNION.getNamed_Names())
				.section(Messages.activity, MODEL.getAidActivity_Kind(), MODEL.getAidActivity_Status(), MODEL.getAidActivity_PlannedFrom(),
						MODEL.getAidActivity_PlannedTo(), MODEL.getAidActivity_ActualFrom(), MODEL.getAidActivity_ActualTo())
				.section(Messages.approval, MODEL.getAidActivity_ApprovalNumber(), MODEL.getAidActivity_ApprovalDate(),
						MODEL.getAidActivity_ApprovalAuthority(), MODEL.getAidActivity_Decision())
				.section(Messages.parties, MODEL.getAidActivity_Donors(), MODEL.getAidActivity_Owner(), MODEL.getAidActivity_ManagingAgency())
				.section(Messages.scope, MODEL.getAidActivity_Places(), MODEL.getAidActivity_Sectors())
				.wide(Messages.committed, MODEL.getAidActivity_Committed(), MODEL.getAidActivity_Counterpart())
				.wide(Messages.disbursed, MODEL.getAidActivity_Disbursed()).wide(Messages.reports, MODEL.getAidActivity_Reports())
				.wide(Messages.results, MODEL.getAidActivity_Results()).section(Messages.interchange, MODEL.getAidActivity_IatiIdentifier())
				.columns(UNION.getNamed_Names(), MODEL.getAidActivity_Kind(), MODEL.getAidActivity_Status(), MODEL.getAidActivity_Donors(),
						MODEL.getAidActivity_Owner(), MODEL.getAidActivity_ApprovalNumber(), MODEL.getAidActivity_ApprovalDate(),
						MODEL.getAidActivity_ActualFrom(), MODEL.getAidActivity_ActualTo()));
	}

	private static FormDefinition registration() {
		return finish(record(MODEL.getDonorRegistration())
				.section(Messages.registration, MODEL.getDonorRegistration_Organisation(), MODEL.getDonorRegistration_Kind(),
						MODEL.getDonorRegistration_Number(), MODEL.getDonorRegistration_Issued(), MODEL.getDonorRegistration_ValidTo())
				.section(Messages.scope, MODEL.getDonorRegistration_Areas(), MODEL.getDonorRegistration_Sectors())
				.columns(MODEL.getDonorRegistration_Organisation(), MODEL.getDonorRegistration_Kind(), MODEL.getDonorRegistration_Number(),
						MODEL.getDonorRegistration_Issued(), MODEL.getDonorRegistration_ValidTo()));
	}

	private static FormDefinition support() {
		return finish(record(MODEL.getSupportActivity()).section(Messages.names, UNION.getNamed_Names())
				.section(Messages.support, MODEL.getSupportActivity_Kind(), MODEL.getSupportActivity_Status(), MODEL.getSupportActivity_ValidFrom(),
						MODEL.getSupportActivity_ValidTo(), MODEL.getSupportActivity_Decision())
				.section(Messages.receivers, MODEL.getSupportActivity_Recipient(), MODEL.getSupportActivity_Places())
				.section(Messages.given, MODEL.getSupportActivity_Value(), MODEL.getSupportActivity_Goods(), MODEL.getSupportActivity_Funding())
				.columns(UNION.getNamed_Names(), MODEL.getSupportActivity_Kind(), MODEL.getSupportActivity_Status(),
						MODEL.getSupportActivity_Recipient(), MODEL.getSupportActivity_Places(), MODEL.getSupportActivity_ValidFrom(),
						MODEL.getSupportActivity_Value()));
	}

	private static FormDefinition part(EClass type, EStructuralFeature... features) {
		return FormDefinition.of(type).section(Messages.entry, features).columns(features).build();
	}

	private static FormDefinition.Builder record(EClass type) {
		return FormDefinition.of(type).hide(UNION.getIdentified_Id(), UNION.getRecord_Facets());
	}

	private static FormDefinition finish(FormDefinition.Builder form) {
		return form.section(Messages.sources, UNION.getRecord_Sources()).section(Messages.remarks, UNION.getRecord_Remarks()).build();
	}
}
