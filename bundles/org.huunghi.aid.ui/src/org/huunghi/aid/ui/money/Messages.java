package org.huunghi.aid.ui.money;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String amount;
	public static String committed;
	public static String currency;
	public static String date;
	public static String disbursed;
	public static String file;
	public static String inDong;
	public static String kind;
	public static String nothing;
	public static String overspent;
	public static String sum;
	public static String summary;
	public static String undated;
	public static String unknown;
	public static String withoutRate;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
