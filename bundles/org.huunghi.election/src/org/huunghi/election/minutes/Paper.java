package org.huunghi.election.minutes;

import java.util.Locale;

/** The papers that an election ends with. */
public enum Paper {
	/** Minutes of the count (biên bản kiểm phiếu). */
	MINUTES,
	/** Resolution that recognises the result (nghị quyết). */
	RESOLUTION;

	/** @return kind of the templates, such as {@code election.minutes} */
	public String kind() {
		return "election." + name().toLowerCase(Locale.ROOT);
	}
}
