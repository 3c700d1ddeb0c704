package org.huunghi.workbench.form;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {
	public static String addFacet;
	public static String remarks;
	public static String removeFacet;
	public static String sources;
	public static String summary;
	public static String unknownPackage;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
