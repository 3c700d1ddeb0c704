package org.huunghi.election.apply;

import java.util.Locale;
import java.util.Objects;

import org.huunghi.election.Candidate;
import org.huunghi.union.rules.Told;

/** One change of the personnel that follows from an election, or a note that something does not follow. */
public final class Step {
	private static final Runnable NOTHING = () -> {
	};

	/** What a step does. */
	public enum Kind {
		/** Enters a person into the register of people. */
		PERSON,
		/** Takes a person of the register for the candidate. */
		LINK_PERSON,
		/** Enters a membership in the body. */
		MEMBERSHIP,
		/** Gives a member of the body another role. */
		ROLE,
		/** Enters the tenure of a post. */
		APPOINTMENT,
		/** Ends a tenure of the post that lasts until the election. */
		END_OF_TENURE,
		/** Ties the candidate to a membership or tenure that is entered already. */
		LINK,
		/** Changes nothing: says why something is left to be done by hand. */
		NOTE
	}

	private final Kind kind;
	private final Candidate candidate;
	private final Told text;
	private final Runnable change;

	Step(Kind kind, Candidate candidate, Told text, Runnable change) {
		this.kind = kind;
		this.candidate = candidate;
		this.text = Objects.requireNonNull(text);
		this.change = change;
	}

	static Step note(Candidate candidate, Told text) {
		return new Step(Kind.NOTE, candidate, text, NOTHING);
	}

	/** @return what the step does, never null */
	public Kind kind() {
		return kind;
	}

	/** @return whom it is about; null where it is about the election as a whole */
	public Candidate candidate() {
		return candidate;
	}

	/** @return a sentence that says what will be changed, or why not */
	public String message(Locale locale) {
		return text.in(locale);
	}

	/** @return whether the step changes anything */
	public boolean changes() {
		return kind != Kind.NOTE;
	}

	void run() {
		change.run();
	}

	@Override
	public String toString() {
		return kind + ": " + text.en();
	}
}
