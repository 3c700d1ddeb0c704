package org.huunghi.server.tests.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.eresource.CDOResourceFolder;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.request.Refusal;
import org.huunghi.server.tests.RawSamples;
import org.huunghi.union.DocumentRegister;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.Union;
import org.huunghi.union.UnionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may change what the records lie in: unions, registers, resources, branches, the model; and who may move records from one book to another. */
class StructureRightsTest {
	@TempDir
	static Path folder;
	private static World world;
	private static int branches;

	/** A change, and who may make it. */
	private enum Change {
		ADD_UNION(EnumSet.of(Who.EDITOR, Who.SHUT_OUT_EDITOR, Who.LOOKING_EDITOR, Who.ADMINISTRATOR), transaction -> {
			Union union = RawSamples.named(UnionFactory.eINSTANCE.createUnion(), "c", "Liên hiệp c");
			transaction.createResource("/union/c").getContents().add(union);
		}),
		REMOVE_UNION(EnumSet.of(Who.EDITOR, Who.SHUT_OUT_EDITOR, Who.LOOKING_EDITOR, Who.ADMINISTRATOR), transaction -> {
			EcoreUtil.delete(Book.OTHER.in(transaction).eContainer(), false);
			delete(transaction, "/union/b");
			delete(transaction, Book.OTHER.resource());
		}),
		REMOVE_UNION_WITH_SECRET_BOOK(EnumSet.of(Who.EDITOR, Who.ADMINISTRATOR), transaction -> {
			EcoreUtil.delete(Book.OPEN.in(transaction).eContainer(), false);
			delete(transaction, "/union/a");
			delete(transaction, Book.OPEN.resource());
			delete(transaction, Book.SECRET.resource());
		}),
		ADD_REGISTER(EnumSet.of(Who.EDITOR, Who.SHUT_OUT_EDITOR, Who.LOOKING_EDITOR, Who.EDITOR_OF_UNION, Who.ADMINISTRATOR),
				transaction -> addRegister(transaction, Book.OPEN, "r-new", "r-new")),
		ADD_REGISTER_UNDER_ANOTHER_NAME(EnumSet.of(Who.EDITOR, Who.SHUT_OUT_EDITOR, Who.LOOKING_EDITOR, Who.ADMINISTRATOR),
				transaction -> addRegister(transaction, Book.OPEN, "r-new", "r-newer")),
		ADD_REGISTER_TO_OTHER_UNION(EnumSet.of(Who.EDITOR, Who.SHUT_OUT_EDITOR, Who.LOOKING_EDITOR, Who.ADMINISTRATOR),
				transaction -> addRegister(transaction, Book.OTHER, "r-new", "r-new")),
		REMOVE_REGISTER(EnumSet.of(Who.EDITOR, Who.SHUT_OUT_EDITOR, Who.LOOKING_EDITOR, Who.EDITOR_OF_UNION, Who.ADMINISTRATOR), transaction -> {
			EcoreUtil.delete(Book.OPEN.in(transaction), false);
			delete(transaction, Book.OPEN.resource());
		}),
		REMOVE_SECRET_REGISTER(EnumSet.of(Who.EDITOR, Who.EDITOR_OF_UNION, Who.ADMINISTRATOR), transaction -> {
			EcoreUtil.delete(Book.SECRET.in(transaction), false);
			delete(transaction, Book.SECRET.resource());
		}),
		RENAME_UNION(EnumSet.of(Who.EDITOR, Who.SHUT_OUT_EDITOR, Who.LOOKING_EDITOR, Who.EDITOR_OF_UNION, Who.ADMINISTRATOR),
				transaction -> ((Union) Book.OPEN.in(transaction).eContainer()).setAddress("x")),
		ADD_RESOURCE(EnumSet.of(Who.EDITOR, Who.SHUT_OUT_EDITOR, Who.LOOKING_EDITOR, Who.ADMINISTRATOR), transaction -> transaction.createResource("/evil")),
		ADD_RECORD_IN_RESOURCE(EnumSet.of(Who.EDITOR, Who.SHUT_OUT_EDITOR, Who.LOOKING_EDITOR, Who.ADMINISTRATOR),
				transaction -> transaction.createResource("/register/evil").getContents().add(RawSamples.person("evil", "x"))),
		RENAME_RESOURCE(EnumSet.of(Who.EDITOR, Who.SHUT_OUT_EDITOR, Who.LOOKING_EDITOR, Who.ADMINISTRATOR),
				transaction -> transaction.getResource(Book.OPEN.resource()).setName("r-other-name")),
		RENAME_FOLDER(EnumSet.of(Who.EDITOR, Who.SHUT_OUT_EDITOR, Who.LOOKING_EDITOR, Who.ADMINISTRATOR),
				transaction -> ((CDOResourceFolder) transaction.getResourceNode("/register")).setName("registers")),
		CHANGE_GAZETTEER(EnumSet.of(Who.EDITOR, Who.SHUT_OUT_EDITOR, Who.LOOKING_EDITOR, Who.ADMINISTRATOR),
				transaction -> ((Gazetteer) transaction.getResource("/gazetteer").getContents().get(0)).setRemarks("x")),
		MOVE_TO_OTHER_UNION(EnumSet.of(Who.EDITOR, Who.SHUT_OUT_EDITOR, Who.LOOKING_EDITOR, Who.ADMINISTRATOR), transaction -> move(transaction, Book.OPEN, Book.OTHER)),
		MOVE_OUT_OF_SECRET_BOOK(EnumSet.of(Who.EDITOR, Who.EDITOR_OF_UNION, Who.ADMINISTRATOR), transaction -> move(transaction, Book.SECRET, Book.OPEN)),
		MOVE_INTO_SECRET_BOOK(EnumSet.of(Who.EDITOR, Who.EDITOR_OF_UNION, Who.ADMINISTRATOR), transaction -> move(transaction, Book.OPEN, Book.SECRET)),
		NEW_PACKAGE(EnumSet.of(Who.ADMINISTRATOR), StructureRightsTest::addPackage);

		private final EnumSet<Who> allowed;
		private final Consumer<CDOTransaction> work;

		Change(EnumSet<Who> allowed, Consumer<CDOTransaction> work) {
			this.allowed = allowed;
			this.work = work;
		}
	}

	private static void addRegister(CDOTransaction transaction, Book beside, String id, String name) {
		DocumentRegister register = RawSamples.named(UnionFactory.eINSTANCE.createDocumentRegister(), id, "Sổ mới");
		((Union) beside.in(transaction).eContainer()).getRegisters().add(register);
		transaction.createResource("/register/" + name).getContents().add(register);
	}

	private static void delete(CDOTransaction transaction, String path) {
		CDOResource resource = transaction.getResource(path);
		resource.getFolder().getNodes().remove(resource);
	}

	private static void move(CDOTransaction transaction, Book from, Book to) {
		if (from.in(transaction).getRecords().isEmpty()) {
			throw new IllegalStateException("hidden");
		}
		to.in(transaction).getRecords().add(from.in(transaction).getRecords().get(0));
	}

	private static void addPackage(CDOTransaction transaction) {
		EPackage fresh = EcoreFactory.eINSTANCE.createEPackage();
		fresh.setName("evil");
		fresh.setNsPrefix("evil");
		fresh.setNsURI("http://evil/" + System.nanoTime());
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName("Evil");
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName("name");
		attribute.setEType(EcorePackage.Literals.ESTRING);
		type.getEStructuralFeatures().add(attribute);
		fresh.getEClassifiers().add(type);
		CDOUtil.prepareDynamicEPackage(fresh);
		EObject object = EcoreUtil.create(type);
		transaction.createResource("/evil").getContents().add(object);
	}

	@BeforeAll
	static void start() throws IOException, CommitException {
		world = new World(folder);
		for (Book book : Book.values()) {
			world.person(book, "0213");
		}
	}

	@AfterAll
	static void stop() {
		world.close();
	}

	static Stream<Change> changes() {
		return Stream.of(Change.values());
	}

	@ParameterizedTest
	@MethodSource("changes")
	void onlyWhoMayDoes(Change change) throws CommitException {
		String before = world.state();
		int commits = world.commits();
		for (Who who : EnumSet.complementOf(change.allowed)) {
			Exception failure = assertThrows(Exception.class, () -> world.change(who, change.work), who::toString);
			if (!"hidden".equals(failure.getMessage())) {
				assertEquals(Kind.FORBIDDEN, Refusal.find(failure).orElseThrow(() -> new AssertionError(who.toString(), failure)).kind(), who::toString);
			}
			assertEquals(before, world.state(), who::toString);
			assertEquals(commits, world.commits(), who::toString);
		}
	}

	static Stream<Arguments> allowed() {
		return Stream.of(Change.values()).flatMap(change -> change.allowed.stream().map(who -> Arguments.of(change, who)));
	}

	/** On a branch of its own, so that each begins with the same: the server judges what happens there as on the main branch. */
	@ParameterizedTest
	@MethodSource("allowed")
	void whoMayDoes(Change change, Who who) throws CommitException {
		world.look(who, view -> null);
		int commits = world.commits();
		String before = world.state();
		String name = "branch" + ++branches;
		CDOBranch branch = world.client(who).session().getBranchManager().getMainBranch().createBranch(name);
		CDOTransaction transaction = world.client(who).session().openTransaction(branch);
		try {
			change.work.accept(transaction);
			transaction.commit();
		} finally {
			transaction.close();
		}
		assertEquals(commits + 1, world.commits());
		assertEquals(before, world.state());
	}

	@Test
	void readersMakeNoBranches() {
		for (Who who : EnumSet.of(Who.READER, Who.SHUT_OUT_READER)) {
			CDOBranch main = world.client(who).session().getBranchManager().getMainBranch();
			RuntimeException failure = assertThrows(RuntimeException.class, () -> main.createBranch("draft of a reader"));
			assertEquals(Kind.FORBIDDEN, Refusal.find(failure).orElseThrow(() -> failure).kind());
		}
	}

	@Test
	void nobodyLocksWithCdo() {
		for (Who who : Who.values()) {
			CDOTransaction transaction = world.client(who).session().openTransaction();
			try {
				RuntimeException failure = assertThrows(RuntimeException.class, () -> CDOUtil.getCDOObject(Book.OPEN.in(transaction)).cdoWriteLock().lock());
				assertEquals(Kind.FORBIDDEN, Refusal.find(failure).orElseThrow(() -> failure).kind());
			} finally {
				transaction.close();
			}
		}
	}
}
