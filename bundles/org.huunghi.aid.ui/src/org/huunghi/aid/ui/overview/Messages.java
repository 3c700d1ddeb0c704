package org.huunghi.aid.ui.overview;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String activities;
	public static String before;
	public static String beforeIs;
	public static String by;
	public static String byDonor;
	public static String byPlace;
	public static String bySector;
	public static String byYear;
	public static String chartIn;
	public static String committed;
	public static String committedDollars;
	public static String committedDong;
	public static String difference;
	public static String disbursedDollars;
	public static String disbursedDong;
	public static String dollars;
	public static String dong;
	public static String hint;
	public static String job;
	public static String noWarnings;
	public static String notInDollars;
	public static String notInDong;
	public static String nothing;
	public static String nothingThen;
	public static String now;
	public static String number;
	public static String reading;
	public static String share;
	public static String total;
	public static String unclear;
	public static String undated;
	public static String unknown;
	public static String unknownAmount;
	public static String warnings;
	public static String withoutAmount;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
