package org.huunghi.server.cli.users;

import org.huunghi.repository.administration.Users;

import picocli.CommandLine.Command;

/** {@code user enable}: a user who may log in again. */
@Command(name = "enable")
public final class EnableCommand extends ChangeCommand {
	@Override
	void change(Users users, String user) {
		users.setEnabled(user, true);
	}

	@Override
	String done(String user) {
		return text("enabled", user);
	}
}
