package org.huunghi.aid.ui.iati;

import org.eclipse.osgi.util.NLS;

/** The texts of the exchange with IATI. */
final class Messages extends NLS {
	public static String cancel;
	public static String comment;
	public static String exportQuestion;
	public static String exportRest;
	public static String exportTitle;
	public static String exportUnion;
	public static String importQuestion;
	public static String importRest;
	public static String importTitle;
	public static String importUnion;
	public static String imported;
	public static String noUnion;
	public static String refused;

	static {
		NLS.initializeMessages("org.huunghi.aid.ui.iati.messages", Messages.class);
	}

	private Messages() {
	}
}
