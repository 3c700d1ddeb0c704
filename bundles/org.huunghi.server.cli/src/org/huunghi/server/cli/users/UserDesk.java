package org.huunghi.server.cli.users;

import java.util.Optional;

import org.huunghi.repository.Repository;
import org.huunghi.repository.administration.Users;

/** Where users are looked after: in a data folder while its server stands still, or on a running server. */
interface UserDesk extends AutoCloseable {
	/** @return the users */
	Users users();

	/** @return the repository that their rights are about, open as long as this is; empty where it can't be reached meanwhile */
	default Optional<Repository> repository() {
		return Optional.empty();
	}

	@Override
	void close();
}
