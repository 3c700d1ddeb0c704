package org.huunghi.workbench.table.filter;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {
	public static String empty;
	public static String noDate;
	public static String noNumber;
	public static String notFiltered;
	public static String wordsFrom;
	public static String wordsTo;
	public static String wrongChoice;
	public static String wrongDate;
	public static String wrongNumber;
	public static String wrongOrder;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
