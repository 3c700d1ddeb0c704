package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import java.util.Set;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.Search;
import org.huunghi.union.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register of 20,000 persons is as usable as a small one. */
class ManyPersonsTest {
	private static final int PERSONS = 20_000;
	private static final String[] FAMILIES = { "Nguyễn", "Trần", "Lò", "Vàng", "Giàng", "ບຸນ" };

	@TempDir
	Path folder;

	@Test
	void searchesEditsAndRemovalsStayFast() {
		Random random = new Random(1);
		Person[] persons = new Person[PERSONS];
		for (int i = 0; i < PERSONS; i++) {
			persons[i] = Samples.person("p" + i, FAMILIES[random.nextInt(FAMILIES.length)] + " Văn " + Integer.toString(random.nextInt(1 << 20), 36) + " " + i);
		}
		try (Repository repository = Repositories.open(folder, Creation.IF_MISSING)) {
			Samples.addUnion(repository, persons);
			Search search = repository.search();
			assertEquals(PERSONS, search.count("Person"));
			assertTrue(search.find("van 777", Set.of("Person"), 50).stream().anyMatch(hit -> hit.id().equals("p777")));
			for (String text : new String[] { "nguyen", "v", "ບຸນ", "lo van 1", "" }) {
				assertTrue(millis(() -> search.find(text, 50)) < 500, text);
			}
			assertTrue(millis(() -> search.list("Person", PERSONS / 2, 100)) < 500);
			assertTrue(millis(() -> {
				try (Editing editing = repository.edit("p5")) {
					((Person) editing.record()).setPhone("0213");
					editing.save("phone", null);
				}
			}) < 2_000);
			assertTrue(millis(() -> repository.write("add", writer -> Samples.persons(writer).getRecords().add(Samples.person("new", "Mới")))) < 5_000);
			assertTrue(millis(() -> repository.write("remove", writer -> writer.remove(Samples.person(writer, "p3")))) < 20_000);
			assertEquals(PERSONS, search.count("Person"));
		}
	}

	private static long millis(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1_000_000;
	}
}
