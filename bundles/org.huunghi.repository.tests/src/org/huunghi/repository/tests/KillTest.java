package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of its work loses nothing that was saved. */
class KillTest {
	private static final int ROUNDS = 8;

	@TempDir
	Path folder;

	@Test
	void whatWasSavedIsThereAndFound() throws Exception {
		try (Repository repository = Repositories.open(folder, Creation.IF_MISSING)) {
			Samples.addUnion(repository);
		}
		killAndLook();
	}

	/** The database leaves free space alone for 45 seconds; this one has none to wait for. */
	@Test
	void whatWasSavedIsThereWhereTheFileHasFreeSpace() throws Exception {
		try (Repository repository = Repositories.open(folder, Creation.IF_MISSING)) {
			Samples.addUnion(repository);
		}
		String url = "jdbc:h2:file:" + folder.resolve("repository").resolve("repository") + ";IFEXISTS=TRUE;MODE=LEGACY;NON_KEYWORDS=VALUE,KEY,USER";
		try (Connection connection = DriverManager.getConnection(url, "sa", ""); Statement statement = connection.createStatement()) {
			statement.execute("SET RETENTION_TIME 0");
			statement.execute("SHUTDOWN");
		}
		killAndLook();
	}

	private void killAndLook() throws Exception {
		List<String> saved = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			try (ChildJvm child = new ChildJvm(CommittingMain.class, folder.toString(), "r" + round)) {
				assertEquals("open", child.readLine());
				for (int i = 0; i < 3 + 7 * round; i++) {
					saved.add(child.readLine());
				}
			}
		}
		assertTrue(saved.stream().noneMatch(Objects::isNull));
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			List<String> there = Samples.personIds(repository);
			assertTrue(there.containsAll(saved));
			for (String id : saved) {
				assertTrue(Samples.exists(repository, id), id);
			}
			assertEquals(there.size(), repository.search().count("Person"));
			assertEquals(saved.getFirst(), repository.search().find("nguoi " + saved.getFirst(), 1).getFirst().id());
		}
	}
}
