package org.huunghi.repository.tests;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** Runs a main class of these tests in another process, inside or outside OSGi. */
final class ChildJvm implements AutoCloseable {
	private final Process process;
	private final BufferedReader output;

	ChildJvm(Class<?> main, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Dcheck.validity.certificate=false", "-cp", classPath(), main.getName()));
		command.addAll(List.of(arguments));
		process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		output = process.inputReader();
		// a child that hangs fails its test instead of stopping all of them
		CompletableFuture.delayedExecutor(60, TimeUnit.SECONDS).execute(process::destroyForcibly);
	}

	/** The class path of this process; in OSGi, where there is none to hand on, the files of all bundles. */
	private static String classPath() {
		if (FrameworkUtil.getBundle(ChildJvm.class) == null) {
			return System.getProperty("java.class.path");
		}
		// the framework has a context always; this bundle only when it was started, which tests of other bundles do not do
		Bundle system = Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME);
		// the build runs these tests from their class folder, not from a jar
		Stream<String> tests = Stream.of(ChildJvm.class.getProtectionDomain().getCodeSource().getLocation().getPath());
		Stream<String> bundles = Stream.of(system.getBundleContext().getBundles()).map(FileLocator::getBundleFileLocation).flatMap(Optional::stream)
				.map(File::getPath);
		return Stream.concat(tests, bundles).collect(Collectors.joining(File.pathSeparator));
	}

	/** @return the next line that the child prints, or null when it has ended */
	String readLine() throws IOException {
		return output.readLine();
	}

	/** @return all lines that are still to come */
	List<String> readAll() throws IOException {
		return output.lines().toList();
	}

	int exitCode() throws InterruptedException {
		return process.waitFor();
	}

	long pid() {
		return process.pid();
	}

	/** Ends it at once, as kill -9 does. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}
}
