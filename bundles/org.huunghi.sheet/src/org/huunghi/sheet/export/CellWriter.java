package org.huunghi.sheet.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.sheet.SheetTexts;
import org.huunghi.sheet.model.FieldKind;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.sheet.model.SheetValues;
import org.huunghi.sheet.read.Cell;
import org.huunghi.sheet.value.Parted;
import org.huunghi.text.entry.DateEntry;
import org.huunghi.text.entry.MoneyEntry;
import org.huunghi.text.entry.QuantityEntry;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;

/**
 * Says the fields of records in cells, so that an import takes them for the same: days as dates, exact numbers and amounts as numbers, whatever is less exact
 * in words.
 */
final class CellWriter {
	/** Spreadsheets count days from here; what is earlier is written as text. */
	private static final int FIRST_YEAR = 1901;
	/** Spreadsheets keep no more digits of a number. */
	private static final int DIGITS = 15;
	private static final String UNKNOWN = "UNKNOWN";

	private final Locale locale;

	CellWriter(Locale locale) {
		this.locale = locale;
	}

	Cell cell(EObject record, SheetField field) {
		Object value = SheetValues.of(record, field);
		if (value instanceof List<?> several) {
			return field.kind() == FieldKind.MONEY ? total(several) : Cell.text(Parted.join(several.stream().map(each -> one(field, each).plain()).filter(text -> !text.isBlank()).toList()));
		}
		return one(field, value);
	}

	private Cell one(SheetField field, Object value) {
		return switch (value) {
		case null -> Cell.EMPTY;
		case Enumerator literal when literal.getName().equals(UNKNOWN) && !field.isMany() -> Cell.EMPTY;
		case Enumerator literal -> Cell.text(ModelLabels.of((EEnum) field.type(), literal, locale));
		case PartialDate date -> date(date);
		case Quantity quantity -> quantity.qualifier() == Qualifier.EXACTLY ? number(quantity.number(), null) : Cell.text(QuantityEntry.format(quantity, locale));
		case Money money -> money(money);
		case BigDecimal number -> number(number, null);
		case Integer number -> number(BigDecimal.valueOf(number), null);
		case Boolean truth -> Cell.text(SheetTexts.get(locale, truth ? "value.true" : "value.false"));
		case EObject other -> Cell.text(Names.label(other, locale));
		default -> Cell.text(value.toString());
		};
	}

	private Cell date(PartialDate date) {
		boolean day = date.day().isPresent() && date.year() >= FIRST_YEAR;
		return day ? Cell.date(date.firstDay().atStartOfDay()) : Cell.text(DateEntry.format(date, locale));
	}

	private Cell money(Money money) {
		return money.qualifier() == Qualifier.EXACTLY ? number(money.amount(), money.currency().getCurrencyCode()) : Cell.text(MoneyEntry.format(money, locale));
	}

	private Cell number(BigDecimal number, String unit) {
		if (number.stripTrailingZeros().precision() > DIGITS) {
			return Cell.text(unit == null ? QuantityEntry.format(new Quantity(Qualifier.EXACTLY, number), locale) : MoneyEntry.format(Money.exactly(number, unit), locale));
		}
		return Cell.number(number, unit);
	}

	/** Amounts in one currency come to one; others stand beside each other. */
	private Cell total(List<?> amounts) {
		Map<String, Money> sums = new LinkedHashMap<>();
		amounts.forEach(each -> sums.merge(((Money) each).currency().getCurrencyCode(), (Money) each, Money::plus));
		if (sums.size() == 1) {
			return money(sums.values().iterator().next());
		}
		List<String> texts = new ArrayList<>();
		sums.values().forEach(sum -> texts.add(MoneyEntry.format(sum, locale)));
		return Cell.text(Parted.join(texts));
	}
}
