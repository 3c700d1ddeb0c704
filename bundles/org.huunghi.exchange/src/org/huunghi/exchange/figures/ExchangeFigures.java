package org.huunghi.exchange.figures;

import java.util.List;
import java.util.stream.Stream;

import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.DelegationDirection;
import org.huunghi.exchange.StudentIntake;
import org.huunghi.exchange.delegation.Counts;
import org.huunghi.exchange.delegation.Journey;
import org.huunghi.exchange.delegation.Travellers;
import org.huunghi.text.locale.Texts;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.IndicatorUnit;
import org.huunghi.union.Place;
import org.huunghi.union.Record;
import org.huunghi.union.figures.Counted;
import org.huunghi.union.figures.FigureSource;
import org.huunghi.union.figures.IndicatorText;

/**
 * What logs of delegations and registers of students count for: delegations and person-trips, each by direction, and students in the year in
 * which they begin. What is unknown is not counted as nought: a delegation without a head count adds no person-trips, and the rules say so.
 */
public final class ExchangeFigures implements FigureSource {
	/** Delegations that went out. */
	public static final String OUT_DELEGATIONS = "exchange.out.delegations";
	/** People who went out, each once for each journey. */
	public static final String OUT_PERSON_TRIPS = "exchange.out.personTrips";
	/** Delegations that came in. */
	public static final String IN_DELEGATIONS = "exchange.in.delegations";
	/** People who came in, each once for each journey. */
	public static final String IN_VISITORS = "exchange.in.visitors";
	/** Lao students who began a course. */
	public static final String STUDENTS = "students.lao";

	private static final Texts NAMES = Texts.beside(ExchangeFigures.class, "indicators");
	private static final Quantity ONE = Quantity.exactly(1);

	@Override
	public List<IndicatorText> indicators() {
		return Stream.of(OUT_DELEGATIONS, OUT_PERSON_TRIPS, IN_DELEGATIONS, IN_VISITORS, STUDENTS)
				.map(code -> new IndicatorText(code, IndicatorUnit.COUNT, locale -> NAMES.get(locale, code))).toList();
	}

	@Override
	public Stream<Counted> count(Record record) {
		return switch (record) {
		case Delegation delegation -> delegation(delegation);
		case StudentIntake intake -> students(intake);
		default -> Stream.empty();
		};
	}

	private static Stream<Counted> delegation(Delegation delegation) {
		boolean out = delegation.getDirection() == DelegationDirection.OUT;
		List<Place> places = List.copyOf(delegation.getPlaces());
		PartialDate from = delegation.getValidFrom();
		PartialDate to = Journey.end(delegation);
		Counted one = Counted.of(out ? OUT_DELEGATIONS : IN_DELEGATIONS, delegation, from, to, places, ONE);
		Quantity people = Travellers.headCount(delegation);
		return people == null ? Stream.of(one) : Stream.of(one, Counted.of(out ? OUT_PERSON_TRIPS : IN_VISITORS, delegation, from, to, places, people));
	}

	/** The school year's first calendar year is when they come; the year after, they are counted no more. */
	private static Stream<Counted> students(StudentIntake intake) {
		if (!Counts.isWhole(intake.getStudents())) {
			return Stream.empty();
		}
		List<Place> places = intake.getPlace() == null ? List.of() : List.of(intake.getPlace());
		return Stream.of(Counted.of(STUDENTS, intake, intake.getSchoolYear(), intake.getSchoolYear(), places, intake.getStudents()));
	}
}
