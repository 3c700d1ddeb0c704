package org.huunghi.election.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.huunghi.cli.Cli;
import org.huunghi.cli.Host;
import org.huunghi.cli.contribution.ExtensionContributions;

/** Calls the command line with the commands for elections within the test's process, in and outside OSGi. */
final class Call {
	private static final List<String> BUNDLES = List.of("org.huunghi.cli", "org.huunghi.election.cli");

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final int exitCode;

	private Call(Locale locale, Object... arguments) {
		String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
		Host host = new Host(out, err, Map.of(), locale, "", List::of);
		exitCode = new Cli(new ExtensionContributions(registry(), e -> {
			throw new IllegalStateException(e);
		}), host).run(texts);
	}

	/** Runs one call in English. */
	static Call of(Object... arguments) {
		return new Call(Locale.ENGLISH, arguments);
	}

	static Call in(Locale locale, Object... arguments) {
		return new Call(locale, arguments);
	}

	private static IExtensionRegistry registry() {
		if (Platform.isRunning()) {
			return Platform.getExtensionRegistry();
		}
		Object token = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new Loading(), token, token);
		for (String bundle : BUNDLES) {
			try (InputStream in = Files.newInputStream(Path.of("..", bundle, "plugin.xml"))) {
				registry.addContribution(in, new RegistryContributor(bundle, bundle, null, null), false, bundle, null, token);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return registry;
	}

	Call exits(int code) {
		assertEquals(code, exitCode, () -> "exit code; " + err() + out());
		return this;
	}

	int exitCode() {
		return exitCode;
	}

	String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	/** Loads all classes with the loader of the tests, as there is but one outside OSGi. */
	private static final class Loading extends RegistryStrategy {
		Loading() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overriddenName) throws CoreException {
			try {
				return Call.class.getClassLoader().loadClass(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(Status.error(className, e));
			}
		}
	}
}
