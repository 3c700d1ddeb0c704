package org.huunghi.repository.internal.administration;

import java.io.IOException;
import java.util.Map;

import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.administration.Administration;
import org.huunghi.repository.administration.Backups;
import org.huunghi.repository.administration.ServerStatus;
import org.huunghi.repository.administration.Users;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.request.Requests;

/** Looks after the server at the other end of the line. */
public final class RemoteAdministration implements Administration {
	private final Requests requests;

	public RemoteAdministration(Requests requests) {
		this.requests = requests;
	}

	@Override
	public ServerStatus status() {
		try {
			return StatusReader.read(requests.ask("status", Map.of()));
		} catch (IOException e) {
			throw Failure.because(e, Kind.UNREACHABLE, "noAnswer");
		}
	}

	@Override
	public Users users() {
		return new RemoteUsers(requests);
	}

	@Override
	public Backups backups() {
		return new RemoteBackups(requests);
	}
}
