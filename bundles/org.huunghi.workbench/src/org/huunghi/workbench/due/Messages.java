package org.huunghi.workbench.due;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String allOpen;
	public static String allUnions;
	public static String copy;
	public static String counts;
	public static String date;
	public static String filter;
	public static String horizon;
	public static String job;
	public static String left;
	public static String none;
	public static String noneFiltered;
	public static String open;
	public static String over;
	public static String read;
	public static String reading;
	public static String record;
	public static String remaining;
	public static String title;
	public static String today;
	public static String union;
	public static String unionChoice;
	public static String what;
	public static String within;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
