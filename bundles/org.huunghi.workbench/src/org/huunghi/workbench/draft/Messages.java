package org.huunghi.workbench.draft;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {
	public static String banner;
	public static String bannerTip;
	public static String before;
	public static String cancel;
	public static String close;
	public static String columnAuthor;
	public static String columnChanged;
	public static String columnName;
	public static String columnNote;
	public static String discard;
	public static String discardAsk;
	public static String discardButton;
	public static String discardTitle;
	public static String draft;
	public static String draftsMessage;
	public static String draftsTitle;
	public static String main;
	public static String merge;
	public static String mergeButton;
	public static String mergeComment;
	public static String mergeDone;
	public static String mergeMessage;
	public static String mergeNothing;
	public static String mergeTitle;
	public static String nameMissing;
	public static String newButton;
	public static String newDraft;
	public static String newMessage;
	public static String newName;
	public static String newNote;
	public static String newTitle;
	public static String openButton;
	public static String shown;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
