package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.net4j.db.DBException;
import org.h2.mvstore.MVStoreException;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.internal.Errors;
import org.junit.jupiter.api.Test;

/** What went wrong inside reaches the user in his words, and what callers did wrong as it is. */
class ErrorsTest {
	private static final Path FOLDER = Path.of("/srv/HuuNghi");

	private static RepositoryException told(RuntimeException inside) {
		RepositoryException told = assertThrows(RepositoryException.class, () -> new Errors(new Location.Folder(FOLDER), FOLDER, () -> false).run(() -> {
			throw inside;
		}));
		assertSame(inside, told.getCause());
		Set<String> texts = new HashSet<>();
		for (String language : List.of("vi", "en", "lo")) {
			String text = told.message(Locale.of(language));
			assertFalse(text.contains("Exception") || text.contains("raw words") || text.contains("!") || text.lines().count() != 1, text);
			texts.add(text);
		}
		assertEquals(3, texts.size(), texts::toString);
		return told;
	}

	private static void assertTold(Kind kind, String words, RuntimeException inside) {
		RepositoryException told = told(inside);
		assertEquals(kind, told.kind(), told::getMessage);
		assertTrue(told.getMessage().contains(words), told::getMessage);
	}

	private static DBException database(int code) {
		return new DBException(new SQLException("raw words", "HY000", code));
	}

	@Test
	void aFullDisk() {
		assertTold(Kind.UNREACHABLE, "is full", database(90100));
		assertTold(Kind.UNREACHABLE, "is full", new DBException(new SQLException("raw words", "HY000", 90031, new IOException("No space left on device"))));
		assertTold(Kind.UNREACHABLE, "is full", new MVStoreException(2, "raw words: There is not enough space on the disk"));
	}

	@Test
	void filesThatAreLockedDamagedOrReadOnly() {
		assertTold(Kind.IN_USE, "another program", database(90020));
		assertTold(Kind.IN_USE, "another program", new MVStoreException(7, "raw words"));
		assertTold(Kind.DAMAGED, "damaged", new MVStoreException(6, "raw words"));
		assertTold(Kind.READ_ONLY, "can't be written", new DBException(new AccessDeniedException("raw words")));
		assertTold(Kind.UNREACHABLE, "connected", new DBException(new IOException("raw words")));
	}

	@Test
	void whatIsInTheWordsOfTheServer() {
		assertTold(Kind.UNREACHABLE, "Try again", new DBException("raw words: JdbcSQLTimeoutException: Timeout trying to lock table [50200-252]"));
		assertTold(Kind.UNREACHABLE, "Try again", new DBException("Schema locked: raw words"));
		assertTold(Kind.UNREACHABLE, "lost", new DBException("Not active: SignalProtocol[cdo]"));
		assertTold(Kind.UNREACHABLE, "memory", new DBException("raw words java.lang.OutOfMemoryError: Java heap space"));
		assertTold(Kind.DAMAGED, "damaged", new DBException("raw words [2.5.252/6]"));
	}

	@Test
	void whatNobodyKnowsIsAnInternalError() {
		assertTold(Kind.UNREACHABLE, "internal error", new DBException("raw words"));
	}

	@Test
	void commitsSayThatNothingIsSaved() {
		Errors errors = new Errors(new Location.Folder(FOLDER), FOLDER, () -> false);
		assertTrue(errors.ofCommit(new Exception("raw words")).message(Locale.of("vi")).startsWith("Không lưu được"));
		assertEquals(Kind.UNREACHABLE, errors.ofCommit(new Exception("raw words JdbcSQL [90100-252]")).kind());
	}

	@Test
	void failuresOfCallersGoThroughAsTheyAre() {
		for (RuntimeException own : List.of(new IllegalStateException("Not active"), new UncheckedIOException(new IOException("No space left on device")),
				new RepositoryException(Kind.CONFLICT, locale -> "own", null))) {
			assertSame(own, assertThrows(RuntimeException.class, () -> new Errors(new Location.Folder(FOLDER), FOLDER, () -> false).run(() -> {
				throw own;
			})));
		}
	}

	@Test
	void afterTheEndEverythingFailsBecauseOfIt() {
		boolean[] closed = new boolean[1];
		RepositoryException told = assertThrows(RepositoryException.class, () -> new Errors(new Location.Folder(FOLDER), FOLDER, () -> closed[0]).run(() -> {
			closed[0] = true;
			throw database(90098);
		}));
		assertEquals(Kind.REFUSED, told.kind());
		assertTrue(told.getMessage().contains("has been closed"), told::getMessage);
	}
}
