package org.huunghi.election.value;

/** What a voter did with one name on the ballot paper. */
public enum Mark {
	/** Left it standing, or ticked "agree": a vote. */
	APPROVED(""),
	/** Struck it out, or ticked "disagree": no vote. */
	STRUCK("x"),
	/** Ticked both boxes: no vote for the name. */
	BOTH_BOXES("b"),
	/** Ticked neither box: no vote for the name. */
	NO_BOX("n");

	private final String letter;

	Mark(String letter) {
		this.letter = letter;
	}

	/** @return the letter after the candidate's number in the text form of {@link Marks} */
	String letter() {
		return letter;
	}

	static Mark of(String letter) {
		for (Mark mark : values()) {
			if (mark != APPROVED && mark.letter.equals(letter)) {
				return mark;
			}
		}
		throw new IllegalArgumentException(letter);
	}
}
