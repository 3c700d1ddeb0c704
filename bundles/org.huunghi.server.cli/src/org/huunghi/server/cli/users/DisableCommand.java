package org.huunghi.server.cli.users;

import org.huunghi.repository.administration.Users;

import picocli.CommandLine.Command;

/** {@code user disable}: a user who may no longer log in, and is put out of a running server at once. */
@Command(name = "disable")
public final class DisableCommand extends ChangeCommand {
	@Override
	void change(Users users, String user) {
		users.setEnabled(user, false);
	}

	@Override
	String done(String user) {
		return text("disabled", user);
	}
}
