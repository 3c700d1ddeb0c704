package org.huunghi.election.ui.chart;

import org.eclipse.osgi.util.NLS;

/** Texts of the chart. */
final class Messages extends NLS {
	public static String needed;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
