package org.huunghi.server.cli.users;

import org.huunghi.repository.administration.Users;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code user role}: another role; what is granted to the user stays. */
@Command(name = "role")
public final class RoleCommand extends ChangeCommand {
	@Parameters(index = "1", paramLabel = RoleName.ALL, descriptionKey = "role")
	private RoleName role;

	@Override
	void change(Users users, String user) {
		users.setRole(user, role.role());
	}

	@Override
	String done(String user) {
		return text("role.done", user, role.role().label(locale()));
	}
}
