package org.huunghi.workbench.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** The preferences of the workbench by name; they lie in the data folder. */
public final class WorkbenchPreferences {
	/** Node of the instance scope that holds them. */
	public static final String NODE = "org.huunghi.workbench";
	/** Language tag of the interface. */
	public static final String LANGUAGE = "language";
	/** Language tag of the interface at the last start. */
	public static final String LAST_LANGUAGE = "lastLanguage";
	/** Who stands in the history as author of what is saved here. */
	public static final String AUTHOR = "author";

	private WorkbenchPreferences() {
	}

	/** @return the author's name: the one chosen, else the user's name at the computer */
	public static String author() {
		return InstanceScope.INSTANCE.getNode(NODE).get(AUTHOR, System.getProperty("user.name", ""));
	}
}
