package org.huunghi.sheet.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.sheet.mapping.Mapping;
import org.huunghi.sheet.model.FieldKind;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.sheet.model.SheetValues;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.Identified;
import org.huunghi.union.Record;

/**
 * What two records have in common that are likely the same one entered twice: their names and short texts, their first date, and the records they refer to,
 * as far as the sheet says them. Amounts, numbers and long texts may differ.
 */
final class DuplicateKey {
	private static final String STORE = "http://www.eclipse.org/CDO/DBStore";
	private static final long OFFSET = 0xcbf29ce484222325L;
	private static final long PRIME = 0x100000001b3L;
	private static final char PART = '\u0001';

	private final List<SheetField> fields;
	private final SheetField date;

	DuplicateKey(Mapping mapping, Collection<SheetField> all) {
		date = all.stream().filter(field -> field.kind() == FieldKind.DATE && says(mapping, field)).findFirst().orElse(null);
		fields = all.stream().filter(field -> says(mapping, field)).filter(field -> field.equals(date) || tells(field)).toList();
	}

	private static boolean says(Mapping mapping, SheetField field) {
		return mapping.column(field).isPresent() || mapping.constants().containsKey(field);
	}

	private static boolean tells(SheetField field) {
		return switch (field.kind()) {
		case RECORD -> field.inner() == null;
		case CHOICE -> field.inner() == null;
		case TEXT -> field.inner() == null && !field.isOtherNames() && !isLong(field);
		default -> false;
		};
	}

	private static boolean isLong(SheetField field) {
		EAnnotation store = field.feature().getEAnnotation(STORE);
		return store != null && "CLOB".equals(store.getDetails().get("columnType"));
	}

	/** @return the date that tells records apart; null where the sheet says none */
	SheetField date() {
		return date;
	}

	/** @return the key of a row; 0 where it says nothing that tells it from others */
	long of(Map<SheetField, Object> values) {
		return key(field -> values.get(field));
	}

	/** @return the key of a record that is there; 0 where it says nothing that tells it from others */
	long of(Record record) {
		return key(field -> SheetValues.of(record, field));
	}

	private long key(java.util.function.Function<SheetField, Object> values) {
		StringBuilder text = new StringBuilder();
		int telling = 0;
		for (SheetField field : fields) {
			String value = text(values.apply(field));
			telling += value.isEmpty() || field.kind() == FieldKind.CHOICE ? 0 : 1;
			text.append(PART).append(value);
		}
		return telling < 2 ? 0 : hash(text);
	}

	private static String text(Object value) {
		return switch (value) {
		case null -> "";
		case List<?> several -> several.stream().map(DuplicateKey::text).sorted().collect(Collectors.joining(","));
		case Identified record -> Objects.toString(record.getId(), "");
		case EObject other -> other.toString();
		case Enumerator literal -> literal.getLiteral();
		case String text -> Fold.fold(text);
		default -> value.toString();
		};
	}

	private static long hash(CharSequence text) {
		long hash = OFFSET;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * PRIME;
		}
		// 0 stands for no key
		hash ^= hash >>> 29;
		return hash == 0 ? 1 : hash;
	}
}
