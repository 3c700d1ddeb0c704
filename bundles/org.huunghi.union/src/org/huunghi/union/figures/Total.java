package org.huunghi.union.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.huunghi.text.value.Money;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.IndicatorUnit;
import org.huunghi.union.PeriodTotal;
import org.huunghi.union.Source;

/** A period total with what decides whether it counts: its days, its places and how new its source is. */
final class Total {
	/** The one that covers more comes first; the id decides only where nothing else does. */
	static final Comparator<Total> COVERS_MORE = Comparator.comparing((Total total) -> total.span.days()).thenComparing(total -> total.places)
			.thenComparing(total -> total.told).reversed().thenComparing(total -> total.record.getId(), Comparator.nullsLast(Comparator.naturalOrder()));

	private final PeriodTotal record;
	private final Timespan span;
	private final PlaceSet places;
	private final LocalDate told;

	Total(PeriodTotal record) {
		this.record = record;
		span = Timespan.of(record);
		places = new PlaceSet(record.getPlaces(), record.getPlaceCount());
		told = record.getSources().stream().map(Source::getDocument)
				.flatMap(document -> document == null || document.getDate() == null ? Stream.empty() : Stream.of(document.getDate().lastDay()))
				.max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
	}

	PeriodTotal record() {
		return record;
	}

	Timespan span() {
		return span;
	}

	/** A total that has a number and an amount, against the rules, is read in the unit of its indicator. */
	Quantity quantity() {
		return record.getMoney() != null && record.getIndicator().getUnit() == IndicatorUnit.MONEY ? null : record.getQuantity();
	}

	Money money() {
		return quantity() == null ? record.getMoney() : null;
	}

	boolean hasValue() {
		return record.getQuantity() != null || record.getMoney() != null;
	}

	/** @return whether something of this total may be in the other one too; amounts in two currencies of one statement are no such thing */
	boolean overlaps(Total other) {
		return span.within(other.span) != Answer.NO && places.meets(other.places) && !isSameStatement(other);
	}

	private boolean isSameStatement(Total other) {
		return span.equals(other.span) && places.equals(other.places) && money() != null && other.money() != null
				&& !Objects.equals(money().currency(), other.money().currency());
	}

	/** @return whether all of this total is in the other one */
	boolean isWithin(Total other) {
		return span.within(other.span) == Answer.YES && other.places.covers(places);
	}

	/** @return whether what the record says is in this total */
	Answer contains(Counted counted, Timespan beginning) {
		Answer then = beginning.within(span);
		return then == Answer.NO ? then : then.and(places.covers(counted.places()));
	}

	Part part(Verdict verdict, Total within) {
		return new Part(record, record.getPeriodFrom(), record.getPeriodTo(), List.copyOf(record.getPlaces()), quantity(), money(), verdict,
				within == null ? null : within.record);
	}
}
