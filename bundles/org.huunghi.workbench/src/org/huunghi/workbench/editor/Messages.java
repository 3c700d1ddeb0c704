package org.huunghi.workbench.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {
	public static String alsoOpen;
	public static String breakLock;
	public static String cancel;
	public static String changedBoth;
	public static String changedNow;
	public static String checking;
	public static String close;
	public static String closing;
	public static String comment;
	public static String commentChanges;
	public static String commentMissing;
	public static String commentText;
	public static String commentTitle;
	public static String compare;
	public static String details;
	public static String editedBy;
	public static String fieldChanged;
	public static String inDraft;
	public static String keepingAside;
	public static String later;
	public static String loading;
	public static String lockNote;
	public static String lockRefused;
	public static String lockedBy;
	public static String lockedByMe;
	public static String locking;
	public static String mayNotWrite;
	public static String notNow;
	public static String notNowTitle;
	public static String offline;
	public static String opening;
	public static String pageFailed;
	public static String reconnecting;
	public static String redo;
	public static String redoChange;
	public static String removedBy;
	public static String removedShown;
	public static String revert;
	public static String revertQuestion;
	public static String save;
	public static String saveBeforeOpen;
	public static String saveFailed;
	public static String saveFailedTitle;
	public static String savingRecord;
	public static String setAside;
	public static String showSetAside;
	public static String undo;
	public static String undoChange;
	public static String unlock;
	public static String unreachable;
	public static String unreadable;
	public static String unreadableTitle;
	public static String wrongInput;
	public static String youElsewhere;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
