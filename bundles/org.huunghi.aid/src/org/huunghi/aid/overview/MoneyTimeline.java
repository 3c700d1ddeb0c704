package org.huunghi.aid.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidAmount;
import org.huunghi.aid.amount.Sums;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;

/**
 * What was committed and paid for one activity as time went on, in one currency: in that of the amounts themselves, or all in dong by the rate that
 * each has for its day. A date that is known by its month or year alone stands at its last day, by which it has surely happened.
 */
public final class MoneyTimeline {
	/**
	 * From a day on.
	 *
	 * @param date of the amount
	 * @param amount that was added
	 * @param sum what it all comes to by then
	 * @param paid whether it was paid; else it was committed
	 */
	public record Step(PartialDate date, Money amount, Money sum, boolean paid) {
	}

	/** What has no date comes last: it is in the sum of all, and in none before. */
	private static final Comparator<AidAmount> BY_DATE = Comparator.comparing(AidAmount::getDate,
			Comparator.nullsLast(Comparator.comparing(PartialDate::lastDay)));

	private final List<Step> committed = new ArrayList<>();
	private final List<Step> disbursed = new ArrayList<>();
	private final List<Money> undated = new ArrayList<>();
	private final List<Money> withoutRate = new ArrayList<>();
	private final Money allCommitted;
	private final Money allDisbursed;

	/** @param currency null for everything in dong */
	public MoneyTimeline(AidActivity activity, Currency currency) {
		allCommitted = read(activity.getCommitted(), currency, false, committed);
		allDisbursed = read(activity.getDisbursed(), currency, true, disbursed);
	}

	/** @return the currencies of an activity, those of its commitments first */
	public static List<Currency> currencies(AidActivity activity) {
		Set<Currency> currencies = new LinkedHashSet<>();
		Stream.concat(activity.getCommitted().stream(), activity.getDisbursed().stream()).map(AidAmount::getMoney).filter(money -> money != null)
				.map(Money::currency).forEach(currencies::add);
		return List.copyOf(currencies);
	}

	private Money read(Collection<AidAmount> amounts, Currency currency, boolean paid, List<Step> steps) {
		Money sum = null;
		for (AidAmount amount : amounts.stream().sorted(BY_DATE).toList()) {
			Money money = money(amount, currency);
			if (money == null) {
				continue;
			}
			sum = sum == null ? money : sum.plus(money);
			if (amount.getDate() == null) {
				undated.add(money);
			} else {
				steps.add(new Step(amount.getDate(), money, sum, paid));
			}
		}
		return sum;
	}

	/** @return the amount in the currency; null where it is in another one, or has no rate, which is noted */
	private Money money(AidAmount amount, Currency currency) {
		Money money = amount.getMoney();
		if (currency != null) {
			return money != null && money.currency().equals(currency) ? money : null;
		}
		Money dong = Rates.inDong(amount).orElse(null);
		if (money != null && dong == null) {
			withoutRate.add(money);
		}
		return dong;
	}

	/** @return the commitments with a date, in their order */
	public List<Step> committed() {
		return committed;
	}

	/** @return the payments with a date, in their order */
	public List<Step> disbursed() {
		return disbursed;
	}

	/** @return the commitments and payments with a date, in the order in which they were made */
	public List<Step> steps() {
		return Stream.concat(committed.stream(), disbursed.stream()).sorted(Comparator.comparing(step -> step.date().lastDay())).toList();
	}

	/** @return amounts without a date: they are in the sums, and at no place in time */
	public List<Money> undated() {
		return undated;
	}

	/** @return amounts without a rate: they are not in the sums in dong */
	public List<Money> withoutRate() {
		return withoutRate;
	}

	/** @return all that was committed; null where nothing is known of it */
	public Money allCommitted() {
		return allCommitted;
	}

	/** @return all that was paid; null where nothing is known of it */
	public Money allDisbursed() {
		return allDisbursed;
	}

	/** @return percent of the commitments that were paid, to one decimal; empty where nothing was committed, or is known of it */
	public Optional<BigDecimal> percent() {
		return Change.share(allDisbursed, allCommitted);
	}

	/** @return whether certainly more was paid than committed, whatever the qualifiers leave open */
	public boolean isOverspent() {
		return allCommitted != null && allDisbursed != null && Sums.certainlyMore(allDisbursed, allCommitted);
	}
}
