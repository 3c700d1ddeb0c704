package org.huunghi.server.tests.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.huunghi.repository.internal.folder.DataFolder;

/** A real PostgreSQL server on this machine, in a temporary folder, reached by loopback only. */
public final class PostgresServer implements AutoCloseable {
	/** The superuser, who needs no password. */
	public static final String USER = "huunghi";
	private static final int SECONDS = 90;
	private static final int ATTEMPTS = 5;
	private static PostgresServer shared;

	private final Path programs = PostgresBinaries.unpacked();
	private final AtomicInteger databases = new AtomicInteger();
	private final boolean durable;
	private final Path folder;
	private int port;

	private PostgresServer(boolean durable) {
		this.durable = durable;
		try {
			// not a folder of the test's: its parents may be closed to the user that PostgreSQL runs as
			folder = Files.createTempDirectory("huunghi-postgres-data");
			PlainUser.give(folder);
			run("initdb", "-D", data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync");
			start();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return one server for all tests of this process, which ends with it; it forgets everything in a power cut, but is fast */
	public static synchronized PostgresServer shared() {
		if (shared == null) {
			shared = new PostgresServer(false);
			AtExit.close(shared::close);
		}
		return shared;
	}

	/** Starts a server of one's own, which writes to the disk as a real one does. */
	public static PostgresServer start(boolean durable) {
		return new PostgresServer(durable);
	}

	private String data() {
		return folder.resolve("data").toString();
	}

	/** Starts it again after {@link #stop}. */
	public void start() {
		for (int attempt = 1;; attempt++) {
			try {
				if (port == 0) {
					port = freePort();
				}
				run("pg_ctl", "-D", data(), "-w", "-t", Integer.toString(SECONDS), "-l", folder.resolve("log").toString(), "-o", options(), "start");
				return;
			} catch (IllegalStateException e) {
				// somebody else may have taken the port meanwhile
				if (attempt == ATTEMPTS) {
					throw e;
				}
				port = 0;
			}
		}
	}

	private String options() {
		String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300";
		return durable ? options : options + " -c fsync=off -c synchronous_commit=off -c full_page_writes=off";
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @param mode fast, or immediate as in a crash */
	public void stop(String mode) {
		run("pg_ctl", "-D", data(), "-w", "-t", Integer.toString(SECONDS), "-m", mode, "stop");
	}

	/** @return the address of a new, empty database, as a configuration has it */
	public String newDatabase() {
		String name = "d" + databases.incrementAndGet();
		execute("CREATE DATABASE " + name);
		return url(name, USER);
	}

	/** @return the address of a database, which need not be there */
	public String url(String database, String user) {
		return "jdbc:postgresql://127.0.0.1:" + port + '/' + database + "?user=" + user;
	}

	/** Does something as the superuser. */
	public void execute(String sql) {
		try (Connection connection = DriverManager.getConnection(url("postgres", USER)); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		} catch (SQLException e) {
			throw new IllegalStateException(sql, e);
		}
	}

	/** @return its folder, with the file pg_hba.conf and the log */
	public Path folder() {
		return folder;
	}

	private void run(String program, String... arguments) {
		List<String> command = new ArrayList<>(PlainUser.PREFIX);
		command.add(programs.resolve("bin").resolve(program).toString());
		command.addAll(List.of(arguments));
		try {
			Path said = Files.createTempFile("huunghi-postgres", ".log");
			// a file, not a pipe: the server itself inherits it and would keep a pipe open
			Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
			boolean ended = process.waitFor(2 * SECONDS, TimeUnit.SECONDS);
			String words = Files.readString(said);
			Files.delete(said);
			if (!ended || process.exitValue() != 0) {
				process.destroyForcibly();
				throw new IllegalStateException(String.join(" ", command) + ": " + words + log());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(String.join(" ", command), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	private String log() throws IOException {
		Path log = folder.resolve("log");
		if (!Files.exists(log)) {
			return "";
		}
		try (Stream<String> lines = Files.lines(log)) {
			return '\n' + String.join("\n", lines.toList());
		}
	}

	@Override
	public void close() {
		try {
			stop("immediate");
			DataFolder.deleteTree(folder);
		} catch (IOException | IllegalStateException e) {
			System.err.println("PostgreSQL did not stop properly: " + e);
		}
	}
}
