package org.huunghi.server.cli.tests;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.huunghi.cli.tests.support.Call;
import org.huunghi.cli.tests.support.SampleData;
import org.huunghi.server.configuration.Configuration;
import org.huunghi.server.configuration.Settings;
import org.huunghi.server.run.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server within the test's process, and calls of the command line on it. */
abstract class ServerCase {
	static final String USER = ReadyFolder.USER;
	static final String PASSWORD = ReadyFolder.PASSWORD;

	@TempDir
	Path folder;

	Path data;
	RunningServer server;
	SampleData sample;

	@BeforeEach
	void start() {
		data = folder.resolve("data");
		sample = new SampleData(folder);
		ReadyFolder.copyTo(data);
		server = RunningServer.start(configuration(Configuration.standard(data).with(Settings.ADDRESS, "127.0.0.1").with(Settings.PORT, 0)),
				OutputStream.nullOutputStream(), ReadyFolder::users);
	}

	/** A test may want the server otherwise. */
	Configuration configuration(Configuration usual) {
		return usual;
	}

	@AfterEach
	void stop() {
		server.close();
	}

	/** @return where the server is, as a user types it */
	final String place() {
		return "127.0.0.1:" + server.address().getPort();
	}

	/** @return a call that has yet to be run, by somebody whose own folders are empty at first */
	final Call call() {
		return Call.in(Locale.ENGLISH).bundles("org.huunghi.server.cli").environment("HUUNGHI_USER_FOLDER", folder.resolve("user").toString());
	}

	/** Runs a command on the server with the password in the environment. */
	final Call as(String user, Object... arguments) {
		return call().environment("HUUNGHI_PASSWORD", PASSWORD).run(at(user, arguments));
	}

	/** @return the arguments with those that lead to the server */
	final Object[] at(String user, Object... arguments) {
		List<Object> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--server", place(), "--user", user));
		return all.toArray();
	}
}
