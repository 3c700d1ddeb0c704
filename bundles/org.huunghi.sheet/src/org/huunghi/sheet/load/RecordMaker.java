package org.huunghi.sheet.load;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.sheet.model.FieldKind;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.union.Identified;
import org.huunghi.union.Name;
import org.huunghi.union.NameKind;
import org.huunghi.union.Record;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/** Makes a record of what a row says. */
final class RecordMaker {
	private RecordMaker() {
	}

	/**
	 * @param values with ids for records
	 * @param find gives the record with an id; null where there is none
	 * @return the record, in no register
	 */
	static Record make(EClass type, String id, Map<SheetField, Object> values, Function<String, EObject> find) {
		Record record = Creation.create(type);
		((Identified) record).setId(id);
		values.forEach((field, value) -> set(record, field, value, find));
		return record;
	}

	private static void set(Record record, SheetField field, Object value, Function<String, EObject> find) {
		if (field.isName() || field.isOtherNames()) {
			(value instanceof List<?> several ? several : List.of(value)).forEach(text -> addName(record, field, text.toString()));
			return;
		}
		List<?> values = value instanceof List<?> list ? list : List.of(value);
		for (Object each : values) {
			Object what = field.kind() == FieldKind.RECORD ? find.apply((String) each) : each;
			if (what != null) {
				put(record, field, what);
			}
		}
	}

	private static void put(Record record, SheetField field, Object value) {
		EStructuralFeature feature = field.feature();
		if (field.inner() != null) {
			EObject part = Creation.create(((EReference) feature).getEReferenceType());
			part.eSet(field.inner(), value);
			list(record, feature).add(part);
		} else if (feature.isMany()) {
			list(record, feature).add((EObject) value);
		} else {
			record.eSet(feature, value);
		}
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> list(Record record, EStructuralFeature feature) {
		return (EList<EObject>) record.eGet(feature);
	}

	private static void addName(Record record, SheetField field, String text) {
		Name name = Creation.create(UnionPackage.Literals.NAME);
		name.setText(text);
		if (field.isOtherNames()) {
			name.setKind(NameKind.ALIAS);
		} else {
			name.setLanguage(field.language());
		}
		list(record, UnionPackage.Literals.NAMED__NAMES).add(name);
	}
}
