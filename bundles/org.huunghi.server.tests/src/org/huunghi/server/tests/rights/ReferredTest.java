package org.huunghi.server.tests.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.request.Refusal;
import org.huunghi.server.tests.RawSamples;
import org.huunghi.server.tests.Samples;
import org.huunghi.server.tests.Wait;
import org.huunghi.union.Award;
import org.huunghi.union.Membership;
import org.huunghi.union.Person;
import org.huunghi.union.UnionFactory;
import org.huunghi.union.UnionPackage.Literals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is referred to from where the user may not write stays: neither a reference that leads nowhere is left, nor one taken out that is not his. */
class ReferredTest {
	private static final Locale VI = Locale.of("vi");

	@TempDir
	static Path folder;
	private static World world;
	private final Refusals refusals = new Refusals();
	private String id;
	private CDOID target;

	@BeforeAll
	static void start() throws IOException, CommitException {
		world = new World(folder);
	}

	@AfterAll
	static void stop() {
		world.close();
	}

	@BeforeEach
	void begin() throws CommitException {
		target = world.person(Book.OPEN, "0213");
		id = world.look(Who.ADMINISTRATOR, view -> ((Person) CDOUtil.getEObject(view.getObject(target))).getId());
	}

	@AfterEach
	void end() {
		refusals.close();
	}

	/** An award in a book that refers to the person; another reference is a single one. */
	private CDOID refer(Book book) throws CommitException {
		Award award = RawSamples.named(UnionFactory.eINSTANCE.createAward(), "award-" + System.nanoTime(), "Khen");
		Membership membership = UnionFactory.eINSTANCE.createMembership();
		membership.setId("membership-" + System.nanoTime());
		world.change(Who.ADMINISTRATOR, transaction -> {
			Person person = (Person) CDOUtil.getEObject(transaction.getObject(target));
			award.getPersons().add(person);
			membership.setPerson(person);
			book.in(transaction).getRecords().add(award);
			book.in(transaction).getRecords().add(membership);
		});
		return CDOUtil.getCDOObject(award).cdoID();
	}

	private boolean isThere() {
		return world.look(Who.ADMINISTRATOR, view -> Book.OPEN.in(view).getRecords().stream().anyMatch(record -> record.getId().equals(id)));
	}

	/** Removes it with nothing but CDO, which leaves the references. */
	private Exception removeRaw(Who who) {
		world.reconnect(who);
		world.look(who, view -> null);
		return assertThrows(Exception.class, () -> world.change(who, transaction -> EcoreUtil.remove(CDOUtil.getEObject(transaction.getObject(target)))));
	}

	private static Kind kind(Exception failure) {
		return Refusal.find(failure).orElseThrow(() -> new AssertionError(failure)).kind();
	}

	@ParameterizedTest
	@EnumSource(names = { "EDITOR_OF_REGISTER", "SHUT_OUT_EDITOR", "LOOKING_EDITOR" })
	void whatIsReferredToFromElsewhereStays(Who who) throws CommitException {
		refer(Book.SECRET);
		String before = world.state();
		Exception failure = removeRaw(who);
		assertEquals(Kind.FORBIDDEN, kind(failure));
		String line = Refusal.find(failure).orElseThrow().message(VI);
		assertTrue(line.startsWith("Không xóa được") && !line.contains("r-secret") && !line.contains("Khen") && !line.contains("\n"), line);
		assertEquals("COMMIT_TRANSACTION removing what is referred to in register r-secret", refusals.last());
		assertEquals(before, world.state());
	}

	@Test
	void soItDoesInADraft() throws CommitException {
		refer(Book.SECRET);
		world.reconnect(Who.SHUT_OUT_EDITOR);
		world.look(Who.SHUT_OUT_EDITOR, view -> null);
		CDOBranch branch = world.client(Who.SHUT_OUT_EDITOR).session().getBranchManager().getMainBranch().createBranch("draft-" + id);
		CDOTransaction transaction = world.client(Who.SHUT_OUT_EDITOR).session().openTransaction(branch);
		EcoreUtil.remove(CDOUtil.getEObject(transaction.getObject(target)));
		assertEquals(Kind.FORBIDDEN, kind(assertThrows(Exception.class, transaction::commit)));
		transaction.close();
	}

	/** Whoever may write both has a careless client, or somebody else was faster: that is no matter of rights. */
	@Test
	void nobodyLeavesAReferenceThatLeadsNowhere() throws CommitException {
		refer(Book.OTHER);
		for (Who who : EnumSet.of(Who.ADMINISTRATOR, Who.EDITOR)) {
			assertEquals(Kind.CONFLICT, kind(removeRaw(who)));
		}
		assertTrue(isThere());
	}

	@Test
	void aNewReferenceToWhatTheSameCommitRemoves() throws CommitException {
		CDOID own = world.person(Book.OPEN, "0214");
		world.reconnect(Who.EDITOR);
		world.look(Who.EDITOR, view -> null);
		CDOID book = world.look(Who.EDITOR, view -> CDOUtil.getCDOObject(Book.OPEN.in(view)).cdoID());
		try (Forgery forgery = new Forgery(world, Who.EDITOR)) {
			forgery.changeOwn(own);
			forgery.add(Literals.MEMBERSHIP, Forgery.temporary(1), book, Literals.REGISTER__RECORDS, CDOID.NULL).setValue(Literals.MEMBERSHIP__PERSON, target);
			forgery.remove(target);
			assertEquals(Kind.CONFLICT, forgery.send());
		}
		assertTrue(isThere());
	}

	@Test
	void ourClientTellsInOneLine() throws CommitException {
		CDOID award = refer(Book.SECRET);
		try (Repository looking = world.server().open(Who.LOOKING_EDITOR.user()); Repository shutOut = world.server().open(Who.SHUT_OUT_EDITOR.user())) {
			for (Repository each : new Repository[] { looking, shutOut }) {
				RepositoryException told = assertThrows(RepositoryException.class, () -> each.write("remove", writer -> writer.remove(Samples.person(writer, id))));
				assertEquals(Kind.FORBIDDEN, told.kind());
				assertTrue(told.message(VI).startsWith("Không xóa được"), told.message(VI));
				assertTrue(each.read(view -> view.find(id)).isPresent());
			}
		}
		assertTrue(isThere());
		assertEquals(1, world.look(Who.ADMINISTRATOR, view -> ((Award) CDOUtil.getEObject(view.getObject(award))).getPersons().size()).intValue());
	}

	@Test
	void whoMayWriteBothRemovesItWithTheReferences() throws CommitException {
		CDOID award = refer(Book.SECRET);
		try (Repository editor = world.server().open(Who.EDITOR.user())) {
			editor.write("remove", writer -> writer.remove(Samples.person(writer, id)));
		}
		Wait.until("the administrator knows", () -> !isThere());
		assertFalse(isThere());
		assertNull(world.look(Who.ADMINISTRATOR, view -> ((Award) CDOUtil.getEObject(view.getObject(award))).getPersons().stream().findFirst().orElse(null)));
	}
}
