package org.huunghi.election.ui.part;

import org.eclipse.osgi.util.NLS;

/** Texts of the parts that several pages and dialogs use. */
final class Messages extends NLS {
	public static String all;
	public static String none;

	static {
		NLS.initializeMessages("org.huunghi.election.ui.part.messages", Messages.class);
	}

	private Messages() {
	}
}
