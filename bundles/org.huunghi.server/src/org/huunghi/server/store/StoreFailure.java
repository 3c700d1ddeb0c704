package org.huunghi.server.store;

import java.sql.SQLException;
import java.util.Map;

import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.text.locale.Texts;

/** Makes the exceptions of this package, with their texts in the reader's language. */
final class StoreFailure {
	private static final Texts TEXTS = Texts.beside(StoreFailure.class, "messages");
	/** What to say for PostgreSQL's error codes. */
	private static final Map<String, String> KEYS = Map.of("28P01", "postgresPassword", "28000", "postgresPassword", "3D000", "postgresNoDatabase", "42501",
			"postgresRights", "53300", "postgresFull", "57P03", "postgresStarting", "08001", "postgresUnreachable", "08004", "postgresUnreachable");

	private StoreFailure() {
	}

	/** @param key of the text in messages.properties */
	static RepositoryException of(Kind kind, String key, Object... arguments) {
		return because(null, kind, key, arguments);
	}

	/** @param cause what lies behind it; may be null */
	static RepositoryException because(Throwable cause, Kind kind, String key, Object... arguments) {
		return new RepositoryException(kind, locale -> TEXTS.get(locale, key, arguments), cause);
	}

	/** @return what the database said, in words for the administrator */
	static RepositoryException because(SQLException failure, PostgresSettings settings) {
		for (Throwable one = failure; one != null; one = one.getCause()) {
			if (one instanceof RepositoryException told) {
				return told;
			}
			if (one instanceof SQLException sql && sql.getSQLState() != null && KEYS.containsKey(sql.getSQLState())) {
				return because(failure, Kind.UNREACHABLE, KEYS.get(sql.getSQLState()), settings);
			}
		}
		String said = failure.getMessage() == null ? failure.toString() : failure.getMessage();
		return because(failure, Kind.UNREACHABLE, "postgresFailed", settings, said.lines().findFirst().orElse(""));
	}
}
