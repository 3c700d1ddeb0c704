package org.huunghi.exchange.ui;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.exchange.ExchangePackage;
import org.huunghi.union.UnionPackage;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.FormProvider;

/** The forms of delegations, their members and intakes of students: first what the log's columns ask for, then what came of it. */
public final class ExchangeForms implements FormProvider {
	private static final ExchangePackage MODEL = ExchangePackage.eINSTANCE;
	private static final UnionPackage UNION = UnionPackage.eINSTANCE;

	@Override
	public FormDefinition define(EClass type) {
		return switch (type.getClassifierID()) {
		case ExchangePackage.DELEGATION -> delegation();
		case ExchangePackage.DELEGATION_MEMBER -> member();
		case ExchangePackage.STUDENT_INTAKE -> intake();
		default -> null;
		};
	}

	private static FormDefinition delegation() {
		return finish(record(MODEL.getDelegation())
				.section(Messages.delegation, MODEL.getDelegation_Title(), MODEL.getDelegation_Direction(), MODEL.getDelegation_ValidFrom(),
						MODEL.getDelegation_ValidTo(), MODEL.getDelegation_Planned(), MODEL.getDelegation_Decision())
				.section(Messages.otherSide, MODEL.getDelegation_Places(), MODEL.getDelegation_Partners())
				.section(Messages.travellers, MODEL.getDelegation_Head(), MODEL.getDelegation_HeadRank(), MODEL.getDelegation_HeadCount())
				.section(Messages.purpose, MODEL.getDelegation_Purpose(), MODEL.getDelegation_PurposeText(), MODEL.getDelegation_Events())
				.wide(Messages.members, MODEL.getDelegation_Members())
				.section(Messages.outcome, MODEL.getDelegation_Agreements(), MODEL.getDelegation_Gifts())
				.section(Messages.report, MODEL.getDelegation_ReportDue(), MODEL.getDelegation_ReportDelivered(), MODEL.getDelegation_Report())
				.section(Messages.money, MODEL.getDelegation_Cost(), MODEL.getDelegation_Payer())
				.columns(MODEL.getDelegation_ValidFrom(), MODEL.getDelegation_ValidTo(), MODEL.getDelegation_Direction(), MODEL.getDelegation_Title(),
						MODEL.getDelegation_Head(), MODEL.getDelegation_HeadCount(), MODEL.getDelegation_Purpose()));
	}

	private static FormDefinition member() {
		return FormDefinition.of(MODEL.getDelegationMember()).section(Messages.member, MODEL.getDelegationMember_Person(), MODEL.getDelegationMember_Name(),
				MODEL.getDelegationMember_Role(), MODEL.getDelegationMember_Organisation()).build();
	}

	private static FormDefinition intake() {
		return finish(record(MODEL.getStudentIntake())
				.section(Messages.origin, MODEL.getStudentIntake_Place(), MODEL.getStudentIntake_School(), MODEL.getStudentIntake_SchoolYear(),
						MODEL.getStudentIntake_Students())
				.section(Messages.studies, MODEL.getStudentIntake_Level(), MODEL.getStudentIntake_FieldOfStudy(), MODEL.getStudentIntake_Funding(),
						MODEL.getStudentIntake_Decision()));
	}

	private static FormDefinition.Builder record(EClass type) {
		return FormDefinition.of(type).hide(UNION.getIdentified_Id(), UNION.getRecord_Facets());
	}

	private static FormDefinition finish(FormDefinition.Builder form) {
		return form.section(Messages.sources, UNION.getRecord_Sources()).section(Messages.remarks, UNION.getRecord_Remarks()).build();
	}
}
