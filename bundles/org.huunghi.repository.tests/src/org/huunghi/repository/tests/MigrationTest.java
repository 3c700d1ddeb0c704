package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.View;
import org.huunghi.repository.migration.FolderMigration;
import org.huunghi.repository.migration.MigrationReport;
import org.huunghi.repository.transfer.Transfer;
import org.huunghi.union.Person;
import org.huunghi.union.Register;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.migration.Migrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder as an earlier version of the program left it is brought to the models of today. */
class MigrationTest {
	private static final String NOTES = "urn:huunghi:test:notes:";

	@TempDir
	Path temporary;
	private Path folder;
	private final Migrations steps = new Migrations().add(SecondGifts.FIRST, new SecondGifts());
	private Object first;

	@BeforeEach
	void unpack() throws IOException {
		folder = StoredFolders.unpack("gifts-1", temporary.resolve("data"));
		// the version before is no longer installed
		first = EPackage.Registry.INSTANCE.remove(SecondGifts.FIRST);
	}

	@AfterEach
	void uninstall() {
		EPackage.Registry.INSTANCE.remove(SecondGifts.URI_2);
		if (first != null) {
			EPackage.Registry.INSTANCE.put(SecondGifts.FIRST, first);
		}
	}

	@SuppressWarnings("unchecked")
	private static <T> T get(View view, String id, String feature) {
		EObject object = view.find(id).orElseThrow();
		return (T) object.eGet(object.eClass().getEStructuralFeature(feature));
	}

	private static Map<String, Integer> bytes(Path root) throws IOException {
		Map<String, Integer> bytes = new TreeMap<>();
		try (Stream<Path> all = Files.walk(root)) {
			for (Path each : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
				bytes.put(root.relativize(each).toString(), Arrays.hashCode(Files.readAllBytes(each)));
			}
		}
		return bytes;
	}

	private static String export(Repository repository) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Transfer.exportAll(repository, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void itOpensAsItIsWhereThePlugInIsOfNoOtherVersion() throws IOException {
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			assertEquals("Khăn lụa ຜ້າໄໝ", repository.<String>read(view -> get(view, "silk", "object")));
		}
		assertFalse(FolderMigration.migrate(folder, steps, false).isNeeded());
	}

	@Test
	void aFolderOfAnOlderVersionIsRefusedAndNotTouched() throws IOException {
		SecondGifts.install();
		Map<String, Integer> before = bytes(folder);
		RepositoryException failure = assertThrows(RepositoryException.class, () -> Repositories.open(folder, Creation.IF_MISSING));
		assertEquals(Kind.OLDER_VERSION, failure.kind());
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("vi"), Locale.of("lo"))) {
			String line = failure.message(locale);
			assertTrue(line.lines().count() == 1 && line.contains("huunghi migrate --data " + folder) && line.contains("sample:gifts")
					&& !line.contains("{"), line);
		}
		Map<String, Integer> after = bytes(folder);
		after.keySet().retainAll(before.keySet());
		assertEquals(before.get("huunghi.properties"), after.get("huunghi.properties"));
		// H2 rewrites its file when it closes it: what is in it counts
		EPackage.Registry.INSTANCE.remove(SecondGifts.URI_2);
		itOpensAsItIsWhereThePlugInIsOfNoOtherVersion();
	}

	@Test
	void aFolderOfANewerVersionIsRefused() throws IOException {
		SecondGifts.install();
		FolderMigration.migrate(folder, steps, false);
		EPackage second = (EPackage) EPackage.Registry.INSTANCE.remove(SecondGifts.URI_2);
		EPackage.Registry.INSTANCE.put(SecondGifts.FIRST, second);
		try {
			assertEquals(Kind.NEWER_VERSION, assertThrows(RepositoryException.class, () -> Repositories.open(folder, Creation.NEVER)).kind());
			assertEquals(Kind.NEWER_VERSION, assertThrows(RepositoryException.class, () -> FolderMigration.migrate(folder, steps, false)).kind());
		} finally {
			EPackage.Registry.INSTANCE.remove(SecondGifts.FIRST);
		}
	}

	@Test
	void everythingThatHasAPlaceGoesOverAndTheRestIsKept() throws IOException {
		String uuid;
		String person;
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			uuid = repository.uuid();
			person = export(repository).replaceAll("(?s).*(<records [^>]*id=\"giver\".*?</records>).*", "$1");
		}
		SecondGifts.install();
		MigrationReport report = FolderMigration.migrate(folder, steps, false);

		assertEquals(List.of(new MigrationReport.Model("sample:gifts", 1, 2)), report.models());
		assertEquals(List.of("Gift.keptAt: 1"), report.features());
		String leftOver = Files.readString(report.leftOverFile().orElseThrow());
		assertEquals("{\"record\":\"silk\",\"class\":\"Gift\",\"feature\":\"keptAt\",\"reason\":\"REMOVED\",\"value\":\"Phòng truyền thống, tủ 3\"}",
				leftOver.strip());
		assertTrue(Files.isRegularFile(report.before().orElseThrow().resolve("repository.mv.db")));
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			assertEquals(uuid, repository.uuid());
			repository.read(view -> {
				assertEquals(List.of("silk", "tea", "bare"), ((Register) view.find("gifts").orElseThrow()).getRecords().stream()
						.map(each -> each.getId()).toList());
				assertEquals("Khăn lụa ຜ້າໄໝ", get(view, "silk", "what"));
				assertEquals("in", get(view, "silk", "direction").toString());
				assertEquals("out", get(view, "tea", "direction").toString());
				assertEquals("in", get(view, "bare", "direction").toString(), "what was the default before is not what is the default now");
				assertEquals("2024-03", get(view, "silk", "date").toString());
				assertEquals(Integer.valueOf(2024), get(view, "silk", "year"));
				assertEquals("about 130 USD", get(view, "tea", "value"));
				assertEquals("good", get(view, "bare", "state"));
				assertEquals("giver", MigrationTest.<List<Person>>get(view, "silk", "person").getFirst().getId());
				assertEquals("event", MigrationTest.<org.huunghi.union.Event>get(view, "tea", "occasion").getId());
				assertEquals("ghi chú bare", get(view, "bare", "remarks"));
				assertEquals("gifts", ((Register) view.find("silk").orElseThrow().eContainer()).getId());
				return null;
			});
			assertTrue(export(repository).contains(person), "records of other models are as they were");
			assertTrue(repository.search().find("khan lua", 5).stream().anyMatch(hit -> hit.id().equals("silk")), "the search index is made anew");
			repository.write("goes on", writer -> ((Person) writer.find("giver").orElseThrow()).setPhone("0213"));
			assertEquals("0213", Samples.phone(repository, "giver"));
		}
		assertFalse(FolderMigration.migrate(folder, steps, false).isNeeded());
	}

	@Test
	void withoutAWordOfThePlugInWhatIsCalledOtherwiseIsKept() throws IOException {
		SecondGifts.install();
		MigrationReport report = FolderMigration.migrate(folder, new Migrations(), false);
		assertEquals(List.of("Gift.direction: 3", "Gift.keptAt: 1", "Gift.object: 2"), report.features());
		String leftOver = Files.readString(report.leftOverFile().orElseThrow());
		assertTrue(leftOver.contains("\"value\":\"Trà Tà Xùa\"") && leftOver.contains("\"reason\":\"OTHER_TYPE\""), leftOver);
	}

	@Test
	void aLookChangesNothing() throws IOException {
		SecondGifts.install();
		Map<String, Integer> names = bytes(folder);
		MigrationReport look = FolderMigration.look(folder, false);
		assertTrue(look.isNeeded() && look.objects() > 100 && look.leftOver() > 0 && look.leftOverFile().isEmpty());
		assertEquals(names.keySet(), new TreeMap<>(bytes(folder)).keySet().stream().filter(name -> !name.equals("lock"))
				.collect(java.util.stream.Collectors.toSet()));
		EPackage.Registry.INSTANCE.remove(SecondGifts.URI_2);
		itOpensAsItIsWhereThePlugInIsOfNoOtherVersion();
	}

	@Test
	void openDraftsAreNotLeftBehindUnasked() {
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			repository.drafts().create("Đại hội", "");
		}
		SecondGifts.install();
		RepositoryException failure = assertThrows(RepositoryException.class, () -> FolderMigration.migrate(folder, steps, false));
		assertTrue(failure.kind() == Kind.REFUSED && failure.message(Locale.ENGLISH).contains("Đại hội"), failure.getMessage());
		assertTrue(FolderMigration.migrate(folder, steps, true).isNeeded());
	}

	@Test
	void theCoreItselfIsMigratedAndAllThatIsBuiltOnIt() throws Exception {
		String before;
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			before = unions(repository);
		}
		EarlierCore.pretend(folder);
		assertEquals(Kind.OLDER_VERSION, assertThrows(RepositoryException.class, () -> Repositories.open(folder, Creation.NEVER)).kind());
		RepositoryException lacking = assertThrows(RepositoryException.class, () -> FolderMigration.migrate(folder, steps, false));
		assertTrue(lacking.kind() == Kind.REFUSED && lacking.message(Locale.ENGLISH).contains("“sample:gifts”")
				&& lacking.message(Locale.ENGLISH).contains("“union”"),
				lacking.getMessage());

		SecondGifts.install();
		MigrationReport report = FolderMigration.migrate(folder, steps, false);
		assertEquals(List.of(new MigrationReport.Model("sample:gifts", 1, 2), new MigrationReport.Model("union", 0, 1)),
				report.models().stream().sorted(java.util.Comparator.comparing(MigrationReport.Model::name)).toList());
		assertEquals(List.of("Gift.keptAt: 1"), report.features());
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			assertEquals(before, unions(repository));
			assertEquals("Khăn lụa ຜ້າໄໝ", repository.<String>read(view -> get(view, "silk", "what")));
			assertTrue(repository.search().count("Place") > 100, "the gazetteer too");
		}
	}

	/** What is exported, but for the gifts, whose model is another one. */
	private static String unions(Repository repository) throws IOException {
		String all = export(repository);
		return all.substring(all.indexOf("<union:")).replaceAll("(?s)<records xsi:type=\"gifts:Gift\".*?</records>|<records xsi:type=\"gifts:Gift\"[^>]*/>", "").replaceAll("\\s+", " ");
	}

	@Test
	void aMigrationThatWasKilledWhileDataWereExchangedIsFinishedWhenTheFolderIsNextOpened() throws IOException {
		SecondGifts.install();
		Path kept = FolderMigration.migrate(folder, steps, false).before().orElseThrow();
		Path repository = folder.resolve("repository");
		Path properties = folder.resolve("huunghi.properties");
		String done = Files.readString(properties);
		// as between the two moves, and then as before the first
		for (boolean first : new boolean[] { true, false }) {
			Files.move(repository, folder.resolve("restoring"));
			if (!first) {
				Files.move(kept, repository);
			}
			Files.writeString(properties, done + "replaced=" + kept.getFileName() + "\n");
			try (Repository opened = Repositories.open(folder, Creation.NEVER)) {
				assertEquals("Khăn lụa ຜ້າໄໝ", opened.<String>read(view -> get(view, "silk", "what")));
			}
			assertTrue(Files.isDirectory(kept) && !Files.exists(folder.resolve("restoring")) && !Files.readString(properties).contains("replaced"));
		}
	}

	@Test
	void whatAKilledMigrationHadBegunIsInNobodysWay() throws IOException {
		SecondGifts.install();
		Files.createDirectories(folder.resolve("restoring"));
		Files.writeString(folder.resolve("restoring/repository.mv.db"), "half");
		assertTrue(FolderMigration.migrate(folder, steps, false).isNeeded());
		Repositories.open(folder, Creation.NEVER).close();
	}

	@Test
	void recordsOfAPlugInThatIsNotInstalledGoOverAsTheyAre() throws IOException {
		notes(1);
		String before;
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			before = export(repository);
		} finally {
			EPackage.Registry.INSTANCE.remove(NOTES + 1);
		}
		notes(2);
		try {
			MigrationReport report = FolderMigration.migrate(folder, new Migrations(), false);
			assertEquals(List.of(new MigrationReport.Model("test:notes", 1, 2)), report.models());
			assertEquals(0, report.leftOver());
			try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
				assertEquals(before, export(repository), "the gifts are as they were, though their plug-in is not here");
			}
		} finally {
			EPackage.Registry.INSTANCE.remove(NOTES + 2);
		}
	}

	/** Installs a plug-in of another model, of which there are no records. */
	private static void notes(int version) {
		EPackage notes = EcoreFactory.eINSTANCE.createEPackage();
		notes.setName("notes");
		notes.setNsPrefix("notes");
		notes.setNsURI(NOTES + version);
		EClass note = EcoreFactory.eINSTANCE.createEClass();
		note.setName("Note");
		note.getESuperTypes().add(UnionPackage.Literals.RECORD);
		notes.getEClassifiers().add(note);
		EPackage.Registry.INSTANCE.put(notes.getNsURI(), notes);
		CDOUtil.prepareDynamicEPackage(notes);
	}
}
