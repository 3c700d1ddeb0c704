package org.huunghi.union.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.PeriodTotal;
import org.huunghi.union.Place;
import org.huunghi.union.Record;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
import org.huunghi.union.names.Values;

/**
 * What a record has to do with a figure: a period total, or what a single record says for the indicator.
 *
 * @param record the period total or the single record, with its sources; not null
 * @param from begin of the total's period, or when the activity began; null where unknown
 * @param to end of either; null where unknown
 * @param places the partner places, empty where the record names none
 * @param quantity the number with its qualifier, null where it is money
 * @param money the amount, null where it is a number
 * @param verdict whether it is in the figure, not null
 * @param within the period total in the figure on whose account it is not; null where none is
 */
public record Part(Record record, PartialDate from, PartialDate to, List<Place> places, Quantity quantity, Money money, Verdict verdict,
		PeriodTotal within) {
	/** Totals first, then by time; the id, which says nothing, makes the order the same whatever that of the records is. */
	static final Comparator<Part> ORDER = Comparator.comparing((Part part) -> !part.isTotal())
			.thenComparing(part -> part.verdict() != Verdict.COUNTED).thenComparing(Part::from, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(Part::to, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(part -> part.record().getId(),
					Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(Part::sortKey);

	static Part of(Counted counted, Verdict verdict, PeriodTotal within) {
		return new Part(counted.record(), counted.from(), counted.to(), counted.places(), counted.quantity(), counted.money(), verdict, within);
	}

	/** @return whether it is a period total, not a single record */
	public boolean isTotal() {
		return record instanceof PeriodTotal;
	}

	/** @return the number or the amount with its qualifier */
	public String value(Locale locale) {
		return money == null ? Values.quantity(quantity, locale) : Values.money(money, locale);
	}

	/** @return a single date, or the span; empty where nothing is known */
	public String time(Locale locale) {
		return from != null && from.equals(to) ? Values.date(from, locale) : Values.span(from, to, locale);
	}

	/** @return what the record is called beside its value and its time; the label of a total would say both over again */
	public String label(Locale locale) {
		return isTotal() ? ModelLabels.of(record.eClass(), locale) : Names.label(record, locale);
	}

	/** @return why it is or is not in the figure, in one clause; never blank */
	public String reason(Locale locale) {
		return within == null ? verdict.text(locale) : Verdict.TEXTS.get(locale, verdict.key() + ".within", total(within, locale));
	}

	/** A total by its value and period; that it is of the same indicator goes without saying. */
	private static String total(PeriodTotal total, Locale locale) {
		String value = total.getQuantity() == null ? Values.money(total.getMoney(), locale) : Values.quantity(total.getQuantity(), locale);
		String span = Values.span(total.getPeriodFrom(), total.getPeriodTo(), locale);
		return value.isEmpty() ? Names.label(total, locale) : value + " (" + span + ')';
	}

	private String sortKey() {
		return String.valueOf(quantity == null ? money : quantity);
	}
}
