package org.huunghi.server.rights.sight;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;

/** Finds an object's home by going up from container to container. */
public final class Chain {
	private final Function<CDOID, InternalCDORevision> states;
	private final Function<CDOID, Home> known;

	/**
	 * @param states gives the state of a container at one moment; null where it was not there
	 * @param known gives homes that have been found out before; null where not
	 */
	public Chain(Function<CDOID, InternalCDORevision> states, Function<CDOID, Home> known) {
		this.states = states;
		this.known = known;
	}

	/** @param states as above; nothing is known */
	public Chain(Function<CDOID, InternalCDORevision> states) {
		this(states, id -> null);
	}

	/** @return the home; null where the containers lead nowhere or in a circle, so that nothing can be allowed */
	public Home home(InternalCDORevision revision) {
		String register = null;
		Set<CDOID> seen = new HashSet<>();
		InternalCDORevision each = revision;
		while (each != null && seen.add(each.getID())) {
			Kind kind = Kind.of(each);
			if (kind == Kind.UNION) {
				return new Home(register, id(each));
			}
			if (kind == Kind.REGISTER && register == null) {
				register = id(each);
			}
			CDOID container = Kind.container(each);
			// what is above a resource does not matter: the gazetteer, for example, has no union around it
			if (kind == Kind.NODE || container == null) {
				return new Home(register, null);
			}
			Home found = known.apply(container);
			if (found != null) {
				return register == null ? found : new Home(register, found.union());
			}
			each = container.isExternal() || container.isTemporary() ? null : states.apply(container);
		}
		return null;
	}

	/** A register without an id is one that no grant can be about. */
	private static String id(InternalCDORevision revision) {
		String id = Kind.lastingId(revision);
		return id == null ? "" : id;
	}
}
