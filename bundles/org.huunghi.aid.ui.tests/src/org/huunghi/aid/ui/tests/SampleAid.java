package org.huunghi.aid.ui.tests;

import java.math.BigDecimal;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidAmount;
import org.huunghi.aid.AidFactory;
import org.huunghi.aid.AidPackage;
import org.huunghi.aid.AidRegister;
import org.huunghi.aid.AidStatus;
import org.huunghi.aid.DonorRegistration;
import org.huunghi.aid.Sector;
import org.huunghi.aid.SectorShare;
import org.huunghi.repository.Repository;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Organisation;
import org.huunghi.union.OrganisationRegister;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.huunghi.workbench.tests.journeys.SmallUnion;

/** A register with aid of two years: in several currencies, with and without rates, shared by sectors, one overspent; and an expired registration. */
final class SampleAid {
	static final String WATER = "Nước sạch bản Nà Ngà";
	static final String REGISTER = "Sổ viện trợ phi chính phủ nước ngoài";

	private final AidRegister register = SmallUnion.named(AidPackage.Literals.AID_REGISTER, REGISTER);
	private final AidActivity water = SmallUnion.named(AidPackage.Literals.AID_ACTIVITY, WATER);
	private final String registerId = register.getId();
	private final String waterId = water.getId();

	String registerId() {
		return registerId;
	}

	String waterId() {
		return waterId;
	}

	/** Writes it into the only union. */
	void write(Repository repository) {
		Organisation donor = SmallUnion.named(UnionPackage.Literals.ORGANISATION, "Tổ chức Tầm nhìn");
		fill(water, "2024-03-01", donor);
		water.getSectors().add(share(Sector.HEALTH, "60"));
		water.getSectors().add(share(Sector.EDUCATION, "40"));
		water.getCommitted().add(amount("100000 USD", "2024-03-01", "25000"));
		water.getDisbursed().add(amount("40000 USD", "2024-06-15", "25300"));
		water.getDisbursed().add(amount("70000 USD", "2024-11-20", "25400"));
		water.getDisbursed().add(amount("500 EUR", "2024-12-01", null));
		AidActivity school = SmallUnion.named(AidPackage.Literals.AID_ACTIVITY, "Trường bán trú Tà Xùa");
		fill(school, "2024-09-10", donor);
		school.getSectors().add(share(Sector.EDUCATION, null));
		school.getCommitted().add(amount("over 1250000000 VND", "2024-03-20", null));
		AidActivity forest = SmallUnion.named(AidPackage.Literals.AID_ACTIVITY, "Trồng rừng đầu nguồn");
		fill(forest, "2023-05-04", null);
		forest.getSectors().add(share(Sector.ENVIRONMENT, null));
		forest.getCommitted().add(amount("2000000000 VND", "2023-05-04", null));
		DonorRegistration registration = Creation.create(AidPackage.Literals.DONOR_REGISTRATION);
		registration.setOrganisation(donor);
		registration.setIssued(PartialDate.of(2020, 1, 1));
		registration.setValidTo(PartialDate.of(2022, 12, 31));
		repository.write("Sổ viện trợ", writer -> {
			writer.unions().get(0).getRegisters().stream().filter(OrganisationRegister.class::isInstance).findFirst().orElseThrow().getRecords().add(donor);
			register.getRecords().add(water);
			register.getRecords().add(school);
			register.getRecords().add(forest);
			register.getRecords().add(registration);
			writer.unions().get(0).getRegisters().add(register);
		});
	}

	private static void fill(AidActivity activity, String approved, Organisation donor) {
		activity.setStatus(AidStatus.RUNNING);
		activity.setApprovalDate(PartialDate.valueOf(approved));
		activity.setApprovalNumber("12/QĐ-UBND");
		activity.setActualFrom(PartialDate.valueOf(approved));
		if (donor != null) {
			activity.getDonors().add(donor);
		}
	}

	private static AidAmount amount(String money, String date, String rate) {
		AidAmount amount = AidFactory.eINSTANCE.createAidAmount();
		amount.setMoney(Money.valueOf(money));
		amount.setDate(PartialDate.valueOf(date));
		amount.setRate(rate == null ? null : new BigDecimal(rate));
		return amount;
	}

	private static SectorShare share(Sector sector, String percent) {
		SectorShare share = AidFactory.eINSTANCE.createSectorShare();
		share.setSector(sector);
		share.setPercent(percent == null ? null : new BigDecimal(percent));
		return share;
	}
}
