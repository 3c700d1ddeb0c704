package org.huunghi.repository.internal.administration;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.administration.UserAccount;
import org.huunghi.repository.administration.Users;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.request.JsonObject;
import org.huunghi.repository.internal.request.Requests;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.rights.Scope;

/** Looks after the users of the server at the other end of the line, which finds out whether the caller may. */
final class RemoteUsers implements Users {
	private final Requests requests;

	RemoteUsers(Requests requests) {
		this.requests = requests;
	}

	@Override
	public List<UserAccount> list() {
		try {
			List<UserAccount> users = new ArrayList<>();
			for (JsonObject user : JsonObject.readList(requests.ask("user.list", Map.of()))) {
				users.add(new UserAccount(user.text("name"), Role.valueOf(user.text("role")), user.flag("enabled"), Instant.parse(user.text("passwordSince")),
						grants(user.object("grants"))));
			}
			return users;
		} catch (IOException | RuntimeException e) {
			throw e instanceof RepositoryException told ? told : Failure.because(e, Kind.UNREACHABLE, "noAnswer");
		}
	}

	private static List<Grant> grants(JsonObject grants) {
		return grants.names().stream().map(scope -> new Grant(Scope.parse(scope), Access.valueOf(grants.text(scope)))).toList();
	}

	@Override
	public void add(String name, Role role, char[] password) {
		ask("user.add", Map.of("name", name, "role", role.name(), "password", new String(password)));
	}

	@Override
	public void setPassword(String name, char[] password) {
		ask("user.password", Map.of("name", name, "password", new String(password)));
	}

	@Override
	public void setEnabled(String name, boolean enabled) {
		ask(enabled ? "user.enable" : "user.disable", Map.of("name", name));
	}

	@Override
	public void setRole(String name, Role role) {
		ask("user.role", Map.of("name", name, "role", role.name()));
	}

	@Override
	public void unlock(String name) {
		ask("user.unlock", Map.of("name", name));
	}

	@Override
	public void grant(String name, Grant grant) {
		ask("user.grant", Map.of("name", name, "scope", grant.scope().toString(), "access", grant.access().name()));
	}

	@Override
	public void revoke(String name, Scope scope) {
		ask("user.revoke", Map.of("name", name, "scope", scope.toString()));
	}

	private void ask(String request, Map<String, String> arguments) {
		requests.ask(request, arguments);
	}
}
