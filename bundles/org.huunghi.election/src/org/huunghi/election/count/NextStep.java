package org.huunghi.election.count;

/** What the meeting has to do next. */
public enum NextStep {
	/** Every seat is filled, or the rules end the election here: the result can be announced. */
	ANNOUNCE,
	/** Figures are missing or contradict each other. */
	COMPLETE_FIGURES,
	/** Too few are present: no election can be held. */
	NO_QUORUM,
	/** The list breaks the rules of surplus or nomination. */
	MEND_LIST,
	/** A further round among those not elected. */
	FURTHER_ROUND,
	/** A further ballot among those who are tied. */
	RE_VOTE,
	/** The chair draws a lot among those who are tied. */
	DRAW_LOT,
	/** A tie that no rule of the rulebook decides: the meeting must say how. */
	DECIDE_TIE
}
