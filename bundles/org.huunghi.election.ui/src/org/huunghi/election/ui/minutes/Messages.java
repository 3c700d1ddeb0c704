package org.huunghi.election.ui.minutes;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String minutes;
	public static String resolution;
	public static String signatures;
	public static String document;
	public static String preview;
	public static String kind;
	public static String language;
	public static String kindMinutes;
	public static String kindResolution;
	public static String exportDocx;
	public static String exportHtml;
	public static String open;
	public static String openBrowser;
	public static String edit;
	public static String reset;
	public static String word;
	public static String html;
	public static String saving;
	public static String saved;
	public static String opened;
	public static String notOpened;
	public static String ownTemplate;
	public static String builtInTemplate;
	public static String editing;
	public static String resetTitle;
	public static String resetQuestion;
	public static String resetButton;
	public static String cancel;
	public static String resetDone;
	public static String previewing;
	public static String failed;
	public static String head;
	public static String noHead;
	public static String noSecretary;
	public static String noFallback;
	public static String fileMinutes;
	public static String fileResolution;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
