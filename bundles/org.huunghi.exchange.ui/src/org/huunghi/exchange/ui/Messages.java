package org.huunghi.exchange.ui;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
final class Messages extends NLS {
	public static String delegation;
	public static String otherSide;
	public static String travellers;
	public static String members;
	public static String purpose;
	public static String outcome;
	public static String money;
	public static String report;
	public static String member;
	public static String origin;
	public static String studies;
	public static String sources;
	public static String remarks;

	static {
		NLS.initializeMessages("org.huunghi.exchange.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
