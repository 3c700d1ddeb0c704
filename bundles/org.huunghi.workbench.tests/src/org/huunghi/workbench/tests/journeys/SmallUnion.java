package org.huunghi.workbench.tests.journeys;

import org.huunghi.repository.Writer;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Body;
import org.huunghi.union.FigureRegister;
import org.huunghi.union.Gender;
import org.huunghi.union.Indicator;
import org.huunghi.union.IndicatorUnit;
import org.huunghi.union.Membership;
import org.huunghi.union.MembershipRole;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.OrganisationRegister;
import org.huunghi.union.PeriodTotal;
import org.huunghi.union.Person;
import org.huunghi.union.PersonRegister;
import org.huunghi.union.Register;
import org.huunghi.union.Term;
import org.huunghi.union.TermRegister;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/** A union that has just enough for a journey: two persons, a term with its committee that one of them chairs, and one figure. */
public final class SmallUnion {
	public static final String NAME = "Liên hiệp thử nghiệm";
	public static final String PERSONS = "Sổ nhân sự";
	public static final String TERMS = "Sổ nhiệm kỳ";
	public static final String FIGURES = "Sổ số liệu theo kỳ";
	public static final String AN = "Nguyễn Văn An";
	public static final String BINH = "Trần Thị Bình";
	public static final String TERM = "Nhiệm kỳ 2024–2029";
	public static final String COMMITTEE = "Ban Chấp hành khóa I";

	private final Union union = named(UnionPackage.Literals.UNION, NAME);
	private final Person an = named(UnionPackage.Literals.PERSON, AN);
	private final Person binh = named(UnionPackage.Literals.PERSON, BINH);
	private final Term term = named(UnionPackage.Literals.TERM, TERM);
	private final Body committee = named(UnionPackage.Literals.BODY, COMMITTEE);
	private final PeriodTotal total = Creation.create(UnionPackage.Literals.PERIOD_TOTAL);

	public SmallUnion() {
		PersonRegister persons = register(UnionPackage.Literals.PERSON_REGISTER, PERSONS);
		an.setGender(Gender.MALE);
		binh.setGender(Gender.FEMALE);
		persons.getRecords().add(an);
		persons.getRecords().add(binh);
		OrganisationRegister organisations = register(UnionPackage.Literals.ORGANISATION_REGISTER, "Sổ tổ chức");
		organisations.getRecords().add(named(UnionPackage.Literals.ORGANISATION, "Hội hữu nghị Việt Nam – Lào"));
		TermRegister terms = register(UnionPackage.Literals.TERM_REGISTER, TERMS);
		term.setOrdinal(1);
		term.setValidFrom(PartialDate.of(2024));
		term.setValidTo(PartialDate.of(2029));
		term.getBodies().add(committee);
		terms.getRecords().add(term);
		Membership chair = Creation.create(UnionPackage.Literals.MEMBERSHIP);
		chair.setPerson(an);
		chair.setRole(MembershipRole.CHAIR);
		committee.getMemberships().add(chair);
		FigureRegister figures = register(UnionPackage.Literals.FIGURE_REGISTER, FIGURES);
		Indicator indicator = named(UnionPackage.Literals.INDICATOR, "Giá trị hỗ trợ");
		indicator.setUnit(IndicatorUnit.MONEY);
		figures.getIndicators().add(indicator);
		total.setIndicator(indicator);
		total.setPeriodFrom(PartialDate.of(2023));
		total.setPeriodTo(PartialDate.of(2023));
		figures.getRecords().add(total);
	}

	/** Adds it to the repository; to be called once. */
	public SmallUnion write(Writer writer) {
		writer.addUnion(union);
		return this;
	}

	/** The ids, which stay when the objects are long gone. */
	public Ids ids() {
		return new Ids(union.getId(), an.getId(), binh.getId(), term.getId(), committee.getId(), total.getId());
	}

	/** Ids of the records of a small union. */
	public record Ids(String union, String an, String binh, String term, String committee, String total) {
	}

	private <T extends Register> T register(org.eclipse.emf.ecore.EClass type, String name) {
		T register = named(type, name);
		union.getRegisters().add(register);
		return register;
	}

	/** @return a new object of that Vietnamese name */
	public static <T extends Named> T named(org.eclipse.emf.ecore.EClass type, String text) {
		T named = Creation.create(type);
		Name name = UnionFactory.eINSTANCE.createName();
		name.setText(text);
		name.setLanguage("vi");
		named.getNames().add(name);
		return named;
	}
}
