package org.huunghi.aid.figures;

import java.util.List;
import java.util.stream.Stream;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidRegister;
import org.huunghi.aid.AidStatus;
import org.huunghi.aid.SupportActivity;
import org.huunghi.aid.SupportRegister;
import org.huunghi.aid.amount.Sums;
import org.huunghi.aid.approval.Approvals;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.IndicatorUnit;
import org.huunghi.union.Record;
import org.huunghi.union.figures.Counted;
import org.huunghi.union.figures.FigureSource;
import org.huunghi.union.figures.IndicatorText;

/**
 * What aid and support count for. Aid belongs to the period of its approval, so that it counts once however long it runs; what is paid
 * out belongs to the period of each payment. What is only prepared, or given up, does not count.
 */
public final class AidFigures implements FigureSource {
	/** Number of programmes, projects and other aid of foreign non-governmental organisations. */
	public static final String PROJECTS = "aid.ngo.projects";
	/** What their donors committed. */
	public static final String COMMITTED = "aid.ngo.value";
	/** What was paid out. */
	public static final String DISBURSED = "aid.ngo.disbursed";
	/** Number of times that Lao partners were supported. */
	public static final String SUPPORT = "aid.laos.activities";
	/** What that support was worth. */
	public static final String SUPPORT_VALUE = "aid.laos.value";

	private static final Texts NAMES = Texts.beside(AidFigures.class, "messages");
	private static final Quantity ONE = Quantity.exactly(1);

	@Override
	public List<IndicatorText> indicators() {
		return List.of(indicator(PROJECTS, IndicatorUnit.COUNT), indicator(COMMITTED, IndicatorUnit.MONEY), indicator(DISBURSED, IndicatorUnit.MONEY),
				indicator(SUPPORT, IndicatorUnit.COUNT), indicator(SUPPORT_VALUE, IndicatorUnit.MONEY));
	}

	private static IndicatorText indicator(String code, IndicatorUnit unit) {
		return new IndicatorText(code, unit, locale -> NAMES.get(locale, code));
	}

	/** Each register counts in its own direction only: a record that lies in the wrong one counts for nothing. */
	@Override
	public Stream<Counted> count(Record record) {
		return switch (record) {
		case AidActivity activity when activity.eContainer() instanceof AidRegister && counts(activity.getStatus()) -> aid(activity);
		case SupportActivity support when support.eContainer() instanceof SupportRegister && counts(support.getStatus()) -> support(support);
		default -> Stream.empty();
		};
	}

	/** @return whether what has that status counts: what is only prepared, or given up, does not */
	public static boolean counts(AidStatus status) {
		return status != AidStatus.PIPELINE && status != AidStatus.CANCELLED;
	}

	/** @return when an activity counts: on its approval, or its beginning where no approval is dated; null where neither is known */
	public static PartialDate date(AidActivity activity) {
		PartialDate approved = Approvals.date(activity);
		return approved == null ? activity.getActualFrom() : approved;
	}

	private static Stream<Counted> aid(AidActivity activity) {
		PartialDate date = date(activity);
		Stream<Counted> project = Stream.of(Counted.of(PROJECTS, activity, date, date, activity.getPlaces(), ONE));
		Stream<Counted> committed = Sums.byCurrency(activity.getCommitted()).values().stream()
				.map(money -> Counted.of(COMMITTED, activity, date, date, activity.getPlaces(), money));
		Stream<Counted> disbursed = activity.getDisbursed().stream().filter(amount -> amount.getMoney() != null)
				.map(amount -> Counted.of(DISBURSED, activity, amount.getDate(), amount.getDate(), activity.getPlaces(), amount.getMoney()));
		return Stream.of(project, committed, disbursed).flatMap(counted -> counted);
	}

	private static Stream<Counted> support(SupportActivity support) {
		PartialDate decided = support.getDecision() == null ? null : support.getDecision().getDate();
		PartialDate from = support.getValidFrom() == null ? decided : support.getValidFrom();
		PartialDate to = support.getValidTo() == null ? from : support.getValidTo();
		Counted one = Counted.of(SUPPORT, support, from, to, support.getPlaces(), ONE);
		return support.getValue() == null ? Stream.of(one)
				: Stream.of(one, Counted.of(SUPPORT_VALUE, support, from, to, support.getPlaces(), support.getValue()));
	}
}
