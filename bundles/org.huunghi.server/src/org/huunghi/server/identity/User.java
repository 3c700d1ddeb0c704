package org.huunghi.server.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Rights;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.rights.Scope;

/** Somebody who may log in to a server. Never changes: a change makes another one, see {@link UserStore}. */
public final class User {
	private final String name;
	private final boolean enabled;
	private final Rights rights;
	private final PasswordHash password;
	private final Instant passwordSince;

	User(String name, boolean enabled, Rights rights, PasswordHash password, Instant passwordSince) {
		this.name = name;
		this.enabled = enabled;
		this.rights = rights;
		this.password = password;
		this.passwordSince = passwordSince;
	}

	/** @return the name as it was given when the user was added; it stands in the history beside the user's changes */
	public String name() {
		return name;
	}

	/** @return whether the user may log in */
	public boolean enabled() {
		return enabled;
	}

	public Role role() {
		return rights.role();
	}

	/** @return one for each scope */
	public List<Grant> grants() {
		return rights.grants();
	}

	/** @return role and grants taken together */
	public Rights rights() {
		return rights;
	}

	/** @return when the password was last set */
	public Instant passwordSince() {
		return passwordSince;
	}

	PasswordHash password() {
		return password;
	}

	User withPassword(PasswordHash fresh, Instant since) {
		return new User(name, enabled, rights, fresh, since);
	}

	User withEnabled(boolean now) {
		return new User(name, now, rights, password, passwordSince);
	}

	User withRole(Role role) {
		return new User(name, enabled, new Rights(role, grants()), password, passwordSince);
	}

	User with(Grant grant) {
		List<Grant> grants = new ArrayList<>(without(grant.scope()).grants());
		grants.add(grant);
		return new User(name, enabled, new Rights(role(), grants), password, passwordSince);
	}

	User without(Scope scope) {
		return new User(name, enabled, new Rights(role(), grants().stream().filter(grant -> !grant.scope().equals(scope)).toList()), password, passwordSince);
	}

	/** @return whether the user is an administrator who can log in */
	boolean administers() {
		return enabled && role() == Role.ADMINISTRATOR;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof User that && name.equals(that.name) && enabled == that.enabled && rights.equals(that.rights) && password.equals(that.password)
				&& passwordSince.equals(that.passwordSince);
	}

	@Override
	public int hashCode() {
		return Objects.hash(name, rights);
	}

	@Override
	public String toString() {
		return name + ' ' + rights + (enabled ? "" : " disabled");
	}
}
