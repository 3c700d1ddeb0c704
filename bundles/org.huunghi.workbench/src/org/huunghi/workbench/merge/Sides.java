package org.huunghi.workbench.merge;

/**
 * What the three versions are called where they are compared.
 *
 * @param before from which both started
 * @param mine of the one who merges
 * @param theirs that is in the repository already
 * @param allMine text of the button that chooses mine everywhere
 * @param allTheirs text of the button that chooses theirs everywhere
 */
public record Sides(String before, String mine, String theirs, String allMine, String allTheirs) {
	private static final int LONGEST = 28;

	/** @return the sides of two people who edited the same. @param other name of the other; null where it is not known */
	public static Sides ofPeople(String other) {
		String name = other == null || other.isBlank() ? Messages.somebody : shortened(other);
		return new Sides(Messages.before, Messages.mine, Messages.bind(Messages.theirs, name), Messages.allMine, Messages.bind(Messages.allTheirs, name));
	}

	/** @return the sides of anything else, whose buttons are worded after their names */
	public static Sides named(String before, String mine, String theirs) {
		return new Sides(before, mine, theirs, Messages.bind(Messages.allOf, mine), Messages.bind(Messages.allOf, theirs));
	}

	private static String shortened(String name) {
		return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).stripTrailing() + '…';
	}
}
