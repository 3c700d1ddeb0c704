package org.huunghi.server.tests;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.Person;
import org.huunghi.union.PersonRegister;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;

/** Small unions for tests, and waiting for things that happen elsewhere. */
public final class Samples {
	public static final String UNION = "u-lai-chau";
	public static final String PERSONS = "r-persons";

	private Samples() {
	}

	public static <T extends Named> T named(T object, String id, String text) {
		object.setId(id);
		Name name = UnionFactory.eINSTANCE.createName();
		name.setText(text);
		object.getNames().add(name);
		return object;
	}

	public static Person person(String id, String name) {
		return named(UnionFactory.eINSTANCE.createPerson(), id, name);
	}

	/** A union with a register of persons that holds p1 and p2. */
	public static void addUnion(Repository repository) {
		repository.write("sample", writer -> {
			Union union = named(UnionFactory.eINSTANCE.createUnion(), UNION, "Liên hiệp các tổ chức hữu nghị tỉnh Lai Châu");
			PersonRegister register = named(UnionFactory.eINSTANCE.createPersonRegister(), PERSONS, "Sổ nhân sự");
			union.getRegisters().add(register);
			register.getRecords().add(person("p1", "Lò Văn Một"));
			register.getRecords().add(person("p2", "Lò Thị Hai"));
			writer.addUnion(union);
		});
	}

	public static Person person(View view, String id) {
		return (Person) view.find(id).orElseThrow();
	}

	public static void setPhone(Repository repository, String id, String phone) {
		repository.write("phone " + phone, writer -> person(writer, id).setPhone(phone));
	}

	public static String phone(Repository repository, String id) {
		return repository.read(view -> view.find(id).map(found -> ((Person) found).getPhone()).orElse(null));
	}

	/** @return whether it became true within the time */
	public static boolean within(int seconds, BooleanSupplier condition) throws InterruptedException {
		long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > limit) {
				return false;
			}
			Thread.sleep(20);
		}
		return true;
	}
}
