package org.huunghi.election.ui.counting;

import org.eclipse.osgi.util.NLS;

/** Texts of the counting page. */
public final class Messages extends NLS {
	public static String addCounter;
	public static String addRound;
	public static String autoTake;
	public static String ballotNumber;
	public static String ballotsEntered;
	public static String ballotsEnteredOf;
	public static String bothBoxes;
	public static String changeBallot;
	public static String chart;
	public static String collectedMoreThanIssued;
	public static String columnBallot;
	public static String columnDifference;
	public static String columnFigure;
	public static String columnJudgement;
	public static String columnMarks;
	public static String compare;
	public static String consultation;
	public static String counter;
	public static String differences;
	public static String fault;
	public static String faultPrompt;
	public static String helpKeys;
	public static String helpKeysBoxes;
	public static String invalidBecause;
	public static String invalidSum;
	public static String issuedMoreThanPresent;
	public static String left;
	public static String leftOf;
	public static String listOfBallots;
	public static String mending;
	public static String modeBallots;
	public static String modeTallies;
	public static String moreEnteredThanCollected;
	public static String negative;
	public static String neitherBox;
	public static String noDifference;
	public static String noList;
	public static String noMarks;
	public static String noRound;
	public static String noSheet;
	public static String notEnoughKeys;
	public static String notNumber;
	public static String noticeNoKey;
	public static String noticeNoRepeat;
	public static String noticeNoTakeBack;
	public static String noticeNoTwoBoxes;
	public static String paperAccessible;
	public static String project;
	public static String projectTip;
	public static String promptBoth;
	public static String promptNeither;
	public static String removeBallot;
	public static String repeatPrompt;
	public static String round;
	public static String saveComment;
	public static String saveWhileCounting;
	public static String saveWhileCountingTip;
	public static String seatsUnknown;
	public static String startSheet;
	public static String stepBallot;
	public static String stepBallots;
	public static String stepMend;
	public static String stepRemove;
	public static String struck;
	public static String sumIsNotCollected;
	public static String sumOfPapers;
	public static String sumOfVotes;
	public static String sumOfVotesMost;
	public static String sumOfVotesTooLarge;
	public static String takeOfficial;
	public static String takenAsOfficial;
	public static String toCandidates;
	public static String toResult;
	public static String tolerated;
	public static String valid;
	public static String validMoreThanCollected;
	public static String votesMoreThanCollected;
	public static String votesMoreThanValid;
	public static String votesOfNames;
	public static String zoom;
	public static String zoomTip;
	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
