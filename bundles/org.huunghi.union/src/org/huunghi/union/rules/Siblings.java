package org.huunghi.union.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Body;
import org.huunghi.union.Organisation;
import org.huunghi.union.Register;
import org.huunghi.union.Term;
import org.huunghi.union.Union;

/** Finds the entries that lie beside another one in the same register or union. */
final class Siblings {

	private Siblings() {
	}

	/** @return all entries of that type in the register that holds the object, in their order; itself alone where none holds it */
	static <T extends EObject> List<T> inRegister(T object, Class<T> type) {
		if (object.eContainer() instanceof Register register) {
			return register.getRecords().stream().filter(type::isInstance).map(type::cast).toList();
		}
		return List.of(object);
	}

	/** @return the bodies of all terms of the register, or of the organisation, to which the body belongs */
	static List<Body> bodies(Body body) {
		if (body.getTerm() != null) {
			List<Body> bodies = new ArrayList<>();
			for (Term term : inRegister(body.getTerm(), Term.class)) {
				bodies.addAll(term.getBodies());
			}
			return bodies;
		}
		return body.eContainer() instanceof Organisation organisation ? organisation.getBodies() : List.of(body);
	}

	/** @return the union in which the object lies, or null */
	static Union union(EObject object) {
		for (EObject container = object; container != null; container = container.eContainer()) {
			if (container instanceof Union union) {
				return union;
			}
		}
		return null;
	}
}
