package org.huunghi.election.ui.minutes;

import org.huunghi.election.minutes.Paper;

/** The documents that an election ends with. */
enum DocumentKind {
	MINUTES(Paper.MINUTES),
	RESOLUTION(Paper.RESOLUTION);

	private final Paper paper;

	DocumentKind(Paper paper) {
		this.paper = paper;
	}

	/** @return which of the papers it is */
	Paper paper() {
		return paper;
	}

	/** @return the kind of its templates */
	String template() {
		return paper.kind();
	}

	/** @return what it is called */
	String label() {
		return this == MINUTES ? Messages.kindMinutes : Messages.kindResolution;
	}

	/** @return the name proposed for its file, without ending, in letters that every system takes */
	String fileName() {
		return this == MINUTES ? Messages.fileMinutes : Messages.fileResolution;
	}
}
