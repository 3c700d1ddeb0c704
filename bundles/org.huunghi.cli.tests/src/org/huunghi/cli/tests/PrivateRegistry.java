package org.huunghi.cli.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.huunghi.cli.Cli;

/** An extension registry of a test's own, which holds the command line's real plugin.xml and what the test adds, in and outside OSGi. */
final class PrivateRegistry {
	private static final String CLI = "org.huunghi.cli";

	private PrivateRegistry() {
	}

	/** @param pluginXmls contributions of other plug-ins, named plugin1, plugin2 and so on */
	static IExtensionRegistry with(String... pluginXmls) {
		Object token = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new Loading(), token, token);
		try (InputStream own = ownPluginXml()) {
			add(registry, token, CLI, own);
			for (int i = 0; i < pluginXmls.length; i++) {
				add(registry, token, "plugin" + (i + 1), new ByteArrayInputStream(pluginXmls[i].getBytes(StandardCharsets.UTF_8)));
			}
			return registry;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void add(IExtensionRegistry registry, Object token, String name, InputStream pluginXml) {
		if (!registry.addContribution(pluginXml, new RegistryContributor(name, name, null, null), false, name, null, token)) {
			throw new IllegalArgumentException("plugin.xml of " + name);
		}
	}

	private static InputStream ownPluginXml() throws IOException {
		return Platform.isRunning() ? Platform.getBundle(CLI).getEntry("plugin.xml").openStream()
				: Files.newInputStream(Path.of("..", CLI, "plugin.xml"));
	}

	/** Loads classes of the command line with its own loader and the test's with the test's, as bundles would. */
	private static final class Loading extends RegistryStrategy {
		Loading() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overriddenName) throws CoreException {
			ClassLoader loader = contributor.getName().equals(CLI) ? Cli.class.getClassLoader() : PrivateRegistry.class.getClassLoader();
			try {
				return loader.loadClass(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(Status.error(className, e));
			}
		}
	}
}
