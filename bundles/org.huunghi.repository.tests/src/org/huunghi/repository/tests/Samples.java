package org.huunghi.repository.tests;

import java.util.List;

import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.union.Identified;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.Person;
import org.huunghi.union.PersonRegister;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;

/** Makes small unions for tests. */
public final class Samples {
	public static final String UNION = "u-lai-chau";
	public static final String PERSONS = "r-persons";

	private Samples() {
	}

	public static <T extends Named> T named(T object, String id, String... names) {
		object.setId(id);
		for (String text : names) {
			Name name = UnionFactory.eINSTANCE.createName();
			name.setText(text);
			object.getNames().add(name);
		}
		return object;
	}

	public static Person person(String id, String... names) {
		return named(UnionFactory.eINSTANCE.createPerson(), id, names);
	}

	/** A union with a register of persons, which may be empty. */
	public static Union union(Person... persons) {
		Union union = named(UnionFactory.eINSTANCE.createUnion(), UNION, "Liên hiệp các tổ chức hữu nghị tỉnh Lai Châu");
		PersonRegister register = named(UnionFactory.eINSTANCE.createPersonRegister(), PERSONS, "Sổ nhân sự");
		union.getRegisters().add(register);
		register.getRecords().addAll(List.of(persons));
		return union;
	}

	public static void addUnion(Repository repository, Person... persons) {
		repository.write("sample", writer -> writer.addUnion(union(persons)));
	}

	public static Register persons(View view) {
		return (Register) view.find(PERSONS).orElseThrow();
	}

	public static Person person(View view, String id) {
		return (Person) view.find(id).orElseThrow();
	}

	public static int unions(Repository repository) {
		return repository.read(view -> view.unions().size());
	}

	public static boolean exists(Repository repository, String id) {
		return repository.read(view -> view.find(id).isPresent());
	}

	/** Ids of the persons in the order of their register. */
	public static List<String> personIds(Repository repository) {
		return repository.read(view -> persons(view).getRecords().stream().map(Identified::getId).toList());
	}

	public static String phone(Repository repository, String id) {
		return repository.read(view -> person(view, id).getPhone());
	}
}
