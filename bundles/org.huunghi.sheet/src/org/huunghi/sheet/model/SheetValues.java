package org.huunghi.sheet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Name;
import org.huunghi.union.NameKind;
import org.huunghi.union.Named;

/** The values of a record's fields. */
public final class SheetValues {
	private SheetValues() {
	}

	/** @return the value: a list where the field can have several; null or empty where the record says nothing */
	public static Object of(EObject record, SheetField field) {
		if (field.isOtherNames()) {
			return others((Named) record);
		}
		if (field.isName()) {
			return official((Named) record, field.language());
		}
		Object value = record.eGet(field.feature());
		if (field.inner() == null) {
			return value;
		}
		List<Object> inner = new ArrayList<>();
		((List<?>) value).forEach(part -> inner.add(((EObject) part).eGet(field.inner())));
		inner.removeIf(Objects::isNull);
		return inner;
	}

	private static String official(Named record, String language) {
		Name name = officialName(record, language);
		return name == null ? null : name.getText();
	}

	private static Name officialName(Named record, String language) {
		return record.getNames().stream().filter(name -> language.equals(name.getLanguage()) && name.getKind() == NameKind.OFFICIAL && name.getText() != null)
				.reduce((first, second) -> first.getValidTo() == null && second.getValidTo() != null ? first : second).orElse(null);
	}

	private static List<Object> others(Named record) {
		List<Name> shown = SheetFields.NAME_LANGUAGES.stream().map(language -> officialName(record, language)).filter(Objects::nonNull).toList();
		List<Object> others = new ArrayList<>();
		record.getNames().stream().filter(name -> !shown.contains(name) && name.getText() != null && !name.getText().isBlank()).forEach(name -> others.add(name.getText()));
		return others;
	}
}
