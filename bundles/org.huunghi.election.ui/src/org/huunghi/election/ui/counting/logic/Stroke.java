package org.huunghi.election.ui.counting.logic;

/**
 * One key as the entry of ballots understands it.
 *
 * @param kind what the key means
 * @param character for {@link Kind#CHARACTER}: the digit or letter on the key; 0 else
 * @param shift whether Shift was held with it
 */
public record Stroke(Kind kind, char character, boolean shift) {
	/** What a key means. */
	public enum Kind {
		/** A digit or a letter: a name, or a figure where one is asked for. */
		CHARACTER,
		/** Takes the ballot. */
		ENTER,
		/** Takes an untouched ballot. */
		SPACE,
		/** Takes the last mark back. */
		BACK,
		/** Leaves what was begun. */
		ESCAPE,
		/** Asks for a fault. */
		FAULT,
		/** Asks how often the last ballot is repeated. */
		REPEAT,
		/** Both boxes, for the name that follows. */
		BOTH,
		/** Neither box, for the name that follows. */
		NEITHER,
		/** The name above. */
		UP,
		/** The name below. */
		DOWN,
		/** Strikes out the name at the cursor, or restores it. */
		STRIKE
	}

	/** @return a digit or letter without Shift */
	public static Stroke of(char character) {
		return new Stroke(Kind.CHARACTER, character, false);
	}

	/** @return a digit or letter with Shift */
	public static Stroke shift(char character) {
		return new Stroke(Kind.CHARACTER, character, true);
	}

	/** @return a key that is no character */
	public static Stroke of(Kind kind) {
		return new Stroke(kind, (char) 0, false);
	}
}
