package org.huunghi.workbench.figures;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String columnHow;
	public static String columnSource;
	public static String columnTime;
	public static String columnValue;
	public static String columnWhat;
	public static String copy;
	public static String copyAll;
	public static String counting;
	public static String explainJob;
	public static String hint;
	public static String job;
	public static String madeAndLeft;
	public static String madeNone;
	public static String madeSingles;
	public static String madeTotals;
	public static String more;
	public static String noUnion;
	public static String nothing;
	public static String open;
	public static String readAgain;
	public static String reading;
	public static String union;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
