package org.huunghi.aid.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.figures.AidFigures;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.figures.Answer;
import org.huunghi.union.figures.Period;

/**
 * The aid of a register in a period, as the figures count it: an activity belongs to the period of its approval, or of its beginning where no
 * approval is dated; what is only prepared, or given up, does not count. What was paid belongs to the period of each payment, whenever its
 * activity was approved.
 */
public final class AidOverview {
	private final List<AidActivity> counted = new ArrayList<>();
	private final Rates rates;
	private final Worth committed;
	private final Worth disbursed;
	private int unclear;
	private int undated;
	private int withoutAmount;

	/**
	 * @param activities all those of the register
	 * @param period null for all time
	 */
	public AidOverview(Collection<AidActivity> activities, Period period) {
		rates = new Rates(activities.stream().flatMap(each -> Stream.concat(each.getCommitted().stream(), each.getDisbursed().stream())).toList());
		List<AidActivity> real = activities.stream().filter(each -> AidFigures.counts(each.getStatus())).toList();
		real.forEach(activity -> add(activity, period));
		committed = counted.stream().map(this::committed).reduce(Worth.NONE, Worth::plus);
		disbursed = real.stream().flatMap(each -> each.getDisbursed().stream()).filter(amount -> within(amount.getDate(), period) == Answer.YES)
				.map(amount -> Worth.of(amount, rates)).reduce(Worth.NONE, Worth::plus);
	}

	private void add(AidActivity activity, Period period) {
		PartialDate date = AidFigures.date(activity);
		switch (within(date, period)) {
		case YES -> {
			counted.add(activity);
			withoutAmount += activity.getCommitted().stream().allMatch(amount -> amount.getMoney() == null) ? 1 : 0;
		}
		case MAYBE -> {
			undated += date == null ? 1 : 0;
			unclear += date == null ? 0 : 1;
		}
		case NO -> {
			// another period has it
		}
		}
	}

	/** In all time every date lies, also one that is not known. */
	private static Answer within(PartialDate date, Period period) {
		return period == null ? Answer.YES : period.holds(date);
	}

	private Worth committed(AidActivity activity) {
		return activity.getCommitted().stream().map(amount -> Worth.of(amount, rates)).reduce(Worth.NONE, Worth::plus);
	}

	/** @return number of activities that count */
	public int activities() {
		return counted.size();
	}

	/** @return what was committed for them */
	public Worth committed() {
		return committed;
	}

	/** @return what was paid out in the period, for whichever activity; a payment without a date belongs to no period */
	public Worth disbursed() {
		return disbursed;
	}

	/** @return how many activities may or may not belong to the period, since their date is not exact enough: they are not counted */
	public int unclear() {
		return unclear;
	}

	/** @return how many activities have no date: they belong to no period */
	public int undated() {
		return undated;
	}

	/** @return how many of the activities that count have no amount committed: they add nothing to the worth */
	public int withoutAmount() {
		return withoutAmount;
	}

	/**
	 * @return the parts by that dimension, which together come to {@link #committed()}: the most in dong first, what is not known last; years in their
	 *         order
	 */
	public List<Portion> portions(Dimension dimension) {
		Map<Object, Worth> worth = new LinkedHashMap<>();
		Map<Object, List<String>> ids = new LinkedHashMap<>();
		for (AidActivity activity : counted) {
			Worth whole = committed(activity);
			dimension.parts(activity).forEach((key, percent) -> {
				worth.merge(key, whole.part(percent), Worth::plus);
				ids.computeIfAbsent(key, missing -> new ArrayList<>()).add(activity.getId());
			});
		}
		List<Object> keys = new ArrayList<>(worth.keySet());
		keys.sort((first, second) -> order(dimension, worth, first, second));
		return keys.stream().map(key -> new Portion(dimension.text(key), ids.get(key), worth.get(key))).toList();
	}

	private static int order(Dimension dimension, Map<Object, Worth> worth, Object first, Object second) {
		if (first.equals(dimension.unknown()) || second.equals(dimension.unknown())) {
			return Boolean.compare(first.equals(dimension.unknown()), second.equals(dimension.unknown()));
		}
		return dimension == Dimension.YEAR ? Integer.compare((Integer) first, (Integer) second)
				: amount(worth.get(second)).compareTo(amount(worth.get(first)));
	}

	private static BigDecimal amount(Worth worth) {
		return worth.dong() == null ? BigDecimal.ZERO : worth.dong().amount();
	}
}
