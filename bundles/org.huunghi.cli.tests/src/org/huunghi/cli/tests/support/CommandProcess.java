package org.huunghi.cli.tests.support;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** A call of the command line as a process of its own, inside or outside OSGi, for what only a process can show: signals, exit codes, folders in use. */
public final class CommandProcess implements AutoCloseable {
	/** After that a process that should have ended hangs. */
	private static final long SECONDS = 90;

	private final Process process;
	private final BufferedReader out;
	private final Path err;

	private CommandProcess(List<String> command, Map<String, String> environment) {
		try {
			err = Files.createTempFile("err", ".txt");
			ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
			builder.environment().putAll(environment);
			process = builder.start();
			out = process.inputReader(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Starts a call.
	 *
	 * @param bundles whose commands it has besides those of the command line itself
	 * @param environment variables that are set for it
	 */
	public static CommandProcess start(List<String> bundles, Map<String, String> environment, Object... arguments) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Dcheck.validity.certificate=false", "-cp", classPath(), CommandMain.class.getName(),
				Stream.concat(Stream.of("org.huunghi.cli"), bundles.stream()).collect(Collectors.joining(","))));
		Stream.of(arguments).map(Object::toString).forEach(command::add);
		return new CommandProcess(command, environment);
	}

	/** The class path of this process; in OSGi, where there is none to hand on, the files of all bundles. */
	private static String classPath() {
		if (FrameworkUtil.getBundle(CommandProcess.class) == null) {
			return System.getProperty("java.class.path");
		}
		// the framework has a context always; this bundle only when it was started, which tests of other bundles do not do
		Bundle system = Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME);
		// the build may run tests from their class folder, not from a jar
		Stream<String> tests = Stream.of(CommandProcess.class.getProtectionDomain().getCodeSource().getLocation().getPath());
		Stream<String> bundles = Stream.of(system.getBundleContext().getBundles()).map(FileLocator::getBundleFileLocation).flatMap(Optional::stream).map(File::getPath);
		return Stream.concat(tests, bundles).collect(Collectors.joining(File.pathSeparator));
	}

	/** @return the next line of the answer, or null when it has ended */
	public String readLine() {
		try {
			return out.readLine();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return what was said to the user so far */
	public String err() {
		try {
			return Files.readString(err);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return number of the process */
	public long pid() {
		return process.pid();
	}

	/** Asks it to end, as SIGTERM does. */
	public void terminate() {
		// not by the process itself, which would close its streams before what is left in them is read
		process.toHandle().destroy();
	}

	/** @return the exit code, once it has ended */
	public int exitCode() throws InterruptedException {
		if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
			throw new AssertionError("no end after " + SECONDS + " seconds: " + err());
		}
		return process.exitValue();
	}

	/** Ends it at once, as SIGKILL does. */
	public void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws IOException, InterruptedException {
		kill();
		out.close();
		Files.deleteIfExists(err);
	}
}
