package org.huunghi.aid.iati.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidAmount;
import org.huunghi.aid.AidFactory;
import org.huunghi.aid.AidPackage.Literals;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Qualifier;

/**
 * What was promised, or what was paid out ({@code transaction}). Promised are the commitments of the publisher (type 2) or, where there are none,
 * those made to it (11): both in one file are one money on its way. Paid out are disbursements to others and expenditure (3 and 4), which add up.
 * Other types, budgets and planned payments stay with the file, and so do sums in a currency that nobody knows. A sum that is only "over" or "about"
 * is written with its number and says so, in words and in an attribute of our own namespace.
 */
final class Transactions extends Group<Bag<Transactions.Sum>> {
	private static final String QUALIFIER = "qualifier";
	private static final Set<String> ALL = Set.of("2", "3", "4", "11");

	/** An amount on a date; either is null where the register does not know it. */
	record Sum(Money money, PartialDate date) {
	}

	private final boolean committed;

	Transactions(boolean committed) {
		this.committed = committed;
	}

	@Override
	Bag<Sum> read(Element activity, Context context) {
		return new Bag<>(new ArrayList<>(elements(activity).values()));
	}

	private Map<Element, Sum> elements(Element activity) {
		if (!committed) {
			return elements(activity, Set.of("3", "4"));
		}
		Map<Element, Sum> own = elements(activity, Set.of("2"));
		return own.isEmpty() ? elements(activity, Set.of("11")) : own;
	}

	private static Map<Element, Sum> elements(Element activity, Set<String> types) {
		Map<Element, Sum> found = new LinkedHashMap<>();
		for (Element element : ofTypes(activity, types)) {
			Money money = money(element.child("value"), activity);
			if (money != null) {
				found.put(element, new Sum(money, Days.read(element.child("transaction-date"))));
			}
		}
		return found;
	}

	private static List<Element> ofTypes(Element activity, Set<String> types) {
		return activity.children("transaction").stream().filter(element -> {
			Element type = element.child("transaction-type");
			return type != null && type.get("code") != null && types.contains(type.get("code").strip());
		}).toList();
	}

	static List<Element> withoutMoney(Element activity) {
		return ofTypes(activity, ALL).stream().filter(element -> element.child("value") != null && money(element.child("value"), activity) == null)
				.toList();
	}

	static List<Element> negative(Element activity) {
		return ofTypes(activity, ALL).stream().filter(element -> {
			Money money = money(element.child("value"), activity);
			return money != null && money.amount().signum() < 0;
		}).toList();
	}

	private static Money money(Element value, Element activity) {
		BigDecimal amount = value == null ? null : Numbers.read(value.text());
		String currency = value == null ? null : value.get("currency") != null ? value.get("currency") : activity.get("default-currency");
		if (amount == null || currency == null) {
			return null;
		}
		try {
			return new Money(qualifier(value), amount, Currency.getInstance(currency.strip()));
		} catch (IllegalArgumentException e) {
			return null;
		}
	}

	/** IllegalArgumentException where the file says one that is none of ours. */
	private static Qualifier qualifier(Element value) {
		String qualifier = value.get(Days.NAMESPACE, QUALIFIER);
		return qualifier == null ? Qualifier.EXACTLY : Qualifier.valueOf(qualifier);
	}

	private List<AidAmount> amounts(AidActivity record) {
		return committed ? record.getCommitted() : record.getDisbursed();
	}

	private EStructuralFeature feature() {
		return committed ? Literals.AID_ACTIVITY__COMMITTED : Literals.AID_ACTIVITY__DISBURSED;
	}

	@Override
	Bag<Sum> read(AidActivity record, Context context) {
		return new Bag<>(amounts(record).stream().map(Transactions::sum).toList());
	}

	private static Sum sum(AidAmount amount) {
		return new Sum(amount.getMoney(), amount.getDate());
	}

	@Override
	boolean isEmpty(Bag<Sum> facts) {
		return facts.facts().isEmpty();
	}

	/** Amounts that stay keep their rates. */
	@Override
	void store(Bag<Sum> facts, AidActivity record) {
		List<Sum> missing = facts.copy();
		List<AidAmount> gone = amounts(record).stream().filter(amount -> !missing.remove(sum(amount))).toList();
		amounts(record).removeAll(gone);
		for (Sum sum : missing) {
			AidAmount amount = AidFactory.eINSTANCE.createAidAmount();
			amount.setMoney(sum.money());
			amount.setDate(sum.date());
			amounts(record).add(amount);
		}
	}

	@Override
	void write(Bag<Sum> facts, Element activity, AidActivity record, Context context) {
		List<Sum> missing = facts.copy();
		elements(activity).forEach((element, sum) -> {
			if (!missing.remove(sum)) {
				Elements.remove(activity, element);
			}
		});
		for (Sum sum : missing) {
			if (sum.money() == null) {
				context.refuse(record, feature(), "lacks.money");
			} else if (sum.date() == null) {
				context.refuse(record, feature(), "lacks.date", sum.money().toString());
			} else {
				Elements.insert(activity, element(sum, activity, context));
			}
		}
	}

	private Element element(Sum sum, Element activity, Context context) {
		Element date = Element.of("transaction-date");
		Days.write(date, sum.date(), false);
		Element value = Element.of("value").set("currency", sum.money().currency().getCurrencyCode()).set("value-date", Days.day(sum.date(), false))
				.text(sum.money().amount().toPlainString());
		Element transaction = Element.of("transaction").add(Element.of("transaction-type").set("code", committed ? "2" : "3")).add(date).add(value);
		StringBuilder words = new StringBuilder();
		if (sum.money().qualifier() != Qualifier.EXACTLY) {
			Days.mark(value, QUALIFIER, sum.money().qualifier().name());
			words.append(Words.get(context, QUALIFIER + '.' + sum.money().qualifier().name()));
		}
		if (sum.date().day().isEmpty()) {
			words.append(words.isEmpty() ? "" : " ").append(Words.get(context, "inexact", sum.date().toString()));
		}
		if (!words.isEmpty()) {
			transaction.add(Element.of("description").add(Elements.narrative(words.toString(), activity, context)));
		}
		return transaction;
	}
}
