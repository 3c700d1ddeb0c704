package org.huunghi.cli.show;

import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.huunghi.text.entry.DateEntry;
import org.huunghi.text.entry.MoneyEntry;
import org.huunghi.text.entry.NumberEntry;
import org.huunghi.text.entry.QuantityEntry;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.labels.ModelLabels;

/** Writes the value of an attribute as people of the language write it. */
final class ValueTexts {
	private static final Texts TEXTS = Texts.beside(ValueTexts.class, "messages");

	private ValueTexts() {
	}

	/** @param value of the attribute, not null */
	static String of(EAttribute attribute, Object value, Locale locale) {
		return switch (value) {
		case PartialDate date -> DateEntry.format(date, locale);
		case Money money -> MoneyEntry.format(money, locale);
		case Quantity quantity -> QuantityEntry.format(quantity, locale);
		case BigDecimal number -> NumberEntry.format(number, locale);
		case Integer number -> NumberEntry.format(BigDecimal.valueOf(number), locale);
		case Long number -> NumberEntry.format(BigDecimal.valueOf(number), locale);
		case Boolean answer -> TEXTS.get(locale, answer ? "value.yes" : "value.no");
		case byte[] bytes -> TEXTS.get(locale, "value.bytes", bytes.length);
		case Enumerator literal when attribute.getEAttributeType() instanceof EEnum type -> ModelLabels.of(type, literal, locale);
		case String text -> text;
		default -> attribute.getEAttributeType().getEPackage().getEFactoryInstance().convertToString(attribute.getEAttributeType(), value);
		};
	}
}
