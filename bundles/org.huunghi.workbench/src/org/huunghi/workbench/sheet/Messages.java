package org.huunghi.workbench.sheet;

import org.eclipse.osgi.util.NLS;

/** The texts about spreadsheets and calendars. Each field is named as its key in {@code messages.properties}. */
public final class Messages extends NLS {
	public static String alike;
	public static String allFiles;
	public static String calendar;
	public static String choose;
	public static String column;
	public static String columnHeading;
	public static String columnIs;
	public static String columnsMessage;
	public static String columnsTitle;
	public static String create;
	public static String csv;
	public static String duplicates;
	public static String example;
	public static String exportDone;
	public static String exportJob;
	public static String exportTitle;
	public static String exportWhat;
	public static String field;
	public static String file;
	public static String fileMessage;
	public static String fileTitle;
	public static String forAll;
	public static String goodOnly;
	public static String heading;
	public static String headingHint;
	public static String headingNone;
	public static String importButton;
	public static String importDone;
	public static String importDoneSome;
	public static String importJob;
	public static String importTitle;
	public static String into;
	public static String kind;
	public static String leave;
	public static String leftJob;
	public static String leftOut;
	public static String means;
	public static String monthFirst;
	public static String name;
	public static String nameMeans;
	public static String namesMessage;
	public static String namesNone;
	public static String namesTitle;
	public static String noTarget;
	public static String nothingGood;
	public static String onlySheet;
	public static String place;
	public static String problem;
	public static String problemOf;
	public static String reason;
	public static String refuse;
	public static String refusedName;
	public static String refusedTitle;
	public static String refusedWrong;
	public static String resultMessage;
	public static String resultRefused;
	public static String resultTitle;
	public static String row;
	public static String rows;
	public static String sheet;
	public static String sheets;
	public static String sum;
	public static String sumCreated;
	public static String target;
	public static String unit;
	public static String unitHint;
	public static String unitUnknown;
	public static String workbook;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
