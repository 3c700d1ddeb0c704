package org.huunghi.repository.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.session.CDORepositoryInfo;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.repository.internal.folder.CacheFolder;
import org.huunghi.repository.internal.net.ServerLine;
import org.huunghi.repository.internal.server.ServerLog;
import org.huunghi.repository.internal.session.ClientRepository;
import org.huunghi.union.migration.ModelVersion;

/** Opens the repository on a server: connects, logs in, and takes a folder for what is kept of it on this computer. */
public final class ServerRepository {
	private ServerRepository() {
	}

	/** @see org.huunghi.repository.Repositories#open(Location.Server, Credentials, Trust, Path) */
	public static Repository open(Location.Server server, Credentials credentials, Trust trust, Path cache) {
		ServerLog.install();
		ServerLine line = null;
		CacheFolder folder = null;
		ClientRepository client = null;
		try {
			line = ServerLine.open(server, credentials, trust);
			checkModels(line, server);
			CDORepositoryInfo there = line.session().getRepositoryInfo();
			folder = CacheFolder.open(cache, there.getUUID(), credentials.user(), there.getCreationTime());
			client = client(line, folder);
			client.catchUp();
			return client;
		} catch (IOException | RuntimeException e) {
			if (client != null) {
				client.close();
			} else {
				closeAll(folder, line);
			}
			throw e instanceof RepositoryException told ? told : new Errors(server, cache, () -> false).ofConnecting(e);
		}
	}

	/** Records of one version of a model are not to be written among those of another. */
	private static void checkModels(ServerLine line, Location.Server server) {
		List<ModelVersion> models = Stream.of(line.session().getPackageRegistry().getPackageInfos())
				.flatMap(info -> ModelVersion.of(info.getPackageURI()).stream()).toList();
		models.stream().filter(ModelVersion::isNew).findFirst().ifPresent(newer -> {
			throw other(Kind.NEWER_VERSION, "connect.newerModel", server, newer);
		});
		models.stream().filter(ModelVersion::isOld).findFirst().ifPresent(older -> {
			throw other(Kind.OLDER_VERSION, "connect.olderModel", server, older);
		});
	}

	private static RepositoryException other(Kind kind, String key, Location.Server server, ModelVersion model) {
		return Failure.of(kind, key, server, model.model().substring(ModelVersion.PREFIX.length()), Integer.toString(model.number()),
				Integer.toString(model.installed().orElse(model.number())));
	}

	private static ClientRepository client(ServerLine line, CacheFolder folder) throws IOException {
		return new ClientRepository(new ServerAccess(line, () -> closeAll(folder, line)), folder);
	}

	private static void closeAll(CacheFolder folder, ServerLine line) {
		if (line != null) {
			Errors.quietly(line::close);
		}
		if (folder != null) {
			folder.close();
		}
	}
}
