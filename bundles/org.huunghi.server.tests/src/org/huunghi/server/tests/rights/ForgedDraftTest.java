package org.huunghi.server.tests.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.view.CDOView;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.draft.DraftFile;
import org.huunghi.repository.internal.request.Refusal;
import org.huunghi.server.tests.RawSamples;
import org.huunghi.union.AttachmentContent;
import org.huunghi.union.Person;
import org.huunghi.union.UnionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts made by hand through a client that knows nothing but CDO: what they say about themselves is true, and they give nobody more rights. */
class ForgedDraftTest {
	private static final Who ME = Who.EDITOR_OF_REGISTER;

	@TempDir
	static Path folder;
	private static World world;
	private static int made;
	private static CDOID own;
	private static CDOID secret;
	private static CDOID other;
	private final Refusals refusals = new Refusals();

	@BeforeAll
	static void start() throws IOException, CommitException {
		world = new World(folder);
		own = world.person(Book.OPEN, "0213");
		secret = world.person(Book.SECRET, "0214");
		other = world.person(Book.OTHER, "0215");
	}

	@AfterAll
	static void stop() {
		world.close();
	}

	@BeforeEach
	void quiet() {
		refusals.clear();
	}

	@AfterEach
	void end() {
		refusals.close();
	}

	private static CDOBranch branch(Who who) {
		return world.client(who).session().getBranchManager().getMainBranch().createBranch("draft-" + ++made);
	}

	private static CDOBranch seen(CDOBranch branch, Who who) {
		return world.client(who).session().getBranchManager().getBranch(branch.getID());
	}

	private static void change(Who who, CDOBranch branch, Consumer<CDOTransaction> change) throws CommitException {
		CDOTransaction transaction = world.client(who).session().openTransaction(branch);
		try {
			change.accept(transaction);
			transaction.commit();
		} finally {
			transaction.close();
		}
	}

	private void assertForbidden(String reason, CDOBranch branch, Consumer<CDOTransaction> change) {
		Exception failure = assertThrows(Exception.class, () -> change(ME, branch, change));
		assertEquals(Kind.FORBIDDEN, Refusal.find(failure).orElseThrow(() -> new AssertionError(failure)).kind());
		assertEquals("COMMIT_TRANSACTION " + reason, refusals.last());
	}

	private static AttachmentContent content(String name, String author, long base, boolean closed) {
		AttachmentContent content = UnionFactory.eINSTANCE.createAttachmentContent();
		content.setBytes(bytes(name, author, base, closed));
		return content;
	}

	private static byte[] bytes(String name, String author, long base, boolean closed) {
		return ("name=" + name + "\nnote=\nauthor=" + author + "\nbase=" + base + "\nclosed=" + closed).getBytes(StandardCharsets.ISO_8859_1);
	}

	private static void put(CDOTransaction transaction, AttachmentContent content) {
		transaction.createResource(DraftFile.PATH).getContents().add(content);
	}

	private static AttachmentContent content(CDOView view) {
		return (AttachmentContent) view.getResource(DraftFile.PATH).getContents().get(0);
	}

	private static long base(CDOBranch branch) {
		return branch.getBase().getTimeStamp();
	}

	/** @return a draft as it should be */
	private static CDOBranch draft(Who who) throws CommitException {
		CDOBranch branch = branch(who);
		change(who, branch, transaction -> put(transaction, content("x", who.user(), base(branch), false)));
		return branch;
	}

	@Test
	void aDraftThatTellsTheTruthIsTaken() throws CommitException {
		CDOBranch branch = draft(ME);
		change(ME, branch, transaction -> content(transaction).setBytes(bytes("y", ME.user(), base(branch), true)));
		CDOView view = world.client(Who.READER).session().openView(seen(branch, Who.READER));
		assertEquals("y", DraftFile.parse(content(view).getBytes()).orElseThrow().name());
		view.close();
	}

	@Test
	void inTheNameOfAnother() {
		CDOBranch branch = branch(ME);
		assertForbidden("a draft in another's name", branch, transaction -> put(transaction, content("x", Who.EDITOR.user(), base(branch), false)));
	}

	@Test
	void asOfAnotherTime() {
		CDOBranch branch = branch(ME);
		assertForbidden("a draft as of another time", branch, transaction -> put(transaction, content("x", ME.user(), base(branch) + 1, false)));
	}

	@Test
	void thatSaysNothing() {
		CDOBranch branch = branch(ME);
		assertForbidden("a draft that says nothing about itself", branch, transaction -> put(transaction, UnionFactory.eINSTANCE.createAttachmentContent()));
		AttachmentContent garbage = UnionFactory.eINSTANCE.createAttachmentContent();
		garbage.setBytes("base=x\nname=\\u00".getBytes(StandardCharsets.ISO_8859_1));
		assertForbidden("a draft that says nothing about itself", branch, transaction -> put(transaction, garbage));
		AttachmentContent large = UnionFactory.eINSTANCE.createAttachmentContent();
		large.setBytes(bytes("x".repeat(1 << 17), ME.user(), base(branch), false));
		assertForbidden("a draft that says nothing about itself", branch, transaction -> put(transaction, large));
	}

	@Test
	void outsideOfDrafts() {
		CDOBranch main = world.client(ME).session().getBranchManager().getMainBranch();
		assertForbidden("adding a resource", main, transaction -> put(transaction, content("x", ME.user(), 0, false)));
	}

	@Test
	void withMoreInItsResource() {
		CDOBranch branch = branch(ME);
		assertForbidden("adding a resource", branch, transaction -> {
			put(transaction, content("x", ME.user(), base(branch), false));
			transaction.getResource(DraftFile.PATH).getContents().add(content("x", ME.user(), base(branch), false));
		});
		assertForbidden("adding a resource", branch,
				transaction -> transaction.createResource(DraftFile.PATH).getContents().add(RawSamples.person("evil", "x")));
	}

	@Test
	void inAnotherResource() {
		CDOBranch branch = branch(ME);
		for (String path : new String[] { "/evil", "/register/draft", "/draft/draft" }) {
			assertForbidden("adding a resource", branch,
					transaction -> transaction.createResource(path).getContents().add(content("x", ME.user(), base(branch), false)));
		}
	}

	@Test
	void somethingMoreInTheResourceOfADraft() throws CommitException {
		CDOBranch branch = draft(ME);
		assertForbidden("changing a resource", branch,
				transaction -> transaction.getResource(DraftFile.PATH).getContents().add(content("x", ME.user(), base(branch), false)));
	}

	@Test
	void ofAnother() throws CommitException {
		CDOBranch branch = draft(Who.ADMINISTRATOR);
		CDOBranch mine = seen(branch, ME);
		String author = Who.ADMINISTRATOR.user();
		assertForbidden("closing or renaming another's draft", mine, transaction -> content(transaction).setBytes(bytes("x", author, base(branch), true)));
		assertForbidden("closing or renaming another's draft", mine, transaction -> content(transaction).setBytes(bytes("y", author, base(branch), false)));
		assertForbidden("another author for a draft", mine, transaction -> content(transaction).setBytes(bytes("x", ME.user(), base(branch), false)));
		assertForbidden("closing or renaming another's draft", mine, transaction -> {
			CDOResource resource = transaction.getResource(DraftFile.PATH);
			resource.getContents().clear();
			resource.getContents().add(content("x", ME.user(), base(branch), true));
		});
	}

	/** Else the next merge of somebody else would take back what was changed outside. */
	@Test
	void thatClaimsToHoldWhatOthersChangedOutside() throws CommitException {
		CDOBranch branch = draft(ME);
		world.change(Who.ADMINISTRATOR, transaction -> ((Person) CDOUtil.getEObject(transaction.getObject(own))).setEmail("a" + made));
		long harmless = world.client(Who.ADMINISTRATOR).session().getLastUpdateTime();
		change(ME, branch, transaction -> content(transaction).setBytes(bytes("x", ME.user(), harmless, false)));
		world.change(Who.ADMINISTRATOR, transaction -> ((Person) CDOUtil.getEObject(transaction.getObject(other))).setEmail("a" + made));
		long later = world.client(Who.ADMINISTRATOR).session().getLastUpdateTime();
		assertForbidden("a draft as if it held what changed in register r-other", branch,
				transaction -> content(transaction).setBytes(bytes("x", ME.user(), later, false)));
		world.change(Who.ADMINISTRATOR, transaction -> ((Person) CDOUtil.getEObject(transaction.getObject(secret))).setEmail("a" + made));
		long last = world.client(Who.ADMINISTRATOR).session().getLastUpdateTime();
		assertForbidden("a draft as of another time", branch, transaction -> content(transaction).setBytes(bytes("x", ME.user(), Long.MAX_VALUE, false)));
		assertForbidden("a draft as of another time", branch, transaction -> content(transaction).setBytes(bytes("x", ME.user(), base(branch) - 1, false)));
		CDOBranch his = draft(Who.SHUT_OUT_EDITOR);
		change(Who.SHUT_OUT_EDITOR, his, transaction -> content(transaction).setBytes(bytes("x", Who.SHUT_OUT_EDITOR.user(), base(his), false)));
		assertEquals(true, last > later);
	}

	@Test
	void aDraftGivesNoMoreRights() throws CommitException {
		CDOBranch branch = draft(ME);
		change(ME, branch, transaction -> ((Person) CDOUtil.getEObject(transaction.getObject(own))).setPhone("1"));
		assertForbidden("changing in register r-other", branch, transaction -> ((Person) CDOUtil.getEObject(transaction.getObject(other))).setPhone("1"));
		assertForbidden("changing in register r-secret", branch, transaction -> ((Person) CDOUtil.getEObject(transaction.getObject(secret))).setPhone("1"));
		assertForbidden("changing in register r-other", branch,
				transaction -> Book.OPEN.in(transaction).getRecords().add((Person) CDOUtil.getEObject(transaction.getObject(other))));
		CDOView view = world.client(ME).session().openView(branch);
		assertNull(((Person) CDOUtil.getEObject(view.getObject(secret))).getPhone());
		assertEquals("0215", ((Person) CDOUtil.getEObject(view.getObject(other))).getPhone());
		view.close();
	}

	/** The resource of a draft is open to all: what is moved there by somebody who may, stays closed all the same. */
	@Test
	void whatWasMovedIntoTheResourceOfADraftStaysClosed() throws CommitException {
		CDOBranch branch = draft(Who.ADMINISTRATOR);
		change(Who.ADMINISTRATOR, branch,
				transaction -> transaction.getResource(DraftFile.PATH).getContents().add((Person) CDOUtil.getEObject(transaction.getObject(secret))));
		CDOView view = world.client(ME).session().openView(seen(branch, ME));
		assertNull(((Person) CDOUtil.getEObject(view.getObject(secret))).getPhone());
		view.close();
	}
}
