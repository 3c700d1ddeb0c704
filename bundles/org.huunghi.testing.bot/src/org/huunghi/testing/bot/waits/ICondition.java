package org.huunghi.testing.bot.waits;

import org.huunghi.testing.bot.SWTBot;

/** Something that a test waits for. */
public interface ICondition {
	/**
	 * @return whether it is true now; asked again and again in the test's thread
	 * @throws Exception if it can't be told yet; the next look decides
	 */
	boolean test() throws Exception;

	/** Called once before the first look. */
	void init(SWTBot bot);

	/** @return what to report when it does not come true, never null */
	String getFailureMessage();
}
