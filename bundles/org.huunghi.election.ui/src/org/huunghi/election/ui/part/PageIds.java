package org.huunghi.election.ui.part;

/** Ids of the pages of an election, as plugin.xml gives them. */
public final class PageIds {
	/** Who was summoned and came. */
	public static final String ELECTORATE = "org.huunghi.election.ui.electorate";
	/** The list of candidates. */
	public static final String CANDIDATES = "org.huunghi.election.ui.candidates";
	/** The rules. */
	public static final String RULES = "org.huunghi.election.ui.rules";
	/** The count. */
	public static final String COUNTING = "org.huunghi.election.ui.counting";
	/** What came out. */
	public static final String RESULT = "org.huunghi.election.ui.result";
	/** The minutes. */
	public static final String MINUTES = "org.huunghi.election.ui.minutes";

	private PageIds() {
	}
}
