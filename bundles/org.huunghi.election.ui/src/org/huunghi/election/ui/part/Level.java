package org.huunghi.election.ui.part;

/** How well something stands; each level has an icon of its own, so that no colour alone says it. */
public enum Level {
	/** As it should be. */
	GOOD("good"),
	/** Worth knowing. */
	NOTE("note"),
	/** Should be looked at. */
	WARNING("warn"),
	/** Can't stay like this. */
	BAD("bad"),
	/** Can't be told, since something is not known. */
	UNKNOWN("unknown");

	private final String icon;

	Level(String icon) {
		this.icon = icon;
	}

	/** @return the name of its icon */
	public String icon() {
		return icon;
	}
}
