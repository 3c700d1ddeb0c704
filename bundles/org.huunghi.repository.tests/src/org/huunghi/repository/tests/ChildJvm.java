package org.huunghi.repository.tests;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs a main class of these tests in another process, inside or outside OSGi. */
final class ChildJvm implements AutoCloseable {
	/** One class of each bundle that the child needs: in OSGi there is no class path to hand on. */
	private static final List<Class<?>> ANCHORS = List.of(ChildJvm.class, org.huunghi.repository.Repositories.class, org.huunghi.union.Union.class,
			org.huunghi.text.value.PartialDate.class, org.eclipse.emf.cdo.CDOObject.class, org.eclipse.net4j.Net4jUtil.class,
			org.eclipse.net4j.db.h2.H2Adapter.class, org.h2.Driver.class, org.apache.lucene.index.IndexWriter.class,
			org.eclipse.emf.common.util.URI.class, org.eclipse.emf.ecore.EObject.class, org.eclipse.emf.ecore.xmi.XMIResource.class,
			org.eclipse.core.runtime.IProgressMonitor.class, org.eclipse.core.runtime.Platform.class, org.eclipse.core.runtime.IExtensionRegistry.class,
			org.eclipse.core.runtime.preferences.IEclipsePreferences.class, org.osgi.framework.Bundle.class, com.ibm.icu.text.Collator.class);

	private final Process process;
	private final BufferedReader output;

	ChildJvm(Class<?> main, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-Dcheck.validity.certificate=false", "-cp", classPath(), main.getName()));
		command.addAll(List.of(arguments));
		process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		output = process.inputReader();
		// a child that hangs fails its test instead of stopping all of them
		CompletableFuture.delayedExecutor(60, TimeUnit.SECONDS).execute(process::destroyForcibly);
	}

	private static String classPath() {
		Set<String> entries = new LinkedHashSet<>();
		for (Class<?> anchor : ANCHORS) {
			try {
				entries.add(new File(anchor.getProtectionDomain().getCodeSource().getLocation().toURI()).getPath());
			} catch (URISyntaxException e) {
				throw new IllegalStateException(e);
			}
		}
		entries.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
		return String.join(File.pathSeparator, entries);
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
