package org.huunghi.sample.gifts.ui;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
final class Messages extends NLS {
	public static String gift;
	public static String otherSide;

	static {
		NLS.initializeMessages("org.huunghi.sample.gifts.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
