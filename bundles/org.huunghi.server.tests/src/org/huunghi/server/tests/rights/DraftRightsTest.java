package org.huunghi.server.tests.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Drafts of users who may not change everything, through the program's own client: what holds outside a draft holds in it. */
@Timeout(120)
class DraftRightsTest {
	private static final Locale VI = Locale.of("vi");

	@TempDir
	Path folder;
	private World world;
	private Repository administrator;
	private Repository own;

	@BeforeEach
	void start() throws Exception {
		world = new World(folder);
		for (Book book : Book.values()) {
			world.person(book, "0213");
		}
		administrator = open(Who.ADMINISTRATOR);
		own = open(Who.EDITOR_OF_REGISTER);
	}

	@AfterEach
	void stop() {
		own.close();
		administrator.close();
		world.close();
	}

	private Repository open(Who who) {
		return world.server().open(who.user());
	}

	private static Kind kind(Runnable work) {
		return assertThrows(RepositoryException.class, work::run).kind();
	}

	private static void phone(Repository repository, String id, String phone) {
		Samples.setPhone(repository, id, phone);
	}

	private String outside(String id) {
		return Samples.phone(administrator, id);
	}

	private boolean isThere(String id) {
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
			phone(draft, "p1", "1");
			draft.write("add", writer -> ((PersonRegister) writer.find("r-open").orElseThrow()).getRecords().add(Samples.person("mới", "Mới")));
			assertEquals(Kind.FORBIDDEN, kind(() -> phone(draft, "p3", "3")));
			assertEquals("0213", outside("p1"));
			assertEquals(List.of("mới", "p1"), ids(own.drafts().compare(made, VI, null)));
			own.drafts().merge(made, Choices.NONE, "merge", null);
			assertEquals("1", outside("p1"));
			assertEquals(List.of(), own.drafts().compare(made, VI, null));
			phone(draft, "p1", "2");
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
				phone(draft, "p1", "1");
			}
			narrow.drafts().merge(made, Choices.NONE, "merge", null);
			assertEquals("1", outside("p1"));
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
				assertEquals(Kind.FORBIDDEN, kind(() -> phone(draft, "p1", "1")));
			}
		}
	}

	@Test
	void aMergeBringsWhatTheUserMayWriteAndNamesTheRest() {
		Draft made = administrator.drafts().create("Chung", "");
		try (Repository draft = administrator.drafts().open(made)) {
			phone(draft, "p1", "1");
			phone(draft, "p2", "2");
			phone(draft, "p3", "3");
		}
		assertEquals(List.of("p1", "p3"), ids(own.drafts().compare(made, VI, null)));
		RepositoryException told = assertThrows(RepositoryException.class, () -> own.drafts().merge(made, Choices.NONE, "merge", null));
		assertEquals(Kind.FORBIDDEN, told.kind());
		String line = told.message(VI);
		assertTrue(line.contains("Người 0213") && !line.contains("(+") && line.indexOf("Người 0213") == line.lastIndexOf("Người 0213"), line);
		assertEquals(List.of("1", "0213", "0213"), List.of(outside("p1"), outside("p2"), outside("p3")));
		assertEquals(List.of("p3"), ids(own.drafts().compare(made, VI, null)));
		told = assertThrows(RepositoryException.class, () -> own.drafts().merge(made, Choices.NONE, "merge", null));
		assertEquals(Kind.FORBIDDEN, told.kind());
		assertTrue(told.message(VI).startsWith("Chưa hợp nhất gì"), told.message(VI));
		administrator.drafts().merge(made, Choices.NONE, "the rest", null);
		assertEquals(List.of("1", "2", "3"), List.of(outside("p1"), outside("p2"), outside("p3")));
	}

	@Test
	void whatOthersChangedOutsideIsNotTakenBackByALaterMerge() throws Exception {
		Draft made = own.drafts().create("Của tôi", "");
		try (Repository draft = own.drafts().open(made); Repository shutOut = open(Who.SHUT_OUT_EDITOR)) {
			phone(administrator, "p2", "secret");
			phone(administrator, "p3", "other");
			phone(draft, "p1", "1");
			own.drafts().merge(made, Choices.NONE, "merge", null);
			assertEquals(List.of(), own.drafts().compare(made, VI, null));
			phone(administrator, "p2", "secret 2");
			try (Repository his = shutOut.drafts().open(made)) {
				Wait.until("he knows what is outside", () -> "other".equals(Samples.phone(shutOut, "p3")));
				his.write("mail", writer -> Samples.person(writer, "p1").setEmail("a@b"));
			}
			shutOut.drafts().merge(made, Choices.NONE, "merge", null);
			assertEquals(List.of(), administrator.drafts().compare(made, VI, null));
			administrator.drafts().merge(made, Choices.NONE, "merge", null);
			assertEquals(List.of("1", "secret 2", "other"), List.of(outside("p1"), outside("p2"), outside("p3")));
			assertEquals("a@b", administrator.read(view -> Samples.person(view, "p1").getEmail()));
		}
	}

	@Test
	void aDraftThatNobodyElseContradictsIsBroughtUpToDate() {
		Draft made = own.drafts().create("Của tôi", "");
		try (Repository draft = own.drafts().open(made)) {
			own.write("outside", writer -> Samples.person(writer, "p1").setEmail("a@b"));
			phone(draft, "p1", "1");
			// closed registers: he can't know whether something changed there
			own.drafts().merge(made, Choices.NONE, "merge", null);
			assertEquals(made.base(), own.drafts().list().getFirst().base());
		}
		try (Repository union = open(Who.EDITOR_OF_UNION)) {
			Draft second = union.drafts().create("Của hội", "");
			try (Repository draft = union.drafts().open(second)) {
				union.write("outside", writer -> Samples.person(writer, "p2").setEmail("c@d"));
				phone(draft, "p2", "2");
				union.drafts().merge(second, Choices.NONE, "merge", null);
				assertEquals("c@d", draft.read(view -> Samples.person(view, "p2").getEmail()));
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
				Person person = Samples.person("p9", "Chín");
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
			assertEquals("Chín", draft.read(view -> Samples.person(view, "p9").getNames().get(0).getText()));
		}
		assertFalse(isThere("r-new"));
		administrator.drafts().merge(made, Choices.NONE, "merge", null);
		assertTrue(isThere("p9"));
	}
}
