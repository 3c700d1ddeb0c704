package org.huunghi.workbench.connection;

import java.nio.file.Path;
import java.util.Locale;

import org.huunghi.repository.Repositories;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.rights.Role;

/** The words for places, roles and states in the language of the interface. */
public final class ConnectionTexts {
	private static final int SHORT = 40;

	private ConnectionTexts() {
	}

	/** @return a name for a place that the user has not named */
	static String nameFor(Location location) {
		if (location instanceof Location.Folder folder) {
			Path last = folder.path().getFileName();
			return folder.path().equals(Repositories.defaultFolder()) || last == null ? Messages.thisComputer : last.toString();
		}
		return ((Location.Server) location).host();
	}

	/** @return the place, with the home folder as {@code ~} */
	public static String address(Location location) {
		if (location instanceof Location.Folder folder) {
			Path home = Path.of(System.getProperty("user.home", "/"));
			return home.getNameCount() > 0 && folder.path().startsWith(home) ? Path.of("~").resolve(home.relativize(folder.path())).toString()
					: folder.path().toString();
		}
		return location.toString();
	}

	/** @return the place as short as the status line needs it: of a long path its last folders */
	public static String shortAddress(Location location) {
		String address = address(location);
		if (location instanceof Location.Folder folder && address.length() > SHORT && folder.path().getNameCount() > 2) {
			int names = folder.path().getNameCount();
			return Path.of("…").resolve(folder.path().subpath(names - 2, names)).toString();
		}
		return address;
	}

	/** @return the word for a role */
	public static String role(Role role) {
		return role.label(Locale.getDefault());
	}

	/** @return the word for a state */
	public static String state(ConnectionState state) {
		return switch (state) {
		case ONLINE -> Messages.online;
		case RECONNECTING -> Messages.reconnecting;
		case OFFLINE -> Messages.offline;
		};
	}

	/** @return the name of the icon of a place */
	public static String icon(Location location) {
		return location instanceof Location.Server ? "server" : "repository";
	}
}
