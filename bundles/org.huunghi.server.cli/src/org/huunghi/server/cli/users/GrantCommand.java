package org.huunghi.server.cli.users;

import org.huunghi.repository.administration.Users;
import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Scope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grant}: what a user may do in a union, a register or everywhere, in place of what his role allows there. */
@Command(name = "grant")
public final class GrantCommand extends ScopedCommand {
	@Option(names = "--access", paramLabel = AccessName.ALL, required = true, descriptionKey = "access")
	private AccessName access;

	@Override
	void change(Users users, String user, Scope place) {
		users.grant(user, new Grant(place, access.access()));
	}

	@Override
	String done(String user, Scope place) {
		return text("granted", user, place, access.access().label(locale()));
	}

	@Override
	boolean mustBeThere() {
		return true;
	}
}
