package org.huunghi.exchange.ui.timeline;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String byDirection;
	public static String byPartner;
	public static String earlier;
	public static String hint;
	public static String job;
	public static String lanes;
	public static String later;
	public static String left;
	public static String nothing;
	public static String quarter;
	public static String reading;
	public static String today;
	public static String todayTip;
	public static String unknown;
	public static String zoom;
	public static String zoomMonth;
	public static String zoomQuarter;
	public static String zoomYear;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
