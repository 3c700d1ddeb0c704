package org.huunghi.server.cli.users;

import java.util.List;
import java.util.Locale;

import org.huunghi.repository.administration.UserAccount;
import org.huunghi.repository.administration.Users;
import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.rights.Scope;
import org.huunghi.server.run.StoppedServer;

/** Looks after the users in a data folder; what is changed is noted in the folder's record of log-ins. */
final class FolderUsers implements Users, UserDesk {
	private final StoppedServer folder;

	FolderUsers(StoppedServer folder) {
		this.folder = folder;
	}

	@Override
	public Users users() {
		return this;
	}

	@Override
	public List<UserAccount> list() {
		return folder.users().users().stream()
				.map(user -> new UserAccount(user.name(), user.role(), user.enabled(), user.passwordSince(), user.grants())).toList();
	}

	@Override
	public void add(String name, Role role, char[] password) {
		note(folder.users().add(name, role, password).name(), "added " + role);
	}

	@Override
	public void setPassword(String name, char[] password) {
		folder.users().setPassword(name, password);
		note(name, "password");
	}

	@Override
	public void setEnabled(String name, boolean enabled) {
		folder.users().setEnabled(name, enabled);
		note(name, enabled ? "enabled" : "disabled");
	}

	@Override
	public void setRole(String name, Role role) {
		folder.users().setRole(name, role);
		note(name, role.name());
	}

	@Override
	public void unlock(String name) {
		folder.unlock(name);
		note(name, "unlocked");
	}

	@Override
	public void grant(String name, Grant grant) {
		folder.users().grant(name, grant);
		note(name, grant.scope() + "=" + grant.access());
	}

	@Override
	public void revoke(String name, Scope scope) {
		folder.users().revoke(name, scope);
		note(name, "revoked " + scope);
	}

	private void note(String name, String detail) {
		folder.noteChange(name, detail.toLowerCase(Locale.ROOT));
	}

	@Override
	public void close() {
		folder.close();
	}
}
