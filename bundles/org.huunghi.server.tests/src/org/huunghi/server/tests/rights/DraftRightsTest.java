package org.huunghi.server.tests.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.draft.Draft;
import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Role;
import org.huunghi.repository.rights.Scope;
import org.huunghi.server.tests.Samples;
import org.huunghi.server.tests.Wait;
import org.huunghi.union.Person;
import org.huunghi.union.PersonRegister;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.RecordChange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Drafts of users who may not change everything, through the program's own client: what holds outside a draft holds in it. */
@Timeout(120)
class DraftRightsTest {
	private static final Locale VI = Locale.of("vi");

	@TempDir
	static Path folder;
	private static World world;
	private static Repository administrator;
	private static Repository own;
	/** Ids of a person in each book. */
	private String one;
	private String two;
	private String three;

	@BeforeAll
	static void start() throws Exception {
		world = new World(folder);
		administrator = open(Who.ADMINISTRATOR);
		own = open(Who.EDITOR_OF_REGISTER);
	}

	@AfterAll
	static void stop() {
		own.close();
		administrator.close();
		world.close();
	}

	@BeforeEach
	void begin() throws Exception {
		one = person(Book.OPEN);
		two = person(Book.SECRET);
		three = person(Book.OTHER);
	}

	@AfterEach
	void end() {
		administrator.drafts().list().forEach(administrator.drafts()::close);
	}

	private String person(Book book) throws Exception {
		CDOID key = world.person(book, "0213");
		String id = world.look(Who.ADMINISTRATOR, view -> ((Person) CDOUtil.getEObject(view.getObject(key))).getId());
		Wait.until("it is known", () -> isThere(id) && (book != Book.OPEN || own.read(view -> view.find(id)).isPresent()));
		return id;
	}

	private static Repository open(Who who) {
		return world.server().open(who.user());
	}

	private static Kind kind(Runnable work) {
		return assertThrows(RepositoryException.class, work::run).kind();
	}

	private static void phone(Repository repository, String id, String phone) {
		Samples.setPhone(repository, id, phone);
	}

	private static String outside(String id) {
		return Samples.phone(administrator, id);
	}

	private static boolean isThere(String id) {
		return administrator.read(view -> view.find(id)).isPresent();
	}

	private static List<String> ids(List<RecordChange> changes) {
		return changes.stream().map(RecordChange::id).sorted().toList();
	}

	@Test
	void whoMayWriteOneRegisterWorksInADraftAndMergesIt() {
		Draft made = own.drafts().create("Nháp của tôi", "");
		assertEquals(List.of(made.id()), administrator.drafts().list().stream().map(Draft::id).toList());
		assertEquals(Who.EDITOR_OF_REGISTER.user(), made.author());
		try (Repository draft = own.drafts().open(made)) {
			phone(draft, one, "1");
			draft.write("add", writer -> ((PersonRegister) writer.find("r-open").orElseThrow()).getRecords().add(Samples.person("mới", "Mới")));
			assertEquals(Kind.FORBIDDEN, kind(() -> phone(draft, three, "3")));
			assertEquals("0213", outside(one));
			assertEquals(Stream.of("mới", one).sorted().toList(), ids(own.drafts().compare(made, VI, null)));
			own.drafts().merge(made, Choices.NONE, "merge", null);
			assertEquals("1", outside(one));
			assertEquals(List.of(), own.drafts().compare(made, VI, null));
			phone(draft, one, "2");
		}
		own.drafts().close(made);
		assertEquals(List.of(), administrator.drafts().list());
	}

	@Test
	void whoSeesNothingButOneRegisterMakesADraftTooAndSeesThoseOfOthers() {
		world.users().with("narrow", Role.EDITOR);
		world.users().store().grant("narrow", new Grant(Scope.ALL, Access.NONE));
		world.users().store().grant("narrow", new Grant(Scope.register("r-open"), Access.WRITE));
		Draft others = administrator.drafts().create("Của quản trị", "");
		try (Repository narrow = world.server().open("narrow")) {
			Draft made = narrow.drafts().create("Hẹp", "");
			assertEquals(List.of("Của quản trị", "Hẹp"), narrow.drafts().list().stream().map(Draft::name).sorted().toList());
			try (Repository draft = narrow.drafts().open(made)) {
				phone(draft, one, "1");
			}
			narrow.drafts().merge(made, Choices.NONE, "merge", null);
			assertEquals("1", outside(one));
			assertEquals(Kind.FORBIDDEN, kind(() -> narrow.drafts().close(others)));
		}
	}

	@Test
	void aReaderMakesNone() {
		Draft made = administrator.drafts().create("Của quản trị", "");
		try (Repository reader = open(Who.READER)) {
			assertEquals(Kind.FORBIDDEN, kind(() -> reader.drafts().create("Của tôi", "")));
			assertEquals(1, reader.drafts().list().size());
			assertEquals(Kind.FORBIDDEN, kind(() -> reader.drafts().close(made)));
			try (Repository draft = reader.drafts().open(made)) {
				assertEquals(Kind.FORBIDDEN, kind(() -> phone(draft, one, "1")));
			}
		}
	}

	@Test
	void aMergeBringsWhatTheUserMayWriteAndNamesTheRest() {
		Draft made = administrator.drafts().create("Chung", "");
		try (Repository draft = administrator.drafts().open(made)) {
			phone(draft, one, "1");
			phone(draft, two, "2");
			phone(draft, three, "3");
		}
		assertEquals(Stream.of(one, three).sorted().toList(), ids(own.drafts().compare(made, VI, null)));
		assertEquals(List.of(three), ids(own.drafts().merge(made, Choices.NONE, "merge", null)));
		assertEquals(List.of("1", "0213", "0213"), List.of(outside(one), outside(two), outside(three)));
		assertEquals(List.of(three), ids(own.drafts().compare(made, VI, null)));
		RepositoryException told = assertThrows(RepositoryException.class, () -> own.drafts().merge(made, Choices.NONE, "merge", null));
		assertEquals(Kind.FORBIDDEN, told.kind());
		assertTrue(told.message(VI).startsWith("Chưa gộp gì"), told.message(VI));
		administrator.drafts().merge(made, Choices.NONE, "the rest", null);
		assertEquals(List.of("1", "2", "3"), List.of(outside(one), outside(two), outside(three)));
	}

	@Test
	void whatOthersChangedOutsideIsNotTakenBackByALaterMerge() throws Exception {
		Draft made = own.drafts().create("Của tôi", "");
		try (Repository draft = own.drafts().open(made); Repository shutOut = open(Who.SHUT_OUT_EDITOR)) {
			phone(administrator, two, "secret");
			phone(administrator, three, "other");
			phone(draft, one, "1");
			own.drafts().merge(made, Choices.NONE, "merge", null);
			assertEquals(List.of(), own.drafts().compare(made, VI, null));
			phone(administrator, two, "secret 2");
			try (Repository his = shutOut.drafts().open(made)) {
				Wait.until("he knows what is outside", () -> "other".equals(Samples.phone(shutOut, three)));
				his.write("mail", writer -> Samples.person(writer, one).setEmail("a@b"));
			}
			shutOut.drafts().merge(made, Choices.NONE, "merge", null);
			assertEquals(List.of(), administrator.drafts().compare(made, VI, null));
			administrator.drafts().merge(made, Choices.NONE, "merge", null);
			assertEquals(List.of("1", "secret 2", "other"), List.of(outside(one), outside(two), outside(three)));
			assertEquals("a@b", administrator.read(view -> Samples.person(view, one).getEmail()));
		}
	}

	@Test
	void aDraftThatNobodyElseContradictsIsBroughtUpToDate() {
		Draft made = own.drafts().create("Của tôi", "");
		try (Repository draft = own.drafts().open(made)) {
			own.write("outside", writer -> Samples.person(writer, one).setEmail("a@b"));
			phone(draft, one, "1");
			// closed registers: he can't know whether something changed there
			own.drafts().merge(made, Choices.NONE, "merge", null);
			assertEquals(made.base(), own.drafts().list().getFirst().base());
		}
		try (Repository union = open(Who.EDITOR_OF_UNION)) {
			Draft second = union.drafts().create("Của hội", "");
			try (Repository draft = union.drafts().open(second)) {
				union.write("outside", writer -> Samples.person(writer, two).setEmail("c@d"));
				phone(draft, two, "2");
				union.drafts().merge(second, Choices.NONE, "merge", null);
				assertEquals("c@d", draft.read(view -> Samples.person(view, two).getEmail()));
			}
			assertTrue(union.drafts().list().stream().filter(each -> each.id().equals(second.id())).findFirst().orElseThrow().base().isAfter(second.base()));
		}
	}

	@Test
	void aRecordWithoutAPlaceOutsideIsToldInOneLineAndTheDraftStays() {
		Draft made = administrator.drafts().create("Hội mới", "");
		try (Repository draft = administrator.drafts().open(made)) {
			draft.write("union", writer -> {
				Union union = Samples.named(UnionFactory.eINSTANCE.createUnion(), "c", "Hội c");
				PersonRegister register = Samples.named(UnionFactory.eINSTANCE.createPersonRegister(), "r-new", "Sổ mới");
				union.getRegisters().add(register);
				Person person = Samples.person("nine", "Chín");
				register.getRecords().add(person);
				writer.addUnion(union);
			});
			world.users().store().grant(Who.EDITOR_OF_UNION.user(), new Grant(Scope.register("r-new"), Access.WRITE));
			try (Repository union = open(Who.EDITOR_OF_UNION)) {
				RepositoryException told = assertThrows(RepositoryException.class, () -> union.drafts().merge(made, Choices.NONE, "merge", null));
				assertEquals(Kind.REFUSED, told.kind());
				assertTrue(told.message(VI).contains("Sổ mới"), told.message(VI));
				assertFalse(told.message(VI).contains("\n"));
			}
			assertEquals("Chín", draft.read(view -> Samples.person(view, "nine").getNames().get(0).getText()));
		}
		assertFalse(isThere("r-new"));
		administrator.drafts().merge(made, Choices.NONE, "merge", null);
		assertTrue(isThere("nine"));
	}
}
