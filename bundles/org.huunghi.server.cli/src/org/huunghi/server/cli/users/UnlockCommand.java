package org.huunghi.server.cli.users;

import org.huunghi.repository.administration.Users;

import picocli.CommandLine.Command;

/** {@code user unlock}: a user who was locked out after wrong passwords may try again at once. */
@Command(name = "unlock")
public final class UnlockCommand extends ChangeCommand {
	@Override
	void change(Users users, String user) {
		users.unlock(user);
	}

	@Override
	String done(String user) {
		return text("unlocked", user);
	}
}
