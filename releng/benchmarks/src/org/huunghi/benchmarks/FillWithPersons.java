package org.huunghi.benchmarks;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.Person;
import org.huunghi.union.PersonRegister;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;

/** Makes a repository with one union of many persons: arguments are the data folder and the number of persons. */
public final class FillWithPersons implements IApplication {
	private static final int PERSONS_A_COMMIT = 5_000;
	private static final String[] FAMILY = { "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Lò", "Quàng", "Cà", "Tòng", "Vàng", "Giàng" };
	private static final String[] MIDDLE = { "Văn", "Thị", "Hữu", "Đức", "Thanh", "Minh", "Ngọc", "Quang", "A", "Thu" };
	private static final String[] GIVEN = { "Hải", "Xuân", "Hòa", "Hùng", "Lan", "Nga", "Dũng", "Tâm", "Yến", "Sơn", "Pá", "Chia", "Thủy", "Khải" };

	private final Random random = new Random(20240311);
	private int number;

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		int persons = Integer.parseInt(arguments[arguments.length - 1]);
		try (Repository repository = Repositories.open(Path.of(arguments[arguments.length - 2]), Creation.IF_MISSING)) {
			String register = addUnion(repository);
			for (int done = 0; done < persons; done += PERSONS_A_COMMIT) {
				int now = Math.min(PERSONS_A_COMMIT, persons - done);
				repository.write("Benchmark", writer -> {
					PersonRegister people = (PersonRegister) writer.find(register).orElseThrow();
					IntStream.range(0, now).forEach(i -> people.getRecords().add(person()));
				});
			}
		}
		return EXIT_OK;
	}

	private static String addUnion(Repository repository) {
		Union union = named(UnionPackage.Literals.UNION, "Liên hiệp thử tải Sơn La");
		PersonRegister people = named(UnionPackage.Literals.PERSON_REGISTER, "Sổ nhân sự");
		union.getRegisters().add(people);
		String id = people.getId();
		repository.write("Benchmark", writer -> writer.addUnion(union));
		return id;
	}

	private Person person() {
		return named(UnionPackage.Literals.PERSON, pick(FAMILY) + ' ' + pick(MIDDLE) + ' ' + pick(GIVEN) + ' ' + ++number);
	}

	private String pick(String[] words) {
		return words[random.nextInt(words.length)];
	}

	private static <T extends Named> T named(org.eclipse.emf.ecore.EClass type, String text) {
		T object = org.huunghi.union.create.Creation.create(type);
		Name name = org.huunghi.union.UnionFactory.eINSTANCE.createName();
		name.setText(text);
		object.getNames().add(name);
		return object;
	}

	@Override
	public void stop() {
		// ends by itself
	}
}
