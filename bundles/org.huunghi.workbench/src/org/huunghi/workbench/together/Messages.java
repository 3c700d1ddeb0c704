package org.huunghi.workbench.together;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {
	public static String alone;
	public static String breakAsk;
	public static String breakButton;
	public static String cancel;
	public static String changes;
	public static String columnPlace;
	public static String columnSince;
	public static String columnState;
	public static String columnWho;
	public static String count;
	public static String lockAsk;
	public static String lockEdits;
	public static String lockLasts;
	public static String lockMine;
	public static String lockTitle;
	public static String locked;
	public static String markChanged;
	public static String me;
	public static String opened;
	public static String reading;
	public static String reads;
	public static String unlockTitle;
	public static String unnamed;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
