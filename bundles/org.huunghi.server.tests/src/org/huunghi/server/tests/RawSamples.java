package org.huunghi.server.tests;

import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.huunghi.union.Named;
import org.huunghi.union.Person;
import org.huunghi.union.PersonRegister;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;

/** A small union, put in by a client that speaks CDO itself, in the resources in which ours look for it. */
public final class RawSamples {
	private RawSamples() {
	}

	public static <T extends Named> T named(T object, String id, String text) {
		object.setId(id);
		var name = UnionFactory.eINSTANCE.createName();
		name.setText(text);
		object.getNames().add(name);
		return object;
	}

	public static Person person(String id, String name) {
		return named(UnionFactory.eINSTANCE.createPerson(), id, name);
	}

	/** Puts in the union u with the register r, which holds the persons p1 and p2. */
	public static void put(RawClient client) throws CommitException {
		CDOTransaction transaction = client.session().openTransaction();
		Union union = named(UnionFactory.eINSTANCE.createUnion(), "u", "Liên hiệp hữu nghị");
		PersonRegister register = named(UnionFactory.eINSTANCE.createPersonRegister(), "r", "Sổ nhân sự");
		union.getRegisters().add(register);
		register.getRecords().add(person("p1", "Nguyễn Thị Lan"));
		register.getRecords().add(person("p2", "Trần Văn Minh"));
		transaction.createResource("/union/u").getContents().add(union);
		transaction.createResource("/register/r").getContents().add(register);
		transaction.commit();
		transaction.close();
	}

	public static PersonRegister register(CDOTransaction transaction) {
		return (PersonRegister) transaction.getResource("/register/r").getContents().get(0);
	}

	public static Person person(CDOTransaction transaction, String id) {
		return (Person) register(transaction).getRecords().stream().filter(record -> record.getId().equals(id)).findFirst().orElseThrow();
	}
}
