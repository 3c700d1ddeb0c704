package org.huunghi.testing.bot.waits;

import org.huunghi.testing.bot.SWTBot;

/** Keeps the bot for the conditions that look for widgets. */
public abstract class DefaultCondition implements ICondition {
	/** The bot that waits; null until the wait begins. */
	protected SWTBot bot;

	@Override
	public void init(SWTBot waiting) {
		bot = waiting;
	}
}
