package org.huunghi.exchange.delegation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

import org.huunghi.exchange.Delegation;
import org.huunghi.exchange.DelegationMember;
import org.huunghi.text.fold.Fold;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Person;

/** Who travels with a delegation: how many there are, and how many of them are entered one by one. */
public final class Travellers {
	private Travellers() {
	}

	/**
	 * Counts the members and the head, each person once: the head may be one of the members, by the entry of the person or by name.
	 *
	 * @return the number of travellers who are entered, which may be fewer than travelled; 0 where none is
	 */
	public static int entered(Delegation delegation) {
		Set<Object> travellers = new HashSet<>();
		for (DelegationMember member : delegation.getMembers()) {
			travellers.add(member.getPerson() == null ? member : member.getPerson());
		}
		Person head = delegation.getHead();
		if (head != null && delegation.getMembers().stream().noneMatch(member -> isNamed(member, head))) {
			travellers.add(head);
		}
		return travellers.size();
	}

	private static boolean isNamed(DelegationMember member, Person person) {
		return member.getPerson() == null && member.getName() != null
				&& person.getNames().stream().anyMatch(name -> Fold.sameName(name.getText(), member.getName()));
	}

	/**
	 * @return the head count with its qualifier, as person-trips are counted; null where it is unknown or can't be the number of a delegation's
	 *         people, being negative, nought or no whole number
	 */
	public static Quantity headCount(Delegation delegation) {
		Quantity count = delegation.getHeadCount();
		return Counts.isWhole(count) && count.number().signum() > 0 ? count : null;
	}

	/**
	 * @param count a number of travellers with its qualifier
	 * @param entered how many of them are entered
	 * @return whether the number can mean that many or more
	 */
	public static boolean leavesRoom(Quantity count, int entered) {
		int compared = count.number().compareTo(BigDecimal.valueOf(entered));
		return switch (count.qualifier()) {
		case EXACTLY -> compared >= 0;
		case UNDER -> compared > 0;
		case OVER, ABOUT -> true;
		};
	}
}
