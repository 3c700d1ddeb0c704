package org.huunghi.workbench.form.reference;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {
	public static String clear;
	public static String createNamed;
	public static String createNew;
	public static String down;
	public static String gone;
	public static String goneTitle;
	public static String newText;
	public static String newTitle;
	public static String noRegister;
	public static String notChosen;
	public static String nothingFound;
	public static String open;
	public static String remove;
	public static String typeToAdd;
	public static String typeToFind;
	public static String up;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
