package org.huunghi.cli.tests.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** An extension registry of a test's own, which holds the real plugin.xml of some bundles and what the test adds, in and outside OSGi. */
final class CommandRegistry {
	private CommandRegistry() {
	}

	/**
	 * @param bundles whose real contributions are in it
	 * @param pluginXmls contributions of other plug-ins, named plugin1, plugin2 and so on
	 */
	static IExtensionRegistry with(List<String> bundles, List<String> pluginXmls) {
		Object token = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new Loading(), token, token);
		try {
			for (String bundle : bundles) {
				try (InputStream own = pluginXml(bundle)) {
					add(registry, token, bundle, own);
				}
			}
			for (int i = 0; i < pluginXmls.size(); i++) {
				add(registry, token, "plugin" + (i + 1), new ByteArrayInputStream(pluginXmls.get(i).getBytes(StandardCharsets.UTF_8)));
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

	private static InputStream pluginXml(String bundle) throws IOException {
		return Platform.isRunning() ? Platform.getBundle(bundle).getEntry("plugin.xml").openStream() : Files.newInputStream(Path.of("..", bundle, "plugin.xml"));
	}

	/** Loads the classes of a bundle with its own loader and the test's with the test's, as bundles would. */
	private static final class Loading extends RegistryStrategy {
		Loading() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overriddenName) throws CoreException {
			try {
				return load(contributor.getName(), className).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(Status.error(className, e));
			}
		}

		private static Class<?> load(String contributor, String className) throws ClassNotFoundException {
			return Platform.isRunning() && Platform.getBundle(contributor) != null ? Platform.getBundle(contributor).loadClass(className)
					: CommandRegistry.class.getClassLoader().loadClass(className);
		}
	}
}
