package org.huunghi.workbench.connection;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {
	public static String add;
	public static String addFolder;
	public static String addFolderTitle;
	public static String addServer;
	public static String addServerTitle;
	public static String bringBack;
	public static String browse;
	public static String columnLastUsed;
	public static String columnName;
	public static String columnPlace;
	public static String columnUser;
	public static String connect;
	public static String connecting;
	public static String copied;
	public static String edit;
	public static String editFolderTitle;
	public static String editServerTitle;
	public static String folder;
	public static String folderIsFile;
	public static String folderIsMade;
	public static String folderMessage;
	public static String folderWrong;
	public static String forgetButton;
	public static String forgetCertificate;
	public static String forgetQuestion;
	public static String forgetTitle;
	public static String forgotten;
	public static String goThere;
	public static String head;
	public static String host;
	public static String hostHint;
	public static String hostWrong;
	public static String ifThere;
	public static String ifThereReplace;
	public static String ifThereStop;
	public static String message;
	public static String name;
	public static String nameHint;
	public static String noPlace;
	public static String noUnion;
	public static String offline;
	public static String online;
	public static String openNow;
	public static String otherPlace;
	public static String password;
	public static String passwordHint;
	public static String passwordKnown;
	public static String port;
	public static String portWrong;
	public static String publish;
	public static String publishJob;
	public static String publishMessage;
	public static String publishTitle;
	public static String publishTo;
	public static String reconnecting;
	public static String remove;
	public static String removeButton;
	public static String removeQuestion;
	public static String removeTitle;
	public static String save;
	public static String serverMessage;
	public static String stayHere;
	public static String take;
	public static String takeAlong;
	public static String takeJob;
	public static String takeMessage;
	public static String takeTitle;
	public static String takeTo;
	public static String test;
	public static String testWell;
	public static String thisComputer;
	public static String title;
	public static String trust;
	public static String trustCertificate;
	public static String trustCompared;
	public static String trustHead;
	public static String trustMessage;
	public static String trustText;
	public static String trustTitle;
	public static String union;
	public static String user;
	public static String waitingForJob;

	static {
		NLS.initializeMessages("org.huunghi.workbench.connection.messages", Messages.class);
	}

	private Messages() {
	}
}
