package org.huunghi.workbench.table;

import org.eclipse.osgi.util.NLS;

/** Texts of the tables of registers. */
public final class Messages extends NLS {
	public static String add;
	public static String clearFilters;
	public static String closeAll;
	public static String columns;
	public static String columnsDown;
	public static String columnsMessage;
	public static String columnsOk;
	public static String columnsReset;
	public static String columnsUp;
	public static String copy;
	public static String copyHeads;
	public static String copyJob;
	public static String copyTooMany;
	public static String delete;
	public static String deleteNew;
	public static String deleteTooMany;
	public static String empty;
	public static String emptyFiltered;
	public static String export;
	public static String failed;
	public static String filterAll;
	public static String filterChoose;
	public static String filterType;
	public static String filtered;
	public static String footCount;
	public static String footNew;
	public static String footSum;
	public static String footUnknown;
	public static String gone;
	public static String group;
	public static String groupNone;
	public static String kind;
	public static String newMark;
	public static String newRecord;
	public static String notChosen;
	public static String notEditable;
	public static String notFound;
	public static String nothing;
	public static String open;
	public static String openAll;
	public static String paste;
	public static String pasteJob;
	public static String pasteNoColumn;
	public static String pasteNothing;
	public static String pasteRefused;
	public static String pasteRefusedCell;
	public static String pasteRefusedMore;
	public static String pasteTitle;
	public static String pasteTooMany;
	public static String pasteGroups;
	public static String pasteOk;
	public static String readJob;
	public static String refresh;
	public static String stillReading;
	public static String storedBefore;
	public static String unknownRegister;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
