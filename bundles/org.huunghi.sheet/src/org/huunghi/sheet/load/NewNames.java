package org.huunghi.sheet.load;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.repository.Writer;
import org.huunghi.sheet.SheetTexts;
import org.huunghi.sheet.names.NameKey;
import org.huunghi.union.Identified;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.huunghi.union.labels.ModelLabels;

/** Makes the records that a user wants for names which no record bears, and the registers that lack for them. */
final class NewNames {
	private NewNames() {
	}

	/** @return whether a record of the class can be made that has nothing but a name */
	static boolean isCreatable(EClass type) {
		return !type.isAbstract() && UnionPackage.Literals.NAMED.isSuperTypeOf(type) && ImportTarget.registerClass(type).isPresent();
	}

	/** @return a record with that name, in no register */
	static Record make(NameKey key, String id) {
		Named made = Creation.create(key.type());
		((Identified) made).setId(id);
		made.getNames().add(name(key.text(), "vi"));
		// The first literal of a kind says something that nobody said.
		EStructuralFeature kind = key.type().getEStructuralFeature("kind");
		if (kind != null && kind.getEType() instanceof EEnum kinds) {
			EEnumLiteral open = kinds.getEEnumLiteral("UNKNOWN") != null ? kinds.getEEnumLiteral("UNKNOWN") : kinds.getEEnumLiteral("OTHER");
			if (open != null) {
				made.eSet(kind, open.getInstance());
			}
		}
		return made;
	}

	/** Adds the records to the registers of the union that are for them. */
	static void add(Map<NameKey, String> names, String unionId, ImportIds ids, Writer writer) {
		Union union = (Union) writer.find(unionId).orElseThrow();
		names.forEach((key, id) -> {
			if (writer.find(id).isEmpty()) {
				EClass registerClass = ImportTarget.registerClass(key.type()).orElseThrow();
				Register register = union.getRegisters().stream().filter(registerClass::isInstance).findFirst()
						.orElseGet(() -> register(registerClass, ids.register(registerClass.getName()), union, writer));
				register.getRecords().add(make(key, id));
			}
		});
	}

	/** @return a new register of the union */
	static Register register(EClass registerClass, String id, Union union, Writer writer) {
		Register register = Creation.create(registerClass);
		register.setId(id);
		SheetTexts.LANGUAGES.forEach(language -> register.getNames().add(name(ModelLabels.of(registerClass, language), language.getLanguage())));
		writer.addRegister(union, register);
		return (Register) writer.find(id).map(EObject.class::cast).orElse(register);
	}

	private static Name name(String text, String language) {
		Name name = Creation.create(UnionPackage.Literals.NAME);
		name.setText(text);
		name.setLanguage(language);
		return name;
	}
}
