package org.huunghi.workbench.application;

import java.nio.file.Path;
import java.util.Optional;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.connection.Location;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.connection.SavedConnection;
import org.huunghi.workbench.connection.SavedConnections;
import org.huunghi.workbench.preferences.WorkbenchPreferences;

/** Where the program begins: at the server or in the folder of its arguments, else where the user was last. Needs the instance area. */
final class StartConnection {
	private final SavedConnection connection;
	private final String mistake;

	private StartConnection(SavedConnection connection, String mistake) {
		this.connection = connection;
		this.mistake = mistake;
	}

	/** @param folder beside which the platform's area lies */
	static StartConnection of(String[] arguments, Path folder) {
		SavedConnection own = SavedConnections.of(new Location.Folder(folder.toAbsolutePath().normalize()), "");
		String server = Arguments.valueOf(arguments, Arguments.SERVER);
		if (server != null) {
			Optional<Location.Server> asked = Location.Server.parse(server);
			return asked.isEmpty() ? new StartConnection(null, server) : new StartConnection(atServer(asked.get(), Arguments.valueOf(arguments, Arguments.USER)), null);
		}
		boolean asked = Arguments.valueOf(arguments, Arguments.DATA) != null;
		return new StartConnection(asked ? own : SavedConnections.last().orElse(own), null);
	}

	private static SavedConnection atServer(Location.Server server, String user) {
		Optional<SavedConnection> known = SavedConnections.all().stream().filter(each -> each.location().equals(server)).findFirst();
		return user == null && known.isPresent() ? known.get() : SavedConnections.of(server, user == null ? "" : user);
	}

	/** Begins to open the folder in the background. A server waits for the window, in which the password is asked for. */
	void begin() {
		if (connection != null && connection.location() instanceof Location.Folder folder) {
			SavedConnections.put(connection.usedNow());
			WorkbenchRepository.instance().open(folder,
					() -> Repositories.open(folder.path(), Creation.IF_MISSING, WorkbenchPreferences.author()));
		}
	}

	/** @return the connection to be asked about; null where the folder is being opened, or where the arguments name no server */
	SavedConnection waiting() {
		return connection == null || connection.location() instanceof Location.Folder ? null : connection;
	}

	/** @return what the arguments name as server but can't be one; null where all is well */
	String mistake() {
		return mistake;
	}
}
