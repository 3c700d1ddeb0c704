package org.huunghi.election.ui.projector;

import org.eclipse.osgi.util.NLS;

/** Texts of the projector. */
final class Messages extends NLS {
	public static String complete;
	public static String counted;
	public static String countedOf;
	public static String elected;
	public static String help;
	public static String hidden;
	public static String needed;
	public static String noElection;
	public static String nothing;
	public static String round;
	public static String title;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
