package org.huunghi.workbench.merge;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {
	public static String allChosen;
	public static String allMine;
	public static String allOf;
	public static String allTheirs;
	public static String awaitingLine;
	public static String before;
	public static String cancel;
	public static String changedBy;
	public static String changedByAt;
	public static String close;
	public static String columnKept;
	public static String columnWhat;
	public static String comment;
	public static String commentMissing;
	public static String compareTitle;
	public static String conflictTitle;
	public static String copy;
	public static String copyText;
	public static String groupAdded;
	public static String groupByItself;
	public static String groupChanged;
	public static String groupRemoved;
	public static String groupTheirs;
	public static String groupToChoose;
	public static String how;
	public static String keepEditing;
	public static String keptBoth;
	public static String keptSame;
	public static String keptUndecided;
	public static String keptWritten;
	public static String kindAdded;
	public static String kindChanged;
	public static String kindRemoved;
	public static String kindUnchanged;
	public static String leftOut;
	public static String leftToChoose;
	public static String lineBroken;
	public static String mine;
	public static String noneToChoose;
	public static String nothing;
	public static String nothingToChoose;
	public static String notAllowed;
	public static String removedBy;
	public static String removedByAt;
	public static String removedHow;
	public static String removedTitle;
	public static String resultEditable;
	public static String resultMerged;
	public static String saveChosen;
	public static String selectAll;
	public static String setAsideMessage;
	public static String setAsideNone;
	public static String setAsideOpen;
	public static String setAsideRecord;
	public static String setAsideText;
	public static String setAsideTitle;
	public static String setAsideWhen;
	public static String setAsideWhose;
	public static String somebody;
	public static String somebodyElse;
	public static String takeChosen;
	public static String theirs;
	public static String tryAgain;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
