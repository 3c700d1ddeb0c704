package org.huunghi.aid.ui;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
final class Messages extends NLS {
	public static String activity;
	public static String approval;
	public static String committed;
	public static String disbursed;
	public static String entry;
	public static String given;
	public static String interchange;
	public static String names;
	public static String parties;
	public static String receivers;
	public static String registration;
	public static String remarks;
	public static String reports;
	public static String results;
	public static String scope;
	public static String sources;
	public static String support;

	static {
		NLS.initializeMessages("org.huunghi.aid.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
