package org.huunghi.server.cli.users;

import java.util.Arrays;

import org.huunghi.cli.Secrets;
import org.huunghi.repository.administration.Users;

import picocli.CommandLine.Command;

/** {@code user passwd}: a new password. */
@Command(name = "passwd")
public final class PasswdCommand extends ChangeCommand {
	/** Environment variable with the password that a user is to have, for scripts. */
	static final String NEW_PASSWORD = "HUUNGHI_NEW_PASSWORD";

	@Override
	void change(Users users, String user) {
		char[] password = Secrets.choose(context(), NEW_PASSWORD, text("password.new", user), text("password.again"));
		try {
			users.setPassword(user, password);
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	@Override
	String done(String user) {
		return text("password.done", user);
	}
}
