package org.huunghi.repository.rights;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Register;
import org.huunghi.union.Union;

/**
 * The rights of one user, and the rule by which they are found:
 * <ol>
 * <li>An administrator may read and write everything; grants don't bind him.
 * <li>For anybody else the most specific grant decides: one for the register in which a record lies, else one for its union, else one for the
 * whole repository, else what the role allows ({@link Role#base()}). More specific grants may give more than the others, or less.
 * <li>The role is the limit: a reader never writes, and a province editor writes only where a grant for a union or register says so.
 * <li>What belongs to no union and no register, such as a new union, is a matter of the whole repository.
 * </ol>
 * The server finds out with it what it lets a client do; clients find out what to offer.
 */
public final class Rights {
	private final Role role;
	private final Map<Scope, Access> grants = new LinkedHashMap<>();

	/** @param grants of several for one scope the last counts */
	public Rights(Role role, Collection<Grant> grants) {
		this.role = role;
		grants.forEach(grant -> this.grants.put(grant.scope(), grant.access()));
	}

	/** @return the rights of a user of an embedded repository, where there is nobody else */
	public static Rights all() {
		return new Rights(Role.ADMINISTRATOR, List.of());
	}

	public Role role() {
		return role;
	}

	/** @return one for each scope */
	public List<Grant> grants() {
		return grants.entrySet().stream().map(entry -> new Grant(entry.getKey(), entry.getValue())).toList();
	}

	/**
	 * @param registerId id of the register in which something lies; null where it lies in none
	 * @param unionId id of the union to which it belongs; null where it belongs to none
	 */
	public Access access(String registerId, String unionId) {
		if (role == Role.ADMINISTRATOR) {
			return Access.WRITE;
		}
		Access granted = registerId == null || registerId.isEmpty() ? null : grants.get(Scope.register(registerId));
		if (granted == null && unionId != null && !unionId.isEmpty()) {
			granted = grants.get(Scope.union(unionId));
		}
		return granted == null ? overall() : limited(granted);
	}

	/** What holds where nothing more specific is granted. */
	private Access overall() {
		Access granted = grants.getOrDefault(Scope.ALL, role.base());
		return granted.and(role.base());
	}

	private Access limited(Access granted) {
		return role == Role.READER ? granted.and(Access.READ) : granted;
	}

	/** @return what may be done with an object, found out by the register and the union around it; for one that lies nowhere, what holds for the whole repository */
	public Access access(EObject object) {
		String register = null;
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (each instanceof Register found && register == null) {
				register = found.getId();
			} else if (each instanceof Union union) {
				return access(register, union.getId());
			}
		}
		return access(register, null);
	}

	/** @return what may be done with the repository as a whole, such as adding unions */
	public Access access() {
		return access(null, null);
	}

	/** @return whether something may be closed to the user */
	public boolean hides() {
		return role != Role.ADMINISTRATOR && (overall() == Access.NONE || grants.containsValue(Access.NONE));
	}

	/** @return whether the other rights close the same to their user */
	public boolean sameSight(Rights other) {
		return sight().equals(other.sight());
	}

	/** @return what is closed to the user, as a text that is the same for all to whom the same is closed; empty where nothing is */
	public String sight() {
		return closed().entrySet().stream().map(entry -> entry.getKey() + "=" + (entry.getValue() ? "closed" : "open")).sorted().collect(Collectors.joining(" "));
	}

	/** Whether a scope is closed, for those where it is said; empty where nothing is. */
	private Map<Scope, Boolean> closed() {
		Map<Scope, Boolean> closed = new LinkedHashMap<>();
		if (hides()) {
			grants.forEach((scope, access) -> closed.put(scope, access == Access.NONE));
			closed.put(Scope.ALL, overall() == Access.NONE);
		}
		return closed;
	}

	/** @return whether the user may change anything at all */
	public boolean writes() {
		return role == Role.ADMINISTRATOR || overall() == Access.WRITE || role != Role.READER && grants.containsValue(Access.WRITE);
	}

	/** @return whether there may be something that the user must not change */
	public boolean limits() {
		return role != Role.ADMINISTRATOR && (overall() != Access.WRITE || grants.values().stream().anyMatch(access -> access != Access.WRITE));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Rights rights && role == rights.role && grants.equals(rights.grants);
	}

	@Override
	public int hashCode() {
		return 31 * role.hashCode() + grants.hashCode();
	}

	/** @return for logs, such as {@code EDITOR register:ID=NONE} */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(role.name());
		grants.forEach((scope, access) -> text.append(' ').append(scope).append('=').append(access));
		return text.toString();
	}
}
