package org.huunghi.server.cli.users;

import org.huunghi.cli.ExitCodes;
import org.huunghi.repository.Creation;
import org.huunghi.repository.administration.Users;

import picocli.CommandLine.Parameters;

/** Base of the commands that change one user, who has to be there. */
abstract class ChangeCommand extends UserCommand {
	@Parameters(paramLabel = "NAME", descriptionKey = "name")
	private String name;

	/** @return whom it is about, as he was typed */
	final String name() {
		return name;
	}

	/** Changes the user. */
	abstract void change(Users users, String user);

	/** @return what has been done, for the user */
	abstract String done(String user);

	@Override
	public Integer call() {
		try (UserDesk desk = desk(Creation.NEVER)) {
			change(desk.users(), name);
		}
		context().out().println(done(name));
		return ExitCodes.DONE;
	}
}
