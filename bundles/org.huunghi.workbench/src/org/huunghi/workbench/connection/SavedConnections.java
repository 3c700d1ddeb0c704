package org.huunghi.workbench.connection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.huunghi.repository.connection.Location;
import org.huunghi.workbench.preferences.WorkbenchPreferences;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * The list of the places of data that the user knows, folders and servers side by side. It lies in the preferences beside the data folder with
 * which the program starts, and holds no password.
 */
public final class SavedConnections {
	private static final String NAME = "name";
	private static final String LOCATION = "location";
	private static final String USER = "user";
	private static final String LAST_USED = "lastUsed";

	private SavedConnections() {
	}

	/** @return all, the one used last first */
	public static List<SavedConnection> all() {
		List<SavedConnection> all = new ArrayList<>();
		try {
			for (String id : node().childrenNames()) {
				read(id).ifPresent(all::add);
			}
		} catch (BackingStoreException e) {
			ILog.of(SavedConnections.class).error("The list of connections can't be read", e);
		}
		all.sort(Comparator.comparing(SavedConnection::lastUsed, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()
				.thenComparing(connection -> connection.location().print()));
		return all;
	}

	/** @return the one that was opened last, or empty */
	public static Optional<SavedConnection> last() {
		return all().stream().filter(connection -> connection.lastUsed() != null).findFirst();
	}

	/** @return the one for a place and a user, or a new one that is not in the list yet */
	public static SavedConnection of(Location location, String user) {
		return all().stream().filter(connection -> connection.reaches(location, user)).findFirst()
				.orElseGet(() -> new SavedConnection(UUID.randomUUID().toString(), "", location, user, null));
	}

	/** Puts one into the list, or changes it there. */
	public static void put(SavedConnection connection) {
		Preferences node = node().node(connection.id());
		node.put(NAME, connection.name());
		node.put(LOCATION, connection.location().print());
		node.put(USER, connection.user());
		if (connection.lastUsed() != null) {
			node.put(LAST_USED, connection.lastUsed().toString());
		}
		flush();
	}

	/** Takes one off the list; its data stay where they are. */
	public static void remove(SavedConnection connection) {
		try {
			node().node(connection.id()).removeNode();
			flush();
		} catch (BackingStoreException e) {
			ILog.of(SavedConnections.class).error("The connection stays in the list: " + connection.name(), e);
		}
	}

	/** An entry that can't be understood, of a later version perhaps, is left alone. */
	private static Optional<SavedConnection> read(String id) {
		Preferences node = node().node(id);
		return Location.parse(node.get(LOCATION, "")).map(location -> {
			String used = node.get(LAST_USED, null);
			return new SavedConnection(id, node.get(NAME, ""), location, node.get(USER, ""), used == null ? null : Instant.parse(used));
		});
	}

	private static void flush() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(SavedConnections.class).error("The list of connections can't be kept", e);
		}
	}

	private static Preferences node() {
		return InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE).node("connections");
	}
}
