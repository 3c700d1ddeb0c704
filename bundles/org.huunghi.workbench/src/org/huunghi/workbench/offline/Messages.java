package org.huunghi.workbench.offline;

import org.eclipse.osgi.util.NLS;

/** The texts about copies that are taken along. Each field is named as its key in {@code messages.properties}. */
public final class Messages extends NLS {
	public static String allUnions;
	public static String author;
	public static String backButton;
	public static String backComment;
	public static String backDone;
	public static String backMerge;
	public static String backMessage;
	public static String backNothing;
	public static String backPreview;
	public static String backRefreshed;
	public static String backTitle;
	public static String before;
	public static String close;
	public static String connecting;
	public static String copyName;
	public static String copyOf;
	public static String folderFull;
	public static String mine;
	public static String newFolder;
	public static String noUnion;
	public static String openCopy;
	public static String origin;
	public static String reading;
	public static String refresh;
	public static String stayHere;
	public static String stays;
	public static String takeButton;
	public static String takeDone;
	public static String takeFolder;
	public static String takeJob;
	public static String takeMessage;
	public static String takeTitle;
	public static String taken;
	public static String theirs;
	public static String union;

	static {
		NLS.initializeMessages("org.huunghi.workbench.offline.messages", Messages.class);
	}

	private Messages() {
	}
}
