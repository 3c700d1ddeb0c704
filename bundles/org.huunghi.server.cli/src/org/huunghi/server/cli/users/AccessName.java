package org.huunghi.server.cli.users;

import org.huunghi.repository.rights.Access;

/** What can be granted, as a user types it. */
enum AccessName {
	/** Not even reading. */
	none(Access.NONE),
	/** Reading only. */
	read(Access.READ),
	/** Reading and changing. */
	write(Access.WRITE);

	/** For the help. */
	static final String ALL = "none|read|write";

	private final Access access;

	AccessName(Access access) {
		this.access = access;
	}

	Access access() {
		return access;
	}
}
