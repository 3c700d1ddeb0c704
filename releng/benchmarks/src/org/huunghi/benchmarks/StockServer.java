package org.huunghi.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.net4j.tcp.TCPUtil;
import org.huunghi.repository.internal.server.Engine;
import org.huunghi.repository.internal.server.H2Database;

/**
 * The alternative that a commit is compared with: CDO's server as it comes, on the same database, over plain TCP with CDO's own acceptor.
 * The argument is the folder for its data; it prints {@code READY PORT} and runs until its standard input ends.
 */
public final class StockServer implements IApplication {
	@Override
	public Object start(IApplicationContext context) throws IOException {
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Path folder = Files.createDirectories(Path.of(arguments[arguments.length - 1]));
		try (Engine engine = Engine.start(new H2Database(folder, true), UUID.randomUUID().toString())) {
			TCPUtil.prepareContainer(engine.container());
			int port = freePort();
			TCPUtil.getAcceptor(engine.container(), "127.0.0.1:" + port);
			System.out.println("READY " + port);
			while (System.in.read() >= 0) {
				// until whoever started it goes
			}
		}
		return EXIT_OK;
	}

	/** Net4j does not say which port it got when it is asked for any. */
	private static int freePort() throws IOException {
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return free.getLocalPort();
		}
	}

	@Override
	public void stop() {
		// ends with its input
	}
}
