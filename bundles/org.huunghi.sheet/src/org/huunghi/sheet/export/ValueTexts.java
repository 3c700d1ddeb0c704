package org.huunghi.sheet.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.huunghi.sheet.SheetTexts;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Values;

/** Says what was read from a cell, as the reader would write it. */
public final class ValueTexts {
	private ValueTexts() {
	}

	/** @return the value in words */
	public static String of(SheetField field, Object value, Locale reader) {
		return switch (value) {
		case List<?> several -> several.stream().map(each -> of(field, each, reader)).collect(Collectors.joining("; "));
		case Enumerator literal -> ModelLabels.of((EEnum) field.type(), literal, reader);
		case PartialDate date -> Values.date(date, reader);
		case Quantity quantity -> Values.quantity(quantity, reader);
		case Money money -> Values.money(money, reader);
		case Boolean truth -> SheetTexts.get(reader, truth ? "value.true" : "value.false");
		default -> value.toString();
		};
	}
}
