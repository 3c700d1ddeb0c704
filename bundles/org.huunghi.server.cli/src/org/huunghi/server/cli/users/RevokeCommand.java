package org.huunghi.server.cli.users;

import org.huunghi.repository.administration.Users;
import org.huunghi.repository.rights.Scope;

import picocli.CommandLine.Command;

/** {@code revoke}: takes a grant back, so that the role decides again; also for a union or register that is gone, by its id. */
@Command(name = "revoke")
public final class RevokeCommand extends ScopedCommand {
	@Override
	void change(Users users, String user, Scope place) {
		users.revoke(user, place);
	}

	@Override
	String done(String user, Scope place) {
		return text("revoked", user, place);
	}

	@Override
	boolean mustBeThere() {
		return false;
	}
}
