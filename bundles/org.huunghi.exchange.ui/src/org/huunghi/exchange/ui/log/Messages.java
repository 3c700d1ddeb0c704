package org.huunghi.exchange.ui.log;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String head;
	public static String partners;
	public static String persons;
	public static String places;
	public static String report;
	public static String reportDue;
	public static String when;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
