package org.huunghi.document.fill;

import org.huunghi.document.Place;

/** One mark that an analyst wrote into a template: a placeholder for a value, or the opening or closing mark of a section. */
public final class Tag {
	/** What a mark is for. */
	public enum Role {
		/** A value. */
		VALUE(""),
		/** Opens what is repeated for each item of a list, or is there only if the value is. */
		OPEN("#"),
		/** Opens what is there only if the value is not. */
		CONTRARY("^"),
		/** Closes a section. */
		CLOSE("/");

		private final String sign;

		Role(String sign) {
			this.sign = sign;
		}

		static Role of(String sign) {
			for (Role role : values()) {
				if (role.sign.equals(sign)) {
					return role;
				}
			}
			throw new IllegalArgumentException(sign);
		}
	}

	/**
	 * Stand around a mark in the text that is handed to the engine. They are no characters of Unicode, so no template has them, and what
	 * an analyst writes reaches the engine as a mark only if it was recognised as one: none of the engine's other marks can be used.
	 */
	static final char START = '\uFDD0';
	static final char END = '\uFDD1';

	private static final char REPLACEMENT = '\uFFFD';

	private final int index;
	private final Role role;
	private final String name;
	private final Place place;
	private Tag partner;

	Tag(int index, Role role, String name, Place place) {
		this.index = index;
		this.role = role;
		this.name = name;
		this.place = place;
	}

	/** @return what the mark is for, never null */
	public Role role() {
		return role;
	}

	/** @return whether it opens a section */
	public boolean opens() {
		return role == Role.OPEN || role == Role.CONTRARY;
	}

	/** @return where the analyst wrote it, never null */
	public Place place() {
		return place;
	}

	/** @return the other mark of the section; null for a value, and before {@link Tags#pair} */
	public Tag partner() {
		return partner;
	}

	/** @return a text of a template without the characters that stand around marks for the engine */
	public static String withoutMarks(String text) {
		return text.indexOf(START) < 0 && text.indexOf(END) < 0 ? text : text.replace(START, REPLACEMENT).replace(END, REPLACEMENT);
	}

	void join(Tag closing) {
		partner = closing;
		closing.partner = this;
	}

	/** @return the name of the value, never blank */
	String name() {
		return name;
	}

	/** @return the mark as the engine reads it; of sections, only once they are paired */
	public String forEngine() {
		return START + role.sign + (role == Role.CLOSE ? partner.key() : key()) + END;
	}

	// The number leads from what the engine reports back to the mark.
	private String key() {
		return Names.isSpecial(name) ? name : index + Names.NUMBER_END + name;
	}

	/** @return the mark of another role with this name, as it is written in a template */
	String written(Role other) {
		return "{{" + other.sign + name + "}}";
	}

	@Override
	public String toString() {
		return written(role);
	}
}
