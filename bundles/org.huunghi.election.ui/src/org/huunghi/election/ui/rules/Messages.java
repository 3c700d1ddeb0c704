package org.huunghi.election.ui.rules;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String head;
	public static String headOwn;
	public static String summary;
	public static String none;
	public static String asOriginal;
	public static String noOriginal;
	public static String differs;
	public static String nothing;
	public static String choose;
	public static String restore;
	public static String save;
	public static String method;
	public static String list;
	public static String ballot;
	public static String election;
	public static String clauses;
	public static String source;
	public static String noSource;
	public static String tie;
	public static String tieNone;
	public static String chooseTitle;
	public static String chooseMessage;
	public static String chooseButton;
	public static String cancel;
	public static String name;
	public static String origin;
	public static String builtIn;
	public static String own;
	public static String reading;
	public static String replaceTitle;
	public static String replace;
	public static String replaceCounted;
	public static String replaceButton;
	public static String set;
	public static String saveTitle;
	public static String saveMessage;
	public static String saveName;
	public static String saveEmpty;
	public static String noRegister;
	public static String byMethod;
	public static String byQuorum;
	public static String noByQuorum;
	public static String bySurplusAllowed;
	public static String bySurplusLimited;
	public static String bySurplusForbidden;
	public static String bySurplusRequired;
	public static String bySupport;
	public static String byThreshold;
	public static String byAgreement;
	public static String byNumbers;
	public static String byRounds;
	public static String byTies;
	public static String byTiesOpen;
	public static String byInvalid;
	public static String byTwoBoxes;
	public static String thenText;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
