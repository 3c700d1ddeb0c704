package org.huunghi.server.tests.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.view.CDOView;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.tests.Samples;
import org.huunghi.server.backup.Backup;
import org.huunghi.server.backup.Restoration;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.union.Attachment;
import org.huunghi.union.Document;
import org.huunghi.union.DocumentRegister;
import org.huunghi.union.Person;
import org.huunghi.union.UnionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup brings everything back, also into the other kind of database, and is of one moment though others commit meanwhile. */
class BackupTest {
	private static final UnionFactory MAKE = UnionFactory.eINSTANCE;
	private static final byte[] BYTES = new byte[3_000_000];

	static {
		new Random(1).nextBytes(BYTES);
	}

	@TempDir
	Path temporary;

	private static void fill(TestRepository repository) throws Exception {
		Person person = Samples.person("p1", "Nguyễn Văn An", "ບຸນມີ ຫຼວງນໍ້າທາ", "𠮷", "");
		person.setRemarks("ghi chú ".repeat(20_000));
		Samples.addUnion(repository.repository(), person, Samples.person("p2", "Hai"));
		repository.repository().write("documents", writer -> {
			DocumentRegister register = Samples.named(MAKE.createDocumentRegister(), "documents");
			Document document = Samples.named(MAKE.createDocument(), "document", "Quyết định");
			Attachment attachment = MAKE.createAttachment();
			attachment.setId("attachment");
			attachment.setSize(BYTES.length);
			attachment.setContent(MAKE.createAttachmentContent());
			attachment.getContent().setBytes(BYTES);
			document.getAttachments().add(attachment);
			register.getRecords().add(document);
			writer.addRegister(writer.unions().get(0), register);
		});
		repository.repository().write("phone", writer -> Samples.person(writer, "p1").setPhone("0213"));
		CDOTransaction draft = repository.session().openTransaction(repository.session().getBranchManager().getMainBranch().createBranch("draft"));
		draft.createResource("/draft").getContents().add(Samples.person("drafted", "Dự thảo"));
		draft.commit();
		draft.close();
	}

	/** Every commit with its author, and the state of the repository as it was after each. */
	private static List<String> history(TestRepository repository) {
		List<String> history = new ArrayList<>();
		repository.session().getCommitInfoManager().getCommitInfos(null, 0, 0, info -> history.add(line(info, repository)));
		return history;
	}

	private static String line(CDOCommitInfo info, TestRepository repository) {
		CDOView view = repository.session().openView(info.getBranch(), info.getTimeStamp());
		try {
			int nodes = view.getRootResource().getContents().size();
			return info.getBranch().getPathName() + ' ' + info.getTimeStamp() + ' ' + info.getUserID() + ' ' + info.getComment() + ' ' + nodes;
		} finally {
			view.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "h2,h2", "h2,postgresql", "postgresql,h2", "postgresql,postgresql" })
	void everythingComesBack(String from, String to) throws Exception {
		Configuration original = TestRepository.configuration(temporary.resolve("original"), from);
		String export;
		List<String> history;
		String uuid;
		Path file = temporary.resolve("backups").resolve("one.zip");
		try (TestRepository repository = TestRepository.open(original)) {
			fill(repository);
			export = repository.export();
			history = history(repository);
			uuid = repository.source().uuid();
			Backup.take(repository.source(), file);
		}
		Backup verified = Backup.verify(file);
		assertEquals(uuid, verified.uuid());
		assertEquals(from, verified.store());
		assertTrue(verified.packages().contains("urn:huunghi:union:1"), verified.packages()::toString);

		Configuration copy = TestRepository.configuration(temporary.resolve("copy"), to);
		assertEquals(verified.rows(), Restoration.restore(file, copy, false).backup().rows());
		try (TestRepository repository = TestRepository.open(copy)) {
			assertEquals(export, repository.export());
			assertEquals(history, history(repository));
			assertEquals(uuid, repository.source().uuid());
			assertEquals("p1", repository.repository().search().find("nguyen van an", 1).getFirst().id());
			byte[] bytes = repository.repository().read(view -> ((Attachment) view.find("attachment").orElseThrow()).getContent().getBytes());
			assertArrayEquals(BYTES, bytes);
			CDOView draft = repository.session().openView(repository.session().getBranchManager().getBranch("MAIN/draft"));
			assertTrue(draft.hasResource("/draft"));
			draft.close();
			// and it can be worked on: new numbers don't collide with the old ones
			repository.repository().write("after", writer -> Samples.persons(writer).getRecords().add(Samples.person("p3", "Ba")));
			repository.repository().write("after", writer -> writer.remove(Samples.person(writer, "p1")));
			assertEquals(List.of("p2", "p3"), Samples.personIds(repository.repository()));
		}
	}

	/** Each commit changes three tables that are read at different times: a backup that is not of one moment can't have them agree. */
	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgresql" })
	void itIsOfOneMomentThoughOthersCommit(String kind) throws Exception {
		Configuration original = TestRepository.configuration(temporary.resolve("original"), kind);
		Path file = temporary.resolve("live.zip");
		AtomicInteger committed = new AtomicInteger();
		int before;
		int after;
		try (TestRepository repository = TestRepository.open(original)) {
			fill(repository);
			AtomicBoolean enough = new AtomicBoolean();
			Thread writing = Thread.ofPlatform().start(() -> {
				while (!enough.get()) {
					commit(repository.repository(), committed.get() + 1);
					committed.incrementAndGet();
				}
			});
			while (committed.get() < 3) {
				Thread.onSpinWait();
			}
			before = committed.get();
			Backup.take(repository.source(), file);
			after = committed.get() + 1;
			enough.set(true);
			writing.join();
		}
		Configuration copy = TestRepository.configuration(temporary.resolve("copy"), kind);
		Restoration.restore(file, copy, false);
		try (TestRepository repository = TestRepository.open(copy)) {
			int persons = Samples.personIds(repository.repository()).size() - 2;
			assertTrue(before <= persons && persons <= after, before + " " + persons + " " + after);
			assertEquals(Integer.toString(persons), Samples.phone(repository.repository(), "p2"));
			assertEquals("Lần " + persons, repository.repository().read(view -> ((Document) view.find("document").orElseThrow()).getNames().get(0).getText()));
			for (int i = 1; i <= persons; i++) {
				assertTrue(Samples.exists(repository.repository(), "c" + i));
			}
			assertFalse(Samples.exists(repository.repository(), "c" + (persons + 1)));
			commit(repository.repository(), persons + 1);
			assertTrue(after > before, "nobody has committed during the backup");
		}
	}

	private static void commit(Repository repository, int number) {
		repository.write("commit " + number, writer -> {
			Samples.persons(writer).getRecords().add(Samples.person("c" + number, "Người " + number));
			Samples.person(writer, "p2").setPhone(Integer.toString(number));
			((Document) writer.find("document").orElseThrow()).getNames().get(0).setText("Lần " + number);
		});
	}

	@Test
	void theEmbeddedRepositoryIsBackedUpAndRestored() throws Exception {
		Path folder = temporary.resolve("HuuNghi");
		try (Repository repository = Repositories.open(folder, Creation.IF_MISSING)) {
			Samples.addUnion(repository, Samples.person("p1", "Một"));
		}
		Path file = temporary.resolve("embedded.zip");
		Backup backup = Backup.take(Configuration.standard(folder), file);
		assertEquals(Files.size(file), backup.bytes());
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			repository.write("more", writer -> Samples.persons(writer).getRecords().add(Samples.person("p2", "Hai")));
		}
		Restoration restoration = Restoration.restore(file, Configuration.standard(folder), true);
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			assertEquals(List.of("p1"), Samples.personIds(repository));
			assertEquals(1, repository.search().count("Person"));
			assertEquals(backup.uuid(), repository.uuid());
		}
		assertTrue(Files.exists(restoration.before().orElseThrow().resolve("repository.mv.db")));
	}

	@Test
	void theUsersOfAServerAreInItAndItsSecretsAreNot() throws Exception {
		Path folder = temporary.resolve("server");
		try (Repository repository = Repositories.open(folder, Creation.IF_MISSING)) {
			Samples.addUnion(repository);
		}
		Files.createDirectories(folder.resolve("server"));
		Files.writeString(folder.resolve("server/users.json"), "{\"users\": \"ai\"}");
		Files.writeString(folder.resolve("server/key.p12"), "secret");
		Files.writeString(folder.resolve("server.properties"), "store.password = secret");
		Path file = temporary.resolve("users.zip");
		Backup.take(Configuration.standard(folder), file);
		Path copy = temporary.resolve("copy");
		Restoration.restore(file, Configuration.standard(copy), false);
		assertEquals("{\"users\": \"ai\"}", Files.readString(copy.resolve("server/users.json")));
		assertFalse(Files.exists(copy.resolve("server/key.p12")) || Files.exists(copy.resolve("server.properties")));
	}
}
