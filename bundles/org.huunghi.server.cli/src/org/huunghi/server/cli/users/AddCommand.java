package org.huunghi.server.cli.users;

import java.util.Arrays;

import org.huunghi.cli.ExitCodes;
import org.huunghi.cli.Secrets;
import org.huunghi.repository.Creation;
import org.huunghi.repository.rights.Role;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code user add}: a new user; in a data folder, which is made where there is none, this is how a server gets its first administrator. */
@Command(name = "add")
public final class AddCommand extends UserCommand {
	@Option(names = "--role", paramLabel = RoleName.ALL, required = true, descriptionKey = "role")
	private RoleName role;

	@Parameters(paramLabel = "NAME", descriptionKey = "newName")
	private String name;

	@Override
	public Integer call() {
		// only an administrator is of use where there is nobody else
		try (UserDesk desk = desk(role.role() == Role.ADMINISTRATOR ? Creation.IF_MISSING : Creation.NEVER)) {
			char[] password = Secrets.choose(context(), PasswdCommand.NEW_PASSWORD, text("password.new", name), text("password.again"));
			try {
				desk.users().add(name, role.role(), password);
			} finally {
				Arrays.fill(password, '\0');
			}
		}
		context().out().println(text("added", name, role.role().label(locale())));
		return ExitCodes.DONE;
	}
}
