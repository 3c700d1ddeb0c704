package org.huunghi.server.cli.users;

import java.util.Optional;

import org.huunghi.repository.Repository;
import org.huunghi.repository.administration.Users;

/** Looks after the users of a running server. */
final class ServerDesk implements UserDesk {
	private final Repository repository;

	/** @param repository on a server; closed with this */
	ServerDesk(Repository repository) {
		this.repository = repository;
	}

	@Override
	public Users users() {
		return repository.administration().orElseThrow().users();
	}

	@Override
	public Optional<Repository> repository() {
		return Optional.of(repository);
	}

	@Override
	public void close() {
		repository.close();
	}
}
