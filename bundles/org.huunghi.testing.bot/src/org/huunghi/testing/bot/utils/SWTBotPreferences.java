package org.huunghi.testing.bot.utils;

/** The times that all bots work with, in milliseconds; each can be set with a system property or by a test. */
public final class SWTBotPreferences {
	/** How long a widget or a condition is waited for; property {@code org.huunghi.testing.bot.timeout}. */
	public static volatile long TIMEOUT = Long.getLong("org.huunghi.testing.bot.timeout", 5000);
	/** How long to wait between two looks; property {@code org.huunghi.testing.bot.poll}. */
	public static volatile long DEFAULT_POLL_DELAY = Long.getLong("org.huunghi.testing.bot.poll", 50);
	/** Pause after each action, so that a person can watch; property {@code org.huunghi.testing.bot.playback}. */
	public static volatile long PLAYBACK_DELAY = Long.getLong("org.huunghi.testing.bot.playback", 0);
	/** Pause between two keys; property {@code org.huunghi.testing.bot.typing}. */
	public static volatile int TYPE_INTERVAL = Integer.getInteger("org.huunghi.testing.bot.typing", 5);
	/** Folder for the pictures of failed tests; property {@code org.huunghi.testing.bot.screenshots}. */
	public static volatile String SCREENSHOTS_DIR = System.getProperty("org.huunghi.testing.bot.screenshots",
			"target/screenshots");

	private SWTBotPreferences() {
	}
}
