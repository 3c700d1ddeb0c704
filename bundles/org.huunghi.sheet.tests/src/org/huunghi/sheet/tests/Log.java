package org.huunghi.sheet.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.exchange.ExchangeFactory;
import org.huunghi.exchange.ExchangeLog;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.sheet.load.ImportPlan;
import org.huunghi.sheet.load.ImportTarget;
import org.huunghi.sheet.mapping.Mapping;
import org.huunghi.sheet.mapping.MappingGuess;
import org.huunghi.sheet.names.Decisions;
import org.huunghi.sheet.read.SheetFile;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.OrganisationRegister;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;

/** A repository with one union, an empty log of delegations and some partners; every repository has the Lao provinces. */
final class Log implements AutoCloseable {
	static final Locale VI = Locale.of("vi");
	static final String UNION = "u-sonla";
	static final String LOG = "r-log";

	final Repository repository;

	private Log(Repository repository) {
		this.repository = repository;
	}

	static Log in(Path folder) {
		Log log = new Log(Repositories.open(folder, Creation.IF_MISSING));
		log.repository.write("sample", writer -> {
			Union union = named(UnionFactory.eINSTANCE.createUnion(), UNION, "Liên hiệp các tổ chức hữu nghị tỉnh Sơn La");
			OrganisationRegister partners = named(UnionFactory.eINSTANCE.createOrganisationRegister(), "r-partners", "Sổ tổ chức");
			ExchangeLog register = named(ExchangeFactory.eINSTANCE.createExchangeLog(), LOG, "Sổ đoàn ra, đoàn vào");
			partners.getRecords().add(named(UnionFactory.eINSTANCE.createOrganisation(), "o-foreign", "Sở Ngoại vụ Hủa Phăn", "Phòng Ngoại vụ Hủa Phăn"));
			partners.getRecords().add(named(UnionFactory.eINSTANCE.createOrganisation(), "o-front", "Mặt trận Lào xây dựng đất nước tỉnh Luông Pha Băng"));
			union.getRegisters().add(partners);
			union.getRegisters().add(register);
			writer.addUnion(union);
		});
		return log;
	}

	static <T extends Named> T named(T object, String id, String... names) {
		object.setId(id);
		for (String text : names) {
			Name name = UnionFactory.eINSTANCE.createName();
			name.setText(text);
			object.getNames().add(name);
		}
		return object;
	}

	/** @return the plan to which the guess leads, in Vietnamese */
	ImportPlan plan(Path file, EClass type) throws IOException {
		SheetFile sheet = SheetFile.open(file);
		return plan(sheet, MappingGuess.of(sheet, sheet.sheets().getFirst(), type, -1), new Decisions());
	}

	ImportPlan plan(SheetFile file, Mapping mapping, Decisions decisions) {
		ImportTarget target = repository.read(view -> ImportTarget.of(view, UNION, mapping.type()).orElseThrow());
		return new ImportPlan(file, file.path().getFileName().toString(), mapping, target, decisions, false, VI);
	}

	static Register register(View view, String id) {
		return (Register) view.find(id).orElseThrow();
	}

	int count(String registerId) {
		return repository.read(view -> register(view, registerId).getRecords().size());
	}

	static List<String> names(List<? extends Named> records) {
		return records.stream().map(record -> record.getNames().getFirst().getText()).toList();
	}

	@Override
	public void close() {
		repository.close();
	}
}
