package org.huunghi.workbench.part;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String allTime;
	public static String bothDates;
	public static String copy;
	public static String dateTip;
	public static String from;
	public static String listClose;
	public static String listCount;
	public static String listJob;
	public static String listOpen;
	public static String listReading;
	public static String otherPeriod;
	public static String period;
	public static String picture;
	public static String to;
	public static String turned;
	public static String year;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
