package org.huunghi.exchange.ui.calendar;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String goTo;
	public static String goToTip;
	public static String hint;
	public static String job;
	public static String left;
	public static String month;
	public static String monthAfter;
	public static String monthBefore;
	public static String more;
	public static String nothing;
	public static String nothingHere;
	public static String today;
	public static String todayMark;
	public static String todayTip;
	public static String vague;
	public static String yearAfter;
	public static String yearBefore;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
