package org.huunghi.workbench.connection;

import java.util.Optional;

import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.connection.Location;
import org.huunghi.workbench.WorkbenchRepository;

/** The connection to the repository that the workbench shows now. */
public final class ShownConnection {
	private ShownConnection() {
	}

	/** @return it, or empty while none is open */
	public static Optional<Connection> get() {
		WorkbenchRepository service = WorkbenchRepository.instance();
		Repository shown = service.state() == WorkbenchRepository.State.OPEN ? service.get().getNow(null) : null;
		return Optional.ofNullable(shown).map(Repository::connection);
	}

	/** @return what stands in the list for it; not in the list where it has been taken off that; empty while none is open */
	public static Optional<SavedConnection> saved() {
		return get().map(connection -> SavedConnections.of(connection.location(), userOf(connection)));
	}

	/** @return whether that one of the list is shown now */
	public static boolean is(SavedConnection connection) {
		return get().map(shown -> connection.reaches(shown.location(), userOf(shown))).orElse(false);
	}

	private static String userOf(Connection connection) {
		return connection.location() instanceof Location.Server ? connection.user() : "";
	}
}
