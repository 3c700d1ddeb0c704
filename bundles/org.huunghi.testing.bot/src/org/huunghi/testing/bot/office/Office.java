package org.huunghi.testing.bot.office;

import java.nio.file.Path;

import org.huunghi.testing.bot.SWTWorkbenchBot;
import org.huunghi.testing.bot.tour.Journey;

/**
 * One of two people at work in two workbenches on one server. Where the server is and who is who is said in system properties; the two, and whoever
 * looks after the server, tell each other their steps in the folder {@code huunghi.office.meeting}.
 */
abstract class Office implements Journey {
	/** The server as users type it. */
	static final String SERVER = System.getProperty("huunghi.office.server", "");
	/** Its fingerprint, as its administrator reads it out. */
	static final String FINGERPRINT = System.getProperty("huunghi.office.fingerprint", "");
	/** The password of all its users. */
	static final String PASSWORD = System.getProperty("huunghi.office.password", "");
	static final String EDITOR = "an";
	static final String ADMINISTRATOR = "binh";
	static final String READER = "chi";
	static final String DRAFT = "Văn kiện đại hội";

	@Override
	public final void run(SWTWorkbenchBot bot, Path output) throws Exception {
		Meeting meeting = new Meeting(Path.of(System.getProperty("huunghi.office.meeting")));
		try {
			work(new Desk(bot, output, getClass().getSimpleName()), meeting);
		} catch (RuntimeException | Error e) {
			meeting.fail();
			throw e;
		}
	}

	/** Plays this person's part. */
	abstract void work(Desk desk, Meeting meeting);
}
