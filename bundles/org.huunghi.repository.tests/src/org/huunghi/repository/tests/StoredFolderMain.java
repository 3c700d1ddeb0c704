package org.huunghi.repository.tests;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Event;
import org.huunghi.union.Person;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Source;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;

/**
 * Makes the data folder that lies in {@code stored/gifts-1.zip}: arguments are the folder and the class of the generated package of the sample of
 * gifts. Run once for each version of its model that was released, with the program of that time; see {@code stored/README.md}.
 */
public final class StoredFolderMain {
	private StoredFolderMain() {
	}

	/** @param arguments the folder, and {@code org.huunghi.sample.gifts.GiftsPackage} */
	public static void main(String[] arguments) throws Exception {
		EPackage gifts = (EPackage) Class.forName(arguments[1]).getField("eINSTANCE").get(null);
		try (Repository repository = Repositories.open(Path.of(arguments[0]), Creation.IF_MISSING, "lan")) {
			repository.write("Sổ tặng phẩm", writer -> {
				Person giver = Samples.person("giver", "Khăm Phăn");
				giver.setRemarks("ຂອງຂວັນ");
				Union union = Samples.union(giver);
				Event event = Samples.named(UnionFactory.eINSTANCE.createEvent(), "event", "Giao lưu biên giới");
				Source source = UnionFactory.eINSTANCE.createSource();
				source.setLocator("tr. 5");
				event.getSources().add(source);
				Register events = UnionFactory.eINSTANCE.createEventRegister();
				events.setId("events");
				events.getRecords().add(event);
				union.getRegisters().add(events);
				Register log = (Register) make(gifts, "GiftRegister", "id", "gifts");
				log.getRecords().add(gift(gifts, "silk", "Khăn lụa ຜ້າໄໝ", "received", "object", "2024-03", giver, event, "500000 VND",
						"Phòng truyền thống, tủ 3"));
				log.getRecords().add(gift(gifts, "tea", "Trà Tà Xùa", "given", "object", "2023", null, event, "about 120 USD", null));
				log.getRecords().add(gift(gifts, "bare", null, "received", "object", null, null, null, null, null));
				union.getRegisters().add(log);
				writer.addUnion(union);
			});
			repository.write("Sửa giá trị", writer -> set(writer.find("tea").orElseThrow(), "value", Money.valueOf("about 130 USD")));
		}
	}

	private static Record gift(EPackage gifts, String id, String object, String direction, String feature, String date, Person person, Event event,
			String value, String place) {
		EObject gift = make(gifts, "Gift", "id", id, feature, object, "person", person, "occasion", event, "keptAt", place);
		set(gift, "date", date == null ? null : PartialDate.valueOf(date));
		set(gift, "value", value == null ? null : Money.valueOf(value));
		set(gift, "direction", EcoreUtil.createFromString((org.eclipse.emf.ecore.EDataType) gifts.getEClassifier("GiftDirection"), direction));
		((Record) gift).setRemarks("ghi chú " + id);
		return (Record) gift;
	}

	private static EObject make(EPackage ePackage, String name, Object... values) {
		EObject object = EcoreUtil.create((org.eclipse.emf.ecore.EClass) ePackage.getEClassifier(name));
		for (int i = 0; i < values.length; i += 2) {
			set(object, (String) values[i], values[i + 1]);
		}
		return object;
	}

	private static void set(EObject object, String feature, Object value) {
		if (value != null) {
			object.eSet(object.eClass().getEStructuralFeature(feature), value);
		}
	}
}
