package org.huunghi.election.ui.result;

import org.eclipse.swt.graphics.Color;
import org.huunghi.election.count.Decision;

/** How a candidate's fate looks: a word, an icon and a colour, of which each says it by itself. */
enum DecisionLook {
	ELECTED("good", 0x1B, 0x6E, 0x2A),
	NOT_ELECTED("bad", 0xA8, 0x2A, 0x20),
	TIED("tied", 0x7A, 0x56, 0x00),
	WITHDRAWN("withdrawn", 0x5A, 0x68, 0x72),
	NOT_ON_LIST("withdrawn", 0xA8, 0x2A, 0x20),
	UNKNOWN("unknown", 0x5A, 0x68, 0x72);

	private final String icon;
	private final Color color;

	DecisionLook(String icon, int red, int green, int blue) {
		this.icon = icon;
		color = new Color(red, green, blue);
	}

	static DecisionLook of(Decision decision) {
		return valueOf(decision.name());
	}

	/** @return the name of the icon */
	String icon() {
		return icon;
	}

	Color color() {
		return color;
	}

	/** @return the word */
	String text() {
		return switch (this) {
			case ELECTED -> Messages.elected;
			case NOT_ELECTED -> Messages.notElected;
			case TIED -> Messages.tied;
			case WITHDRAWN -> Messages.withdrawn;
			case NOT_ON_LIST -> Messages.notOnList;
			case UNKNOWN -> Messages.undecided;
		};
	}
}
