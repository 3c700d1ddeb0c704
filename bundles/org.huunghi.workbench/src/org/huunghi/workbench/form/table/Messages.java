package org.huunghi.workbench.form.table;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {
	public static String add;
	public static String addFile;
	public static String allNames;
	public static String copyRows;
	public static String down;
	public static String fileFailed;
	public static String notChosen;
	public static String open;
	public static String paste;
	public static String pasteRows;
	public static String remove;
	public static String saveAs;
	public static String tooLarge;
	public static String up;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
