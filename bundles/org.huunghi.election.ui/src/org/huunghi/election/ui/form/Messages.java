package org.huunghi.election.ui.form;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String where;
	public static String seats;
	public static String names;
	public static String sources;
	public static String remarks;
	public static String candidate;
	public static String nomination;
	public static String outcome;
	public static String rulebook;
	public static String round;
	public static String sheets;
	public static String sheet;
	public static String invalid;
	public static String tallies;
	public static String ballots;
	public static String entry;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
