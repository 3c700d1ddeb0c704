package org.huunghi.server.tests.rights;

import org.eclipse.emf.cdo.view.CDOView;
import org.huunghi.union.PersonRegister;

/** A register of persons in the tests' repository. */
enum Book {
	/** Of the union a. */
	OPEN("a"),
	/** Of the union a too, closed to some. */
	SECRET("a"),
	/** Of the union b. */
	OTHER("b");

	private final String union;

	Book(String union) {
		this.union = union;
	}

	/** @return id of the register */
	String id() {
		return "r-" + name().toLowerCase();
	}

	/** @return id of its union */
	String union() {
		return union;
	}

	String resource() {
		return "/register/" + id();
	}

	PersonRegister in(CDOView view) {
		return (PersonRegister) view.getResource(resource()).getContents().get(0);
	}
}
