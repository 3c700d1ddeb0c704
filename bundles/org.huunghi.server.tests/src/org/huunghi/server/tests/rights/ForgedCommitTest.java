package org.huunghi.server.tests.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionDelta;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.union.UnionPackage.Literals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commits put together by hand to get at a book that is closed to the user: each is refused and leaves no trace. */
class ForgedCommitTest {
	private static final EReference RECORDS = Literals.REGISTER__RECORDS;

	@TempDir
	static Path folder;
	private static World world;
	private static CDOID openBook;
	private static CDOID secretBook;
	private static CDOID union;
	private static CDOID resource;
	private CDOID own;
	private CDOID secret;
	private String before;
	private int commits;
	private Forgery forgery;
	private final Refusals refusals = new Refusals();

	@BeforeAll
	static void start() throws IOException, CommitException {
		world = new World(folder);
		openBook = world.look(Who.ADMINISTRATOR, view -> CDOUtil.getCDOObject(Book.OPEN.in(view)).cdoID());
		secretBook = world.look(Who.ADMINISTRATOR, view -> CDOUtil.getCDOObject(Book.SECRET.in(view)).cdoID());
		union = world.look(Who.ADMINISTRATOR, view -> CDOUtil.getCDOObject(Book.SECRET.in(view).eContainer()).cdoID());
		resource = world.look(Who.ADMINISTRATOR, view -> view.getResource(Book.SECRET.resource()).cdoID());
	}

	@AfterAll
	static void stop() {
		world.close();
	}

	@BeforeEach
	void begin() throws CommitException {
		own = world.person(Book.OPEN, "own");
		secret = world.person(Book.SECRET, "secret");
		before = world.state();
		commits = world.commits();
		forgery = new Forgery(world, Who.SHUT_OUT_EDITOR);
	}

	@AfterEach
	void noTrace() {
		forgery.close();
		refusals.close();
		assertEquals(before, world.state());
		assertEquals(commits, world.commits());
	}

	private int size(Book book) {
		return world.look(Who.ADMINISTRATOR, view -> book.in(view).getRecords().size());
	}

	/** For the reason that is meant, and not by chance. */
	private void assertForbidden(String reason) {
		assertEquals(Kind.FORBIDDEN, forgery.send());
		assertEquals("COMMIT_TRANSACTION " + reason, refusals.last());
	}

	@Test
	void aForgeryThatDoesNoHarmIsTaken() {
		forgery.changeOwn(own);
		assertNull(forgery.send());
		before = world.state();
		commits++;
	}

	@Test
	void aNewRecordThatSaysItLiesInTheBook() {
		forgery.add(Literals.PERSON, Forgery.temporary(1), secretBook, RECORDS, CDOID.NULL);
		forgery.changeOwn(own);
		assertForbidden("adding in register r-secret");
	}

	@Test
	void aNewPartOfARecordInTheBook() {
		forgery.add(Literals.NAME, Forgery.temporary(1), secret, Literals.NAMED__NAMES, CDOID.NULL);
		assertForbidden("adding in register r-secret");
	}

	@Test
	void aNewRecordWithTheKeyOfAnother() {
		InternalCDORevision person = forgery.add(Literals.PERSON, secret, openBook, RECORDS, CDOID.NULL);
		person.setVersion(forgery.state(secret).getVersion() + 1);
		Forgery.insert(forgery.change(openBook), RECORDS, secret, size(Book.OPEN));
		assertForbidden("a new object with a forged key");
	}

	@Test
	void aNewRecordWithAKeyThatNobodyHasYet() {
		forgery.add(Literals.PERSON, CDOIDUtil.createLong(999_999), openBook, RECORDS, CDOID.NULL);
		assertForbidden("a new object with a forged key");
	}

	@Test
	void aSecretRecordInOnesOwnList() {
		Forgery.insert(forgery.change(openBook), RECORDS, secret, size(Book.OPEN));
		assertForbidden("containing what lies elsewhere");
	}

	@Test
	void aSecretRecordMovedToOnesOwnBook() {
		Forgery.insert(forgery.change(openBook), RECORDS, secret, size(Book.OPEN));
		Forgery.move(forgery.change(secret), openBook, RECORDS, CDOID.NULL);
		assertForbidden("changing in register r-secret");
	}

	@Test
	void anOwnRecordMovedIntoTheBook() {
		Forgery.move(forgery.change(own), secretBook, RECORDS, CDOID.NULL);
		assertForbidden("changing in register r-secret");
	}

	@Test
	void aSecretRecordRemoved() {
		forgery.changeOwn(own);
		forgery.remove(secret);
		assertForbidden("removing in register r-secret");
	}

	@Test
	void aSecretRecordTakenOutOfItsList() {
		Forgery.take(forgery.change(secretBook), RECORDS, 0, size(Book.SECRET));
		assertForbidden("changing in register r-secret");
	}

	@Test
	void aCommitThatOnlyRemoves() {
		forgery.remove(own);
		assertForbidden("removing without a change");
	}

	@Test
	void theBookTakenOutOfItsUnion() {
		Forgery.take(forgery.change(union), Literals.UNION__REGISTERS, 1, 2);
		assertForbidden("dropping what is not removed");
	}

	@Test
	void theBookRemovedWithItsResource() {
		Forgery.take(forgery.change(union), Literals.UNION__REGISTERS, 1, 2);
		forgery.remove(secretBook);
		forgery.remove(resource);
		assertForbidden("removing in register r-secret");
	}

	@Test
	void theResourceRemoved() {
		forgery.changeOwn(own);
		forgery.remove(resource);
		assertForbidden("dropping what is not removed");
	}

	@Test
	void theResourceEmptied() {
		Forgery.take(forgery.change(resource), Forgery.contents(), 0, 1);
		assertForbidden("dropping what is not removed");
	}

	@Test
	void theFolderOfAllBooksRemoved() {
		forgery.changeOwn(own);
		forgery.remove((CDOID) forgery.state(resource).getContainerID());
		assertForbidden("dropping what is not removed");
	}

	@Test
	void theBookMovedToAnotherUnion() {
		CDOID other = world.look(Who.ADMINISTRATOR, view -> CDOUtil.getCDOObject(Book.OTHER.in(view).eContainer()).cdoID());
		Forgery.move(forgery.change(secretBook), other, Literals.UNION__REGISTERS, resource);
		Forgery.insert(forgery.change(other), Literals.UNION__REGISTERS, secretBook, 1);
		Forgery.take(forgery.change(union), Literals.UNION__REGISTERS, 1, 2);
		assertForbidden("changing in register r-secret");
	}

	@Test
	void anotherIdForTheBook() {
		Forgery.set(forgery.change(secretBook), Literals.IDENTIFIED__ID, "r-open");
		assertForbidden("another id for a REGISTER");
	}

	@Test
	void anotherIdForOnesOwnBook() {
		Forgery.set(forgery.change(openBook), Literals.IDENTIFIED__ID, "r-secret");
		assertForbidden("another id for a REGISTER");
	}

	@Test
	void theSameObjectTwice() {
		forgery.changeOwn(own);
		forgery.remove(own);
		assertForbidden("an object twice");
	}

	@Test
	void containersInACircle() {
		forgery.add(Literals.ORGANISATION, Forgery.temporary(1), Forgery.temporary(2), Literals.ORGANISATION__BRANCHES, CDOID.NULL);
		forgery.add(Literals.ORGANISATION, Forgery.temporary(2), Forgery.temporary(1), Literals.ORGANISATION__BRANCHES, CDOID.NULL);
		assertForbidden("adding in nowhere");
	}

	@Test
	void aContainerThatIsNotThere() {
		forgery.add(Literals.PERSON, Forgery.temporary(1), CDOIDUtil.createLong(888_888), RECORDS, CDOID.NULL);
		assertForbidden("adding in nowhere");
	}

	@Test
	void aRecordDroppedWithoutBeingRemoved() {
		Forgery.take(forgery.change(openBook), RECORDS, 0, size(Book.OPEN));
		assertForbidden("dropping what is not removed");
	}

	@Test
	void aRecordRemovedWithoutItsParts() {
		InternalCDORevisionDelta book = forgery.change(openBook);
		Forgery.take(book, RECORDS, size(Book.OPEN) - 1, size(Book.OPEN));
		forgery.remove(own);
		assertForbidden("dropping what is not removed");
	}

	@Test
	void aResourceForLargeObjects() {
		CDOID root = forgery.transaction().getRootResource().cdoID();
		forgery.add(EresourcePackage.Literals.CDO_BINARY_RESOURCE, Forgery.temporary(1), CDOID.NULL, null, root);
		assertForbidden("a new CDOBinaryResource");
	}

	@Test
	void aLockOnTheWay() {
		forgery.changeOwn(own);
		forgery.context().getIDsToUnlock().add(secret);
		assertForbidden("locks");
	}
}
