package org.huunghi.workbench.form.value;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {
	public static String notChoice;
	public static String notCheck;
	public static String notLanguage;
	public static String notWhole;
	public static String outOfRange;
	public static String readOnlyCell;
	public static String yes;
	public static String no;
	public static String unknownLanguage;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
