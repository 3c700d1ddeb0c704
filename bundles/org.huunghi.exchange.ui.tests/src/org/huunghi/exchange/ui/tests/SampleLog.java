package org.huunghi.exchange.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.DelegationDirection;
import org.huunghi.exchange.DelegationPurpose;
import org.huunghi.exchange.ExchangeLog;
import org.huunghi.exchange.ExchangePackage;
import org.huunghi.repository.Repository;
import org.huunghi.repository.Writer;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Place;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.tests.journeys.SmallUnion;

/** A log with some delegations of which each says something else: whole and vague dates, several places, districts, no head count, no date. */
final class SampleLog {
	static final String DISTRICT = "Huyện Viêng Xay thử";

	private final Repository repository;
	private final List<Delegation> delegations = new ArrayList<>();
	private final ExchangeLog log = SmallUnion.named(ExchangePackage.Literals.EXCHANGE_LOG, "Sổ đoàn ra, đoàn vào");
	private final String id = log.getId();

	SampleLog(Repository repository) {
		this.repository = repository;
	}

	String id() {
		return id;
	}

	/** Writes it into the only union. */
	void write() {
		repository.write("Sổ", writer -> {
			log.getRecords().clear();
			add(writer, "Đoàn đại biểu tỉnh thăm Hủa Phăn", DelegationDirection.OUT, "2024-03-11", "2024-03-14", "8", DelegationPurpose.COURTESY_VISIT,
					"Hủa Phăn");
			add(writer, "Đoàn khảo sát Hủa Phăn và Viêng Xay", DelegationDirection.OUT, "2024-03-12", "2024-03-19", "over 10", DelegationPurpose.SURVEY,
					"Hủa Phăn", DISTRICT);
			add(writer, "Đoàn nghệ thuật tỉnh Luông Pha Băng", DelegationDirection.IN, "2024-03-13", "2024-03-15", "40", DelegationPurpose.CULTURE,
					"Luông Pha Băng");
			add(writer, "Đoàn Mặt trận Hủa Phăn chào xã giao", DelegationDirection.IN, "2024-03-20", null, null, DelegationPurpose.COURTESY_VISIT, "Hủa Phăn");
			add(writer, "Đoàn tập huấn", DelegationDirection.IN, "2024-03", null, "12", DelegationPurpose.TRAINING, "Hủa Phăn");
			add(writer, "Đoàn làm việc với Luông Pha Băng", DelegationDirection.OUT, "2023-11-05", "2023-11-08", "6", DelegationPurpose.WORKING_SESSION,
					"Luông Pha Băng");
			add(writer, "Đoàn không rõ ngày", DelegationDirection.OUT, null, null, "3", DelegationPurpose.OTHER);
			delegations.getFirst().setReportDue(PartialDate.valueOf("2024-03-28"));
			writer.unions().get(0).getRegisters().add(log);
		});
	}

	/** Takes the district out of the gazetteer again. */
	void remove() {
		repository.write("Dọn", writer -> {
			Place district = place(writer.gazetteer().getRecords(), DISTRICT);
			if (district != null) {
				writer.remove(district);
			}
		});
	}

	private void add(Writer writer, String title, DelegationDirection direction, String from, String to, String people, DelegationPurpose purpose,
			String... places) {
		Delegation delegation = Creation.create(ExchangePackage.Literals.DELEGATION);
		delegation.setTitle(title);
		delegation.setDirection(direction);
		delegation.setValidFrom(PartialDate.valueOf(from));
		delegation.setValidTo(PartialDate.valueOf(to));
		delegation.setHeadCount(Quantity.valueOf(people));
		delegation.setPurpose(purpose);
		for (String name : places) {
			Place place = place(writer.gazetteer().getRecords(), name);
			if (place == null) {
				place = SmallUnion.named(UnionPackage.Literals.PLACE, name);
				place(writer.gazetteer().getRecords(), "Hủa Phăn").getParts().add(place);
			}
			delegation.getPlaces().add(place);
		}
		delegations.add(delegation);
		log.getRecords().add(delegation);
	}

	private static Place place(List<?> places, String name) {
		for (Object each : places) {
			Place place = (Place) each;
			Place within = name.equals(Names.of(place, java.util.Locale.of("vi"))) ? place : place(place.getParts(), name);
			if (within != null) {
				return within;
			}
		}
		return null;
	}
}
