package org.huunghi.repository.tests;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.repository.transfer.Transfer;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Identified;
import org.huunghi.union.Named;
import org.huunghi.union.Person;
import org.huunghi.union.Place;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Union;

/** Steps of {@link UnknownPackageTest}, each in a process of its own, with or without the plug-in's package. */
public final class UnknownPackageMain {
	private UnknownPackageMain() {
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[1]);
		Path export = Path.of(arguments[2]);
		switch (arguments[0]) {
		case "create" -> create(folder, export, false);
		case "createGenerated" -> create(folder, export, true);
		case "change" -> change(folder, export);
		case "export" -> {
			ProvincePackage.install(false);
			try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
				export(repository, export);
			}
		}
		case "import" -> {
			try (Repository repository = Repositories.open(folder, Creation.IF_MISSING)) {
				Transfer.importAll(repository, Files.newInputStream(export), "file", Mode.ADD);
				export(repository, Path.of(arguments[3]));
			}
		}
		default -> throw new IllegalArgumentException(arguments[0]);
		}
		System.out.println("done");
	}

	private static EObject make(EPackage ePackage, String name, Object... values) {
		EClass eClass = (EClass) ePackage.getEClassifier(name);
		EObject object = EcoreUtil.create(eClass);
		for (int i = 0; i < values.length; i += 2) {
			set(object, (String) values[i], values[i + 1]);
		}
		return object;
	}

	static void set(EObject object, String feature, Object value) {
		object.eSet(object.eClass().getEStructuralFeature(feature), value);
	}

	@SuppressWarnings("unchecked")
	static <T> T get(EObject object, String feature) {
		return (T) object.eGet(object.eClass().getEStructuralFeature(feature));
	}

	private static void create(Path folder, Path export, boolean generated) throws Exception {
		EPackage province = ProvincePackage.install(generated);
		try (Repository repository = Repositories.open(folder, Creation.IF_MISSING)) {
			repository.write("create", writer -> {
				Person host = Samples.person("host", "Lò Văn Mai");
				Union union = Samples.union(host);
				Place place = (Place) writer.gazetteer().getRecords().get(0);
				host.getFacets().add((org.huunghi.union.Facet) make(province, "BorderFacet", "gate", "Ma Lù Thàng", "near", List.of(place)));
				Register log = (Register) make(province, "VisitLog", "id", "log", "year", 2024);
				EObject gift = make(province, "Gift", "what", "ຜ້າໄໝ");
				log.getRecords().add((Record) make(province, "Visit", "id", "visit", "topic", "Biên giới", "day", PartialDate.valueOf("2024-03"), "guests", 12, "level",
						((org.eclipse.emf.ecore.EEnum) province.getEClassifier("Level")).getEEnumLiteral("HIGH").getInstance(), "code", "A1", "host", host, "gifts",
						List.of(gift, make(province, "Gift", "what", "trà")), "best", gift, "remarks", "old"));
				Named gate = (Named) make(province, "Gate", "id", "gate", "steps", List.of(make(province, "Step", "id", "step", "text", "một")));
				log.getRecords().add(Samples.named(gate, "gate", "Cửa khẩu"));
				set(log.getRecords().getFirst(), "gate", gate);
				log.getRecords().add((Record) make(province, "StateVisit", "id", "state", "topic", "Nhà nước", "protocol", "P"));
				union.getRegisters().add(log);
				writer.addUnion(union);
			});
			export(repository, export);
		}
	}

	private static void change(Path folder, Path export) throws Exception {
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			if (EPackage.Registry.INSTANCE.containsKey(ProvincePackage.URI)) {
				throw new IllegalStateException("The package is known");
			}
			try (Editing editing = repository.edit("visit")) {
				Record visit = (Record) editing.record();
				check("Visit".equals(visit.eClass().getName()), "class");
				check("Biên giới".equals(get(visit, "topic")), "topic");
				check(PartialDate.valueOf("2024-03").equals(get(visit, "day")), "day");
				check(Integer.valueOf(12).equals(get(visit, "guests")), "guests");
				check("high".equals(String.valueOf((Object) get(visit, "level"))), "level");
				check("host".equals(((Person) get(visit, "host")).getId()), "host");
				List<EObject> gifts = get(visit, "gifts");
				check(gifts.size() == 2 && gifts.get(0) == get(visit, "best"), "gifts");
				visit.setRemarks("new");
				editing.save("core feature", null);
			}
			try (Editing editing = repository.edit("gate")) {
				check(editing.record() instanceof Named gate && "Cửa khẩu".equals(gate.getNames().getFirst().getText()), "named");
				EObject step = UnknownPackageMain.<List<EObject>>get(editing.record(), "steps").getFirst();
				check(step instanceof Identified known && "step".equals(known.getId()) && "một".equals(get(step, "text")), "identified");
			}
			check(repository.search().find("cua khau", 5).stream().anyMatch(hit -> hit.id().equals("gate")), "search by name");
			try (Editing editing = repository.edit("host")) {
				((Person) editing.record()).setPhone("0213");
				editing.save("core feature of the owner of a facet", null);
			}
			check(repository.search().find("Biên giới", 5).stream().anyMatch(hit -> hit.className().equals("Visit")), "search");
			repository.write("remove", writer -> writer.remove(writer.find("state").orElseThrow()));
			export(repository, export);
		}
	}

	private static void check(boolean right, String what) {
		if (!right) {
			throw new IllegalStateException(what);
		}
	}

	private static void export(Repository repository, Path file) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Transfer.exportAll(repository, out);
		Files.write(file, out.toByteArray());
	}
}
