package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.union.Award;
import org.huunghi.union.Name;
import org.huunghi.union.Person;
import org.huunghi.union.UnionFactory;
import org.junit.jupiter.api.Test;

/** Lists keep their order through any sequence of changes, in the database as well as in memory. */
public abstract class ListOrderContract extends Contract {
	private static final int PERSONS = 12;


	@Test
	void randomChangesComeBackInOrder() {
		List<String> names = new ArrayList<>();
		List<String> persons = new ArrayList<>();
		Random random = new Random(7);
		for (int opened = 0; opened < 4; opened++) {
			try (Repository repository = connect("1")) {
				if (opened == 0) {
					create(repository);
				}
				assertEquals(List.of(names, persons), repository.read(ListOrderContract::state));
				for (int commit = 0; commit < 30; commit++) {
					long seed = random.nextLong();
					repository.write("change", writer -> change((Award) writer.find("award").orElseThrow(), writer, new Random(seed)));
				}
				List<List<String>> state = repository.read(ListOrderContract::state);
				names = state.get(0);
				persons = state.get(1);
			}
		}
	}

	private static void create(Repository repository) {
		repository.write("create", writer -> {
			Person[] persons = new Person[PERSONS];
			for (int i = 0; i < PERSONS; i++) {
				persons[i] = Samples.person("p" + i, "P" + i);
			}
			var union = Samples.union(persons);
			var register = Samples.named(UnionFactory.eINSTANCE.createAwardRegister(), "awards");
			register.getRecords().add(Samples.named(UnionFactory.eINSTANCE.createAward(), "award"));
			union.getRegisters().add(register);
			writer.addUnion(union);
		});
	}

	private static List<List<String>> state(View view) {
		Award award = (Award) view.find("award").orElseThrow();
		return List.of(award.getNames().stream().map(Name::getText).toList(), award.getPersons().stream().map(Person::getId).toList());
	}

	private static void change(Award award, View view, Random random) {
		for (int step = 0; step < 1 + random.nextInt(5); step++) {
			int names = award.getNames().size();
			int persons = award.getPersons().size();
			Person person = Samples.person(view, "p" + random.nextInt(PERSONS));
			switch (random.nextInt(7)) {
			case 0, 1 -> {
				Name name = UnionFactory.eINSTANCE.createName();
				name.setText("n" + random.nextInt(1_000_000));
				award.getNames().add(random.nextInt(names + 1), name);
			}
			case 2 -> {
				if (names > 0) {
					award.getNames().remove(random.nextInt(names));
				}
			}
			case 3 -> {
				if (names > 0) {
					award.getNames().move(random.nextInt(names), random.nextInt(names));
				}
			}
			case 4 -> {
				if (!award.getPersons().contains(person)) {
					award.getPersons().add(random.nextInt(persons + 1), person);
				}
			}
			case 5 -> {
				if (persons > 0) {
					award.getPersons().move(random.nextInt(persons), random.nextInt(persons));
				}
			}
			default -> {
				if (persons > 6) {
					List<Person> shuffled = new ArrayList<>(award.getPersons());
					Collections.shuffle(shuffled, random);
					award.getPersons().clear();
					award.getPersons().addAll(shuffled.subList(0, persons - 3));
				}
			}
			}
		}
	}
}
