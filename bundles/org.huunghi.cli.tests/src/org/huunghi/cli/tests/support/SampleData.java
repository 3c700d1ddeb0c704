package org.huunghi.cli.tests.support;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Award;
import org.huunghi.union.AwardForm;
import org.huunghi.union.Event;
import org.huunghi.union.Indicator;
import org.huunghi.union.IndicatorUnit;
import org.huunghi.union.FigureRegister;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.Organisation;
import org.huunghi.union.OrganisationKind;
import org.huunghi.union.PeriodTotal;
import org.huunghi.union.Person;
import org.huunghi.union.Register;
import org.huunghi.union.Term;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.huunghi.union.dataset.DataSet;
import org.huunghi.union.xmi.XmiInterchange;

/** Two small unions as data sets; the ids follow from what things are called, so that tests can name them. */
public final class SampleData {
	public static final String XUAN = id("xuan");
	public static final String LAO_OLD = id("lao-old");
	public static final String LAO_NEW = id("lao-new");
	public static final String SON_LA = id("sonla");
	public static final String LAI_CHAU = id("laichau");
	public static final String EVENT = id("event");
	public static final String TOTAL = id("total");
	public static final String FAULTY_TERM = id("faulty-term");
	/** Written with NIGGAHITA, tone mark and AA. */
	public static final String LUANG_NAMTHA_SPLIT = "ຫຼວງນ\u0ECD\u0EC9າທາ";
	/** Written with tone mark and SARA AM. */
	public static final String LUANG_NAMTHA_WHOLE = "ຫຼວງນ\u0EC9\u0EB3ທາ";

	private final Path folder;

	public SampleData(Path folder) {
		this.folder = folder;
	}

	/** A union with people, partners in both Lao spellings, an award, an event and a period total; the rules find no error in it. */
	public DataSet sonLa() {
		Union union = union(SON_LA, "Liên hiệp các tổ chức hữu nghị tỉnh Sơn La");
		Register people = register(union, UnionPackage.Literals.PERSON_REGISTER, "sonla-people", "Sổ nhân sự");
		people.getRecords().add(person(XUAN, "Tráng Thị Xuân"));
		people.getRecords().add(person(id("an1"), "Nguyễn Văn An"));
		Register partners = register(union, UnionPackage.Literals.ORGANISATION_REGISTER, "sonla-partners", "Sổ tổ chức");
		partners.getRecords().add(partner(LAO_OLD, "ແຂວງ" + LUANG_NAMTHA_SPLIT));
		partners.getRecords().add(partner(LAO_NEW, "ແຂວງ" + LUANG_NAMTHA_WHOLE));
		Register awards = register(union, UnionPackage.Literals.AWARD_REGISTER, "sonla-awards", "Sổ khen thưởng");
		Award award = named(UnionPackage.Literals.AWARD, id("award"), "vi", "Kỷ niệm chương Vì hòa bình");
		award.setForm(AwardForm.MEDAL);
		award.setDate(PartialDate.of(2024, 3));
		awards.getRecords().add(award);
		Register events = register(union, UnionPackage.Literals.EVENT_REGISTER, "sonla-events", "Sổ sự kiện");
		Event event = named(UnionPackage.Literals.EVENT, EVENT, "vi", "Năm hữu nghị 2022");
		event.setValidFrom(PartialDate.of(2022));
		event.setValidTo(PartialDate.of(2022, 12, 31));
		event.setAttendance(new Quantity(Qualifier.OVER, BigDecimal.valueOf(1440)));
		events.getRecords().add(event);
		FigureRegister figures = register(union, UnionPackage.Literals.FIGURE_REGISTER, "sonla-figures", "Sổ số liệu");
		Indicator indicator = named(UnionPackage.Literals.INDICATOR, id("indicator"), "vi", "Giá trị hỗ trợ");
		indicator.setCode("aid.value");
		indicator.setUnit(IndicatorUnit.MONEY);
		figures.getIndicators().add(indicator);
		PeriodTotal total = Creation.create(UnionPackage.Literals.PERIOD_TOTAL);
		total.setId(TOTAL);
		total.setIndicator(indicator);
		total.setMoney(Money.exactly(new BigDecimal("70814000000"), "VND"));
		total.setPeriodFrom(PartialDate.of(2017));
		total.setPeriodTo(PartialDate.of(2023));
		figures.getRecords().add(total);
		return dataSet("sonla", "Sơn La", union);
	}

	/** A union in which a person bears a name of the other union's, and a term ends before it begins. */
	public DataSet laiChau() {
		Union union = union(LAI_CHAU, "Liên hiệp các tổ chức hữu nghị tỉnh Lai Châu");
		Register people = register(union, UnionPackage.Literals.PERSON_REGISTER, "laichau-people", "Sổ nhân sự");
		people.getRecords().add(person(id("an2"), "Nguyễn Văn An"));
		Register terms = register(union, UnionPackage.Literals.TERM_REGISTER, "laichau-terms", "Sổ nhiệm kỳ");
		Term term = named(UnionPackage.Literals.TERM, FAULTY_TERM, "vi", "Nhiệm kỳ thử");
		term.setValidFrom(PartialDate.of(2023));
		term.setValidTo(PartialDate.of(2020));
		terms.getRecords().add(term);
		return dataSet("laichau", "Lai Châu", union);
	}

	private DataSet dataSet(String id, String name, Union union) {
		Path file = folder.resolve(id + ".xmi");
		try (OutputStream out = Files.newOutputStream(file)) {
			XmiInterchange.write(List.of(union), out);
			return new DataSet(id, locale -> name, file.toUri().toURL());
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Union union(String id, String name) {
		Union union = named(UnionPackage.Literals.UNION, id, "vi", name);
		union.setKind(OrganisationKind.PROVINCIAL_UNION);
		return union;
	}

	private static Person person(String id, String name) {
		return named(UnionPackage.Literals.PERSON, id, "vi", name);
	}

	private static Organisation partner(String id, String name) {
		Organisation partner = named(UnionPackage.Literals.ORGANISATION, id, "lo", name);
		partner.setKind(OrganisationKind.FOREIGN_PARTNER);
		return partner;
	}

	private static <T extends Register> T register(Union union, EClass type, String id, String name) {
		T register = named(type, id(id), "vi", name);
		union.getRegisters().add(register);
		return register;
	}

	private static <T extends Named> T named(EClass type, String id, String language, String text) {
		T named = Creation.create(type);
		named.setId(id);
		Name name = Creation.create(UnionPackage.Literals.NAME);
		name.setLanguage(language);
		name.setText(text);
		named.getNames().add(name);
		return named;
	}

	private static String id(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes()).toString();
	}
}
