package org.huunghi.workbench.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {
	public static String cancel;
	public static String changedElsewhere;
	public static String checking;
	public static String close;
	public static String closing;
	public static String comment;
	public static String commentChanges;
	public static String commentMissing;
	public static String commentText;
	public static String commentTitle;
	public static String conflict;
	public static String conflictTitle;
	public static String details;
	public static String keepEditing;
	public static String loading;
	public static String opening;
	public static String pageFailed;
	public static String redo;
	public static String redoChange;
	public static String reload;
	public static String removedElsewhere;
	public static String revert;
	public static String revertQuestion;
	public static String save;
	public static String saveBeforeOpen;
	public static String saveFailed;
	public static String saveFailedTitle;
	public static String savingRecord;
	public static String undo;
	public static String undoChange;
	public static String unreadable;
	public static String unreadableTitle;
	public static String wrongInput;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
