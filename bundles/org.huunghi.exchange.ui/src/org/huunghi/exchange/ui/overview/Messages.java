package org.huunghi.exchange.ui.overview;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String both;
	public static String by;
	public static String byPartner;
	public static String byProvince;
	public static String byPurpose;
	public static String byYear;
	public static String delegations;
	public static String headIn;
	public static String headOut;
	public static String hint;
	public static String in;
	public static String inPersons;
	public static String job;
	public static String list;
	public static String measure;
	public static String noCount;
	public static String notEntered;
	public static String nothing;
	public static String nothingThen;
	public static String out;
	public static String outPersons;
	public static String persons;
	public static String reading;
	public static String total;
	public static String unclear;
	public static String uncounted;
	public static String undated;
	public static String unknown;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
