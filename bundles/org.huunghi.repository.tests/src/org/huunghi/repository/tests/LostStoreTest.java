package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

import org.h2.jdbcx.JdbcDataSource;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Editing;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.Search;
import org.huunghi.repository.transfer.Transfer;
import org.huunghi.union.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A repository that has been closed, or whose database is gone underneath, says so in the user's words at each of its doors. */
class LostStoreTest {
	@TempDir
	Path folder;
	private Repository repository;
	private Search search;
	private Editing editing;

	@BeforeEach
	void open() {
		open(Creation.IF_MISSING);
	}

	private void open(Creation creation) {
		repository = Repositories.open(folder, creation);
		if (creation == Creation.IF_MISSING) {
			Samples.addUnion(repository, Samples.person("p1", "Nguyễn Văn An"));
		}
		search = repository.search();
		editing = repository.edit("p1");
		((Person) editing.record()).setPhone("0213");
	}

	private List<Executable> doors() {
		return List.of(() -> repository.read(view -> view.unions().size()), () -> repository.edit("p1").close(),
				() -> repository.write("change", writer -> Samples.person(writer, "p1").setEmail("an@example.org")), () -> editing.save("change", null),
				() -> Transfer.exportAll(repository, new ByteArrayOutputStream()));
	}

	private static RepositoryException told(Executable door) {
		RepositoryException told = assertThrows(RepositoryException.class, door);
		String text = told.message(Locale.of("vi"));
		assertFalse(text.contains("Exception") || text.contains("active") || text.contains("["), text);
		return told;
	}

	@Test
	void afterTheEnd() {
		repository.close();
		for (Executable door : doors()) {
			assertTrue(told(door).message(Locale.ENGLISH).contains("has been closed"));
		}
		for (Executable door : List.<Executable>of(() -> repository.search(), () -> search.find("an", 1), () -> search.count("Person"), () -> editing.find("p1"),
				editing::revert)) {
			assertEquals(Kind.REFUSED, told(door).kind());
		}
		assertFalse(editing.dirty() || editing.exists());
		editing.close();
		repository.close();
	}

	@Test
	void anEditingThatWasClosed() {
		editing.close();
		assertEquals("Mục này không còn được mở để sửa. Hãy mở lại.", told(() -> editing.save("change", null)).message(Locale.of("vi")));
		repository.close();
	}

	@Test
	void aDatabaseThatIsGoneUnderneath() throws SQLException, IOException {
		editing.close();
		repository.close();
		open(Creation.NEVER);
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:file:" + folder.resolve("repository").resolve("repository") + ";IFEXISTS=TRUE");
		database.setUser("sa");
		database.setPassword("");
		try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("SHUTDOWN IMMEDIATELY");
		}
		Path files = Files.move(folder.resolve("repository"), folder.resolve("unplugged"));
		RepositoryException told = told(() -> editing.save("change", null));
		assertEquals(Kind.UNREACHABLE, told.kind(), told::getMessage);
		assertTrue(editing.dirty(), "what was typed stays");
		assertEquals(Kind.UNREACHABLE, told(() -> repository.write("change", writer -> Samples.person(writer, "p1").setEmail("an@example.org"))).kind());
		Files.move(files, folder.resolve("repository"));
		repository.close();
		try (Repository again = Repositories.open(folder, Creation.NEVER)) {
			assertEquals(List.of("p1"), Samples.personIds(again));
		}
	}
}
