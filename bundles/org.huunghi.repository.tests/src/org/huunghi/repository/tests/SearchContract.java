package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.huunghi.repository.Hit;
import org.huunghi.repository.Repository;
import org.huunghi.union.Body;
import org.huunghi.union.BodyKind;
import org.huunghi.union.Membership;
import org.huunghi.union.Person;
import org.huunghi.union.Register;
import org.huunghi.union.Term;
import org.huunghi.union.UnionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found, in which order, and that the index follows the repository whatever becomes of its files. */
public abstract class SearchContract extends Contract {
	private static final Locale VI = Locale.of("vi");

	private Repository repository;

	@BeforeEach
	void open() {
		repository = connect("1");
		Person remarked = Samples.person("remarked", "Trần Thị Bình");
		remarked.setRemarks("Quen ông Nguyễn Văn An, số 12-KL/TW");
		Samples.addUnion(repository, Samples.person("hoa", "Nguyễn Thị Hoà Bình"), Samples.person("an", "Nguyễn Văn An"),
				Samples.person("dung", "Đặng Đình Dũng"), Samples.person("lao1", "ບຸນມີ ຫຼວງນໍ້າທາ"), Samples.person("lao2", "ທ້າວ ຫຼວງນ້ຳທາ"), remarked);
	}

	@AfterEach
	void close() {
		repository.close();
	}

	private List<String> persons(String text) {
		return repository.search(VI).find(text, Set.of("Person"), 20).stream().map(Hit::id).toList();
	}

	@Test
	void wordsAreFoundByTheirBeginningWhateverTheAccents() {
		assertEquals(List.of("hoa"), persons("hoà b"));
		assertEquals(List.of("hoa"), persons("BINH NGUYEN HÒA"));
		assertEquals(List.of("dung"), persons("dang dung"));
		assertEquals(List.of(), persons("inh"));
		assertEquals(List.of(), persons("an dung"));
	}

	@Test
	void laoIsFoundInBothSpellingsAndInTheMiddle() {
		assertEquals(Set.of("lao1", "lao2"), Set.copyOf(persons("ຫຼວງນໍ້າທາ")));
		assertEquals(Set.of("lao1", "lao2"), Set.copyOf(persons("ຫຼວງນ້ຳທາ")));
		assertEquals(Set.of("lao1", "lao2"), Set.copyOf(persons("ວງນ້ຳ")));
		assertEquals(List.of("lao1"), persons("ບຸນ"));
		assertEquals(List.of(), persons("ທານ້ຳ"));
	}

	@Test
	void namesComeBeforeOtherTextsThenByLabel() {
		assertEquals(List.of("an", "remarked"), persons("nguyen van an"));
		assertEquals(List.of("remarked"), persons("12-kl/tw"));
		assertEquals(List.of("dung", "hoa", "an", "remarked"), persons("").subList(0, 4));
	}

	@Test
	void hitsTellTheirUnionAndPagesFollowEachOther() {
		Hit hit = repository.search(VI).find("đình dũng", 1).getFirst();
		assertEquals("Person", hit.className());
		assertEquals("Đặng Đình Dũng", hit.label(VI));
		assertEquals(Samples.UNION, hit.unionId());
		assertTrue(hit.unionLabel(Locale.ENGLISH).contains("Lai Châu"));
		List<String> paged = new ArrayList<>();
		for (int offset = 0; offset < 8; offset += 2) {
			repository.search(VI).list("Person", offset, 2).forEach(each -> paged.add(each.id()));
		}
		assertEquals(persons(""), paged);
		assertEquals(6, repository.search().count("Person"));
		assertEquals(0, repository.search().find("x", 0).size());
	}

	@Test
	void nestedRecordsAreFoundAndTheirLabelsFollow() {
		repository.write("term", writer -> {
			Register terms = Samples.named(UnionFactory.eINSTANCE.createTermRegister(), "terms");
			Term term = Samples.named(UnionFactory.eINSTANCE.createTerm(), "term");
			Body body = Samples.named(UnionFactory.eINSTANCE.createBody(), "body");
			body.setKind(BodyKind.STANDING_COMMITTEE);
			Membership membership = UnionFactory.eINSTANCE.createMembership();
			membership.setId("seat");
			membership.setPerson(Samples.person(writer, "dung"));
			body.getMemberships().add(membership);
			term.getBodies().add(body);
			terms.getRecords().add(term);
			writer.addRegister(writer.unions().get(0), terms);
		});
		assertEquals(List.of("body"), repository.search(VI).find("thuong vu", Set.of("Body"), 5).stream().map(Hit::id).toList());
		assertEquals(List.of("seat"), repository.search(VI).find("dang dung", Set.of("Membership"), 5).stream().map(Hit::id).toList());
		repository.write("rename", writer -> Samples.person(writer, "dung").getNames().get(0).setText("Vàng A Páo"));
		assertEquals(List.of("seat"), repository.search(VI).find("pao", Set.of("Membership"), 5).stream().map(Hit::id).toList());
		assertEquals(List.of(), repository.search(VI).find("dang dung", Set.of("Membership"), 5));
		assertEquals("body", repository.read(view -> ((Body) view.find("seat").orElseThrow().eContainer()).getId()));
	}

	@Test
	void aMissingIndexIsMadeAgain() throws Exception {
		List<String> before = persons("");
		repository.close();
		deleteIndex();
		repository = connect("1");
		assertEquals(before, persons(""));
		assertTrue(Samples.exists(repository, "an"));
	}

	@Test
	void aDamagedIndexIsMadeAgain() throws Exception {
		List<String> before = persons("");
		repository.close();
		try (Stream<Path> files = Files.list(index())) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Files.write(file, new byte[] { 1, 2, 3 });
			}
		}
		repository = connect("1");
		assertEquals(before, persons(""));
	}

	@Test
	void anOldIndexCatchesUp() throws Exception {
		repository.close();
		Path old = index().resolveSibling("old-index");
		copy(index(), old);
		repository = connect("1");
		repository.write("changes", writer -> {
			Samples.persons(writer).getRecords().add(Samples.person("new", "Người mới"));
			Samples.person(writer, "an").getNames().get(0).setText("Đổi tên");
			writer.remove(Samples.person(writer, "hoa"));
		});
		repository.write("again", writer -> Samples.person(writer, "new").setPhone("0213"));
		List<String> expected = persons("");
		repository.close();
		deleteIndex();
		Files.move(old, index());
		repository = connect("1");
		assertEquals(expected, persons(""));
		assertEquals(List.of("new"), persons("nguoi moi"));
		assertEquals(List.of("new"), persons("0213"));
		assertEquals(List.of("an"), persons("doi ten"));
		assertEquals(List.of(), persons("hoa"));
	}

	private Path index() {
		return repository.folder().resolve("index");
	}

	private void deleteIndex() throws IOException {
		try (Stream<Path> files = Files.list(index())) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Files.delete(file);
			}
		}
		Files.delete(index());
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}
}
