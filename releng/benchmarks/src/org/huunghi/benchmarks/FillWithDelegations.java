package org.huunghi.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.DelegationDirection;
import org.huunghi.exchange.DelegationPurpose;
import org.huunghi.exchange.ExchangeLog;
import org.huunghi.exchange.ExchangePackage;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.Organisation;
import org.huunghi.union.OrganisationRegister;
import org.huunghi.union.Place;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage;

/**
 * Makes a repository with one union and its log of many delegations, to partners in 18 provinces over 25 years: arguments are the data folder and the number
 * of delegations.
 */
public final class FillWithDelegations implements IApplication {
	/** Name of the one partner that few delegations go to. */
	static final String RARE = "Hội hữu nghị hiếm";

	private static final int DELEGATIONS_A_COMMIT = 4_000;
	private static final int PARTNERS = 40;
	private static final int RARELY = 997;
	private static final String[] WHAT = { "Đoàn đại biểu", "Đoàn công tác", "Đoàn cán bộ", "Đoàn thanh niên", "Đoàn văn nghệ", "Đoàn doanh nghiệp" };
	private static final String[] AIM = { "thăm và làm việc", "chúc Tết", "dự hội nghị", "học tập kinh nghiệm", "giao lưu biên giới", "ký kết thỏa thuận" };

	private final Random random = new Random(20240311);
	private final List<String> partners = new ArrayList<>();
	private final List<String> places = new ArrayList<>();

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		int delegations = Integer.parseInt(arguments[arguments.length - 1]);
		try (Repository repository = Repositories.open(Path.of(arguments[arguments.length - 2]), Creation.IF_MISSING)) {
			String log = addUnion(repository);
			for (int done = 0; done < delegations; done += DELEGATIONS_A_COMMIT) {
				int first = done;
				int last = Math.min(done + DELEGATIONS_A_COMMIT, delegations);
				repository.write("Benchmark", writer -> add(writer, log, first, last));
			}
		}
		return EXIT_OK;
	}

	private String addUnion(Repository repository) {
		Union union = named(UnionPackage.Literals.UNION, "Liên hiệp thử tải Sơn La");
		Register organisations = named(UnionPackage.Literals.ORGANISATION_REGISTER, "Sổ tổ chức");
		for (int number = 0; number < PARTNERS; number++) {
			Organisation partner = named(UnionPackage.Literals.ORGANISATION, number == 0 ? RARE : "Hội hữu nghị số " + number);
			organisations.getRecords().add(partner);
			partners.add(partner.getId());
		}
		ExchangeLog log = named(ExchangePackage.Literals.EXCHANGE_LOG, "Nhật ký đối ngoại");
		union.getRegisters().addAll(List.of((OrganisationRegister) organisations, log));
		String id = log.getId();
		repository.write("Benchmark", writer -> writer.addUnion(union));
		repository.read(view -> {
			view.gazetteer().getRecords().stream().map(Place.class::cast).filter(place -> place.getPartOf() == null && !place.getParts().isEmpty())
					.flatMap(country -> country.getParts().stream()).forEach(place -> places.add(place.getId()));
			return null;
		});
		return id;
	}

	private void add(View writer, String logId, int first, int last) {
		List<Organisation> organisations = partners.stream().map(id -> (Organisation) writer.find(id).orElseThrow()).toList();
		List<Place> provinces = places.stream().map(id -> (Place) writer.find(id).orElseThrow()).toList();
		Register log = (Register) writer.find(logId).orElseThrow();
		for (int number = first; number < last; number++) {
			log.getRecords().add(delegation(number, organisations, provinces));
		}
	}

	private Delegation delegation(int number, List<Organisation> organisations, List<Place> provinces) {
		Delegation delegation = create(ExchangePackage.Literals.DELEGATION);
		delegation.setTitle(WHAT[random.nextInt(WHAT.length)] + ' ' + AIM[random.nextInt(AIM.length)] + ' ' + number);
		delegation.setDirection(random.nextBoolean() ? DelegationDirection.OUT : DelegationDirection.IN);
		delegation.setPurpose(DelegationPurpose.values()[random.nextInt(DelegationPurpose.values().length)]);
		PartialDate day = PartialDate.of(2000 + random.nextInt(25), 1 + random.nextInt(12), 1 + random.nextInt(28));
		delegation.setValidFrom(day);
		delegation.setValidTo(day);
		delegation.setHeadCount(random.nextInt(20) == 0 ? null : Quantity.exactly(1 + random.nextInt(40)));
		delegation.getPartners().add(organisations.get(number % RARELY == 0 ? 0 : 1 + random.nextInt(PARTNERS - 1)));
		if (!provinces.isEmpty()) {
			delegation.getPlaces().add(provinces.get(random.nextInt(provinces.size())));
		}
		return delegation;
	}

	private static <T extends Named> T named(EClass type, String text) {
		T object = create(type);
		Name name = UnionFactory.eINSTANCE.createName();
		name.setText(text);
		object.getNames().add(name);
		return object;
	}

	private static <T> T create(EClass type) {
		@SuppressWarnings("unchecked")
		T made = (T) org.huunghi.union.create.Creation.create(type);
		return made;
	}

	@Override
	public void stop() {
		// ends by itself
	}
}
