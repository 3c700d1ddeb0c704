package org.huunghi.election.ui.electorate;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String credentials;
	public static String quorum;
	public static String committee;
	public static String fromMeeting;
	public static String unknown;
	public static String summonedUnknown;
	public static String presentUnknown;
	public static String presentOf;
	public static String met;
	public static String missed;
	public static String needed;
	public static String noRulebook;
	public static String noQuorum;
	public static String excluded;
	public static String tooManyPresent;
	public static String tooManyExcluded;
	public static String noHead;
	public static String severalHeads;
	public static String candidateCounts;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
