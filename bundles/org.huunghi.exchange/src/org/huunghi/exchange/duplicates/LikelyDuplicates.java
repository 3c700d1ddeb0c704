package org.huunghi.exchange.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.DelegationDirection;
import org.huunghi.exchange.delegation.Journey;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.Name;
import org.huunghi.union.Person;
import org.huunghi.union.Record;
import org.huunghi.union.Register;

/**
 * The delegations of a log that were likely entered twice: they went the same way, on days that they may share, to a partner or place that they
 * share, and under the same head; where one of them names no head, the same title stands for it. Heads and titles are compared without accents,
 * case and variants of spelling, so that a head who got into the register of people twice is found.
 * <p>
 * No two delegations are compared with each other. Those that agree in all but the days share a calendar, in which each looks up its own
 * days and then takes them, so that the work grows with the number of delegations and hardly faster.
 */
public final class LikelyDuplicates {
	/** What delegations of one calendar agree in. */
	private record Group(DelegationDirection direction, EObject partner, Mark mark, Object text) {
	}

	/** By what delegations are recognised. */
	private enum Mark {
		HEAD,
		/** Title of any delegation, for one without a head to look itself up. */
		TITLE,
		/** Title of a delegation without a head, for one with a head to look itself up. */
		TITLE_WITHOUT_HEAD
	}

	private final Map<Group, Days> calendars = new HashMap<>();
	private final Map<Person, Set<Object>> heads = new HashMap<>();
	private final Map<Delegation, Delegation> earlier = new HashMap<>();

	private LikelyDuplicates() {
	}

	/** @return the likely duplicates among the delegations of that log; each is read once */
	public static LikelyDuplicates of(Register log) {
		return of(log.getRecords());
	}

	/** @return the likely duplicates among the delegations of these records, which are in the order in which they were entered */
	public static LikelyDuplicates of(Collection<? extends Record> records) {
		LikelyDuplicates duplicates = new LikelyDuplicates();
		records.stream().filter(Delegation.class::isInstance).map(Delegation.class::cast)
				.forEach(delegation -> Journey.of(delegation).ifPresent(journey -> duplicates.enter(delegation, journey)));
		return duplicates;
	}

	/** @return a delegation that stands earlier in the log and is likely the same journey, or empty where there is none */
	public Optional<Delegation> earlierThan(Delegation delegation) {
		return Optional.ofNullable(earlier.get(delegation));
	}

	/** @return how many entries of calendars were looked at: the work that it took, for whoever wants to hold it to its growth */
	public long looked() {
		return calendars.values().stream().mapToLong(Days::looked).sum();
	}

	private void enter(Delegation delegation, Journey journey) {
		Set<Object> head = delegation.getHead() == null ? Set.of() : heads.computeIfAbsent(delegation.getHead(), LikelyDuplicates::marks);
		String title = Fold.fold(delegation.getTitle());
		Set<EObject> partners = new LinkedHashSet<>(delegation.getPartners());
		partners.addAll(delegation.getPlaces());
		for (EObject partner : partners) {
			lookUp(delegation, partner, head, title).map(group -> holder(group, journey)).filter(Objects::nonNull).findFirst()
					.ifPresent(other -> earlier.putIfAbsent(delegation, other));
		}
		for (EObject partner : partners) {
			register(delegation, partner, head, title).forEach(group -> calendars.computeIfAbsent(group, key -> new Days()).take(journey, delegation));
		}
	}

	private Delegation holder(Group group, Journey journey) {
		Days days = calendars.get(group);
		return days == null ? null : days.holder(journey);
	}

	/** The groups in which an earlier entry of the same journey would be. */
	private static Stream<Group> lookUp(Delegation delegation, EObject partner, Set<Object> head, String title) {
		Stream<Group> byHead = head.stream().map(mark -> new Group(delegation.getDirection(), partner, Mark.HEAD, mark));
		Mark mark = head.isEmpty() ? Mark.TITLE : Mark.TITLE_WITHOUT_HEAD;
		return title.isEmpty() ? byHead : Stream.concat(byHead, Stream.of(new Group(delegation.getDirection(), partner, mark, title)));
	}

	/** The groups in which later entries of the same journey look. */
	private static Stream<Group> register(Delegation delegation, EObject partner, Set<Object> head, String title) {
		Stream<Group> byHead = head.stream().map(mark -> new Group(delegation.getDirection(), partner, Mark.HEAD, mark));
		List<Mark> titles = title.isEmpty() ? List.of() : head.isEmpty() ? List.of(Mark.TITLE, Mark.TITLE_WITHOUT_HEAD) : List.of(Mark.TITLE);
		return Stream.concat(byHead, titles.stream().map(mark -> new Group(delegation.getDirection(), partner, mark, title)));
	}

	/** A head is recognised by any of the names, or as the person itself where that has none yet. */
	private static Set<Object> marks(Person head) {
		Set<Object> marks = new LinkedHashSet<>();
		head.getNames().stream().map(Name::getText).map(Fold::fold).filter(name -> !name.isEmpty()).forEach(marks::add);
		return marks.isEmpty() ? Set.of(head) : marks;
	}
}
