package org.huunghi.election.ui.result;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
	public static String overall;
	public static String next;
	public static String round;
	public static String reVote;
	public static String number;
	public static String name;
	public static String votes;
	public static String percent;
	public static String decision;
	public static String inRound;
	public static String unknown;
	public static String elected;
	public static String notElected;
	public static String tied;
	public static String withdrawn;
	public static String notOnList;
	public static String undecided;
	public static String explain;
	public static String electedOf;
	public static String electedCount;
	public static String figures;
	public static String wrong;
	public static String announce;
	public static String announceShort;
	public static String completeFigures;
	public static String completeConsent;
	public static String noRulebook;
	public static String listOpen;
	public static String noQuorum;
	public static String mendList;
	public static String furtherRound;
	public static String reVoteNext;
	public static String drawLot;
	public static String decideTie;
	public static String toElectorate;
	public static String toCandidates;
	public static String toRules;
	public static String toCounting;
	public static String toMinutes;
	public static String startRound;
	public static String startReVote;
	public static String recordLot;
	public static String accepted;
	public static String rejected;
	public static String apply;
	public static String roundAdded;
	public static String consentSet;
	public static String lotSet;
	public static String roundTitle;
	public static String roundMessage;
	public static String roundButton;
	public static String lotTitle;
	public static String lotMessage;
	public static String lotBy;
	public static String lotButton;
	public static String lotNote;
	public static String lotNoteOpen;
	public static String working;
	public static String applyTitle;
	public static String applyMessage;
	public static String applyNothing;
	public static String applyButton;
	public static String applyStep;
	public static String applyReading;
	public static String acceptedNameless;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
