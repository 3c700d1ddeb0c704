package org.huunghi.server.tests.matrix;

import java.nio.file.Path;

import org.huunghi.repository.Repository;
import org.huunghi.repository.internal.server.Database;

/** A way to reach a repository. */
enum Transport {
	/** Within one process. */
	JVM {
		@Override
		Serving serve(Database database) {
			return JvmServing.start(database);
		}
	},
	/** Over the network without TLS, as between programs of one computer. */
	TCP {
		@Override
		Serving serve(Database database) {
			return NetServing.start(database, false);
		}
	},
	/** Over the network, with TLS. */
	TLS {
		@Override
		Serving serve(Database database) {
			return NetServing.start(database, true);
		}
	};

	/** Starts a server on an empty database. */
	abstract Serving serve(Database database);

	/** A running server. */
	interface Serving extends AutoCloseable {
		/**
		 * Opens the repository, as a client does.
		 *
		 * @param cache folder for what the client keeps of it
		 */
		Repository open(Path cache);

		@Override
		void close();
	}
}
