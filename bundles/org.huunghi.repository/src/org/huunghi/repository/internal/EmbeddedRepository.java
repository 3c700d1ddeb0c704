package org.huunghi.repository.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.repository.internal.server.EmbeddedServer;
import org.huunghi.repository.internal.server.ServerLog;
import org.huunghi.repository.internal.session.ClientRepository;

/** Opens the repository in a data folder: takes the folder, starts the server in it, and a client of that. */
public final class EmbeddedRepository {
	private EmbeddedRepository() {
	}

	/** @see org.huunghi.repository.Repositories#open */
	public static Repository open(Path path, Creation creation, String author) {
		ServerLog.install();
		DataFolder folder = DataFolder.open(path, creation);
		EmbeddedServer server = null;
		ClientRepository client = null;
		try {
			server = start(folder);
			client = client(server, folder, author);
			if (folder.isNew()) {
				client.initialise();
				folder.completed();
			}
			client.catchUp();
			return client;
		} catch (IOException | RuntimeException e) {
			if (client != null) {
				client.close();
			} else {
				if (server != null) {
					server.close();
				}
				folder.undo();
			}
			throw e instanceof RepositoryException told ? told : new Errors(new Location.Folder(path), path, () -> false).ofOpening(e);
		}
	}

	private static ClientRepository client(EmbeddedServer server, DataFolder folder, String author) throws IOException {
		CDONet4jSession session = server.openSession(author);
		return new ClientRepository(session, folder, new EmbeddedConnection(folder.path(), author), () -> {
			server.close();
			folder.close();
		});
	}

	private static EmbeddedServer start(DataFolder folder) throws IOException {
		if (folder.isNew()) {
			Files.createDirectories(folder.repository());
		}
		return EmbeddedServer.start(folder.repository(), folder.uuid(), folder.isNew());
	}
}
