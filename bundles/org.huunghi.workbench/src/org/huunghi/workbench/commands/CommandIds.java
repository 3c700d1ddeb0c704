package org.huunghi.workbench.commands;

/** Ids of the commands of the workbench, as plugin.xml defines them. */
public final class CommandIds {
	/** Creates a union. */
	public static final String NEW_UNION = "org.huunghi.workbench.newUnion";
	/** Creates a record in a register that the user chooses. */
	public static final String NEW_RECORD = "org.huunghi.workbench.newRecord";
	/** Chooses a record by name and opens it. */
	public static final String OPEN_RECORD = "org.huunghi.workbench.openRecord";
	/** Shows the known connections, to go to another repository. */
	public static final String CONNECT = "org.huunghi.workbench.connect";
	/** Takes a union of the server that is shown along, to work in it where no network is. */
	public static final String TAKE_ALONG = "org.huunghi.workbench.takeAlong";
	/** Brings what was changed in a copy to its server. */
	public static final String BRING_BACK = "org.huunghi.workbench.bringBack";
	/** Goes to the search box of the explorer. */
	public static final String FIND = "org.huunghi.workbench.find";
	/** Installs a data set that a plug-in brings. */
	public static final String INSTALL_DATA_SET = "org.huunghi.workbench.installDataSet";
	/** Imports a file. */
	public static final String IMPORT = "org.huunghi.workbench.import";
	/** Exports to a file. */
	public static final String EXPORT = "org.huunghi.workbench.export";
	/** Checks all records against the rules. */
	public static final String CHECK_ALL = "org.huunghi.workbench.checkAll";
	/** Shows the structure of the selected union. */
	public static final String SHOW_STRUCTURE = "org.huunghi.workbench.showStructure";

	private CommandIds() {
	}
}
