package org.huunghi.election.model;

import org.huunghi.election.Election;
import org.huunghi.election.count.Electorate;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Meeting;

/** What an election leaves to its congress or session to say: the electorate and the day. */
public final class Electorates {
	private Electorates() {
	}

	/** @return the numbers of the election, else those of the meeting, else null */
	public static Electorate of(Election election) {
		Meeting meeting = meeting(election);
		Integer summoned = election.getSummoned() == null && meeting != null ? meeting.getSummoned() : election.getSummoned();
		Integer present = election.getPresent() == null && meeting != null ? meeting.getPresent() : election.getPresent();
		return new Electorate(summoned, election.getExcluded(), present);
	}

	/** @return the day of the election, else the last one of the meeting, else its first one; null where unknown */
	public static PartialDate date(Election election) {
		Meeting meeting = meeting(election);
		if (election.getDate() != null || meeting == null) {
			return election.getDate();
		}
		return meeting.getValidTo() == null ? meeting.getValidFrom() : meeting.getValidTo();
	}

	/** @return the meeting; null where none is chosen or it can't be found */
	static Meeting meeting(Election election) {
		Meeting meeting = election.getMeeting();
		return meeting == null || meeting.eIsProxy() ? null : meeting;
	}
}
