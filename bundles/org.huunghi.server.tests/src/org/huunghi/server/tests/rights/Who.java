package org.huunghi.server.tests.rights;

import java.util.List;

import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.rights.Scope;

/** Users with rights of different kinds, and what each may do with the three books: written down here, not computed. */
enum Who {
	READER(Role.READER, Access.READ, Access.READ, Access.READ),
	EDITOR(Role.EDITOR, Access.WRITE, Access.WRITE, Access.WRITE),
	SHUT_OUT_EDITOR(Role.EDITOR, Access.WRITE, Access.NONE, Access.WRITE, new Grant(Scope.register("r-secret"), Access.NONE)),
	LOOKING_EDITOR(Role.EDITOR, Access.WRITE, Access.READ, Access.WRITE, new Grant(Scope.register("r-secret"), Access.READ)),
	EDITOR_OF_UNION(Role.PROVINCE_EDITOR, Access.WRITE, Access.WRITE, Access.READ, new Grant(Scope.union("a"), Access.WRITE)),
	EDITOR_OF_REGISTER(Role.PROVINCE_EDITOR, Access.WRITE, Access.NONE, Access.READ, new Grant(Scope.register("r-open"), Access.WRITE),
			new Grant(Scope.register("r-secret"), Access.NONE)),
	SHUT_OUT_READER(Role.READER, Access.READ, Access.NONE, Access.READ, new Grant(Scope.union("a"), Access.NONE), new Grant(Scope.register("r-open"), Access.READ)),
	ADMINISTRATOR(Role.ADMINISTRATOR, Access.WRITE, Access.WRITE, Access.WRITE);

	private final Role role;
	private final List<Access> access;
	private final List<Grant> grants;

	Who(Role role, Access open, Access secret, Access other, Grant... grants) {
		this.role = role;
		access = List.of(open, secret, other);
		this.grants = List.of(grants);
	}

	Role role() {
		return role;
	}

	List<Grant> grants() {
		return grants;
	}

	/** @return what the user may do with a book */
	Access access(Book book) {
		return access.get(book.ordinal());
	}

	boolean writes(Book book) {
		return access(book) == Access.WRITE;
	}

	/** @return the name to log in with */
	String user() {
		return name().toLowerCase().replace('_', '.');
	}
}
