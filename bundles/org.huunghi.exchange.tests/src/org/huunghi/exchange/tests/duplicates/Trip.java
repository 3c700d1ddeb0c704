package org.huunghi.exchange.tests.duplicates;

import static org.huunghi.exchange.tests.Make.make;

import java.util.ArrayList;
import java.util.List;

import org.huunghi.exchange.Delegation;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Organisation;
import org.huunghi.union.Person;
import org.huunghi.union.Place;

/**
 * What a delegation of a made-up log is told by.
 *
 * @param in whether it came in
 * @param partner 0 to 2 for a place, 3 and 4 for an organisation, 5 for a place and an organisation, 6 for none
 * @param head 0 and 1 for the same head entered twice, 2 for another one, 3 for none
 * @param title 0 and 1 for the same title in two spellings, 2 for another one, 3 for none
 * @param day 1 to 20 of March 2024, 0 for the whole month, -1 for unknown
 * @param length in days
 */
record Trip(boolean in, int partner, int head, int title, int day, int length) {
	/** What the trips of one log share. */
	static final class World {
		private final List<Place> places = List.of(make("Place", "names", "A"), make("Place", "names", "B"), make("Place", "names", "C"));
		private final List<Organisation> organisations = List.of(make("Organisation", "names", "D"), make("Organisation", "names", "E"));
		private final List<Person> heads = List.of(make("Person", "names", "Nguyễn Hòa"), make("Person", "names", "NGUYEN HOÀ"),
				make("Person", "names", "Lò Thị Én"));
		private final List<String> titles = List.of("Đoàn thăm tỉnh bạn", "đoàn  thăm TỈNH bạn", "Đoàn khảo sát");

		Delegation delegation(Trip trip) {
			Delegation delegation = make("Delegation", "direction", trip.in ? "in" : "out");
			trip.places().forEach(index -> delegation.getPlaces().add(places.get(index)));
			trip.organisations().forEach(index -> delegation.getPartners().add(organisations.get(index)));
			delegation.setHead(trip.head == 3 ? null : heads.get(trip.head));
			delegation.setTitle(trip.title == 3 ? null : titles.get(trip.title));
			delegation.setValidFrom(trip.day < 0 ? null : trip.day == 0 ? PartialDate.of(2024, 3) : PartialDate.of(2024, 3, trip.day));
			delegation.setValidTo(trip.day < 1 || trip.length == 1 ? null : PartialDate.of(2024, 3, trip.day + trip.length - 1));
			return delegation;
		}
	}

	/** The same question asked of two trips alone, as the rule puts it into words. */
	boolean isLike(Trip other) {
		boolean sameHead = head < 3 && other.head < 3 && head / 2 == other.head / 2;
		boolean sameTitle = title < 3 && other.title < 3 && title / 2 == other.title / 2;
		boolean sameWho = head < 3 && other.head < 3 ? sameHead : sameTitle;
		return in == other.in && sameWho && sharesPartner(other) && sharesDay(other);
	}

	private boolean sharesPartner(Trip other) {
		List<Integer> shared = new ArrayList<>(places());
		shared.retainAll(other.places());
		List<Integer> organisations = new ArrayList<>(organisations());
		organisations.retainAll(other.organisations());
		return !shared.isEmpty() || !organisations.isEmpty();
	}

	private boolean sharesDay(Trip other) {
		return day >= 0 && other.day >= 0 && (day == 0 || other.day == 0 || day < other.day + other.length && other.day < day + length);
	}

	private List<Integer> places() {
		return partner < 3 ? List.of(partner) : partner == 5 ? List.of(0) : List.of();
	}

	private List<Integer> organisations() {
		return partner == 3 || partner == 4 ? List.of(partner - 3) : partner == 5 ? List.of(0) : List.of();
	}
}
