package org.huunghi.server.cli.users;

import org.huunghi.repository.rights.Role;

/** The roles as a user types them. */
enum RoleName {
	/** Reads. */
	reader(Role.READER),
	/** Reads and changes everything. */
	editor(Role.EDITOR),
	/** Reads, and changes what is granted. */
	province(Role.PROVINCE_EDITOR),
	/** Reads and changes everything, and looks after users. */
	administrator(Role.ADMINISTRATOR);

	/** For the help. */
	static final String ALL = "reader|editor|province|administrator";

	private final Role role;

	RoleName(Role role) {
		this.role = role;
	}

	Role role() {
		return role;
	}

	static RoleName of(Role role) {
		for (RoleName name : values()) {
			if (name.role == role) {
				return name;
			}
		}
		throw new IllegalArgumentException(role.name());
	}
}
