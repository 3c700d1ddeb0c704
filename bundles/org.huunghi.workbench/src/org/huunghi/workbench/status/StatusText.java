package org.huunghi.workbench.status;

import org.huunghi.repository.connection.Connection;
import org.huunghi.repository.connection.ConnectionState;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.offline.Origin;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.commands.CommandIds;
import org.huunghi.workbench.commands.Commands;
import org.huunghi.workbench.connection.ConnectionTexts;
import org.huunghi.workbench.connection.SavedConnection;
import org.huunghi.workbench.connection.SavedConnections;
import org.huunghi.workbench.connection.ShownConnection;
import org.huunghi.workbench.offline.OriginTexts;
import org.huunghi.workbench.offline.ShownCopy;

/**
 * What the status line says of the connection.
 *
 * @param icon name of the icon
 * @param tip what it means and what can be done
 * @param mood how it looks
 */
record StatusText(String icon, String text, String tip, Mood mood) {
	/** How the text looks. */
	enum Mood {
		QUIET, WAITING, ALARMED
	}

	/** @return what is to be said now */
	static StatusText now() {
		Connection connection = ShownConnection.get().orElse(null);
		if (connection == null) {
			return notOpen();
		}
		return connection.location() instanceof Location.Folder ? folder(connection) : server(connection);
	}

	private static StatusText notOpen() {
		WorkbenchRepository service = WorkbenchRepository.instance();
		String place = service.location() == null ? "" : ConnectionTexts.address(service.location());
		return switch (service.state()) {
		case OPENING, OPEN -> new StatusText("repository", Messages.bind(Messages.Status_opening, place), place, Mood.QUIET);
		case FAILED -> new StatusText("error", Messages.bind(Messages.Status_failed, place), change(""), Mood.ALARMED);
		case CLOSED -> new StatusText("repository", Messages.Status_closed, change(""), Mood.QUIET);
		};
	}

	private static StatusText folder(Connection connection) {
		Origin origin = ShownCopy.instance().origin().orElse(null);
		if (origin != null) {
			String[] from = { OriginTexts.server(origin), OriginTexts.taken(origin), origin.user(), connection.location().toString() };
			return new StatusText("offline_copy", OriginTexts.sentence(origin), change(Messages.bind(Messages.Status_tipCopy, from)), Mood.WAITING);
		}
		String place = ConnectionTexts.shortAddress(connection.location());
		String name = ShownConnection.saved().map(SavedConnection::name).orElse("");
		return new StatusText("repository", name.isBlank() ? place : Messages.bind(Messages.Status_folder, name, place),
				change(Messages.bind(Messages.Status_tipFolder, connection.location())), Mood.QUIET);
	}

	private static StatusText server(Connection connection) {
		ConnectionState state = connection.state();
		String role = ConnectionTexts.role(connection.role());
		String text = Messages.bind(Messages.Status_server, new Object[] { name(connection), connection.user(), role, ConnectionTexts.state(state) });
		String who = Messages.bind(Messages.Status_tipServer, new Object[] { connection.location(), connection.user(), role });
		return switch (state) {
		case ONLINE -> new StatusText("server", text, change(who + '\n' + Messages.Status_tipOnline), Mood.QUIET);
		case RECONNECTING -> new StatusText("server_reconnecting", text, change(who + '\n' + Messages.Status_tipReconnecting), Mood.WAITING);
		case OFFLINE -> new StatusText("server_offline", text, change(who + '\n' + Messages.Status_tipOffline), Mood.ALARMED);
		};
	}

	private static String name(Connection connection) {
		return ShownConnection.saved().map(SavedConnection::label).orElseGet(() -> SavedConnections.of(connection.location(), "").label());
	}

	private static String change(String before) {
		String key = Commands.key(CommandIds.CONNECT);
		return (before.isEmpty() ? "" : before + '\n') + Messages.bind(Messages.Status_tipChange, key);
	}
}
