package org.huunghi.election.rulebook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.election.ElectionPackage;
import org.huunghi.election.Rulebook;
import org.huunghi.union.xmi.XmiInterchange;
import org.osgi.framework.Bundle;

/** Reads the rulebooks of this plug-in and, where the platform runs, those that others bring through the extension point. */
final class Shipped {
	private static final String POINT = "org.huunghi.election.rulebooks";
	private static final List<String> OWN = List.of("190-QD-TW", "youth-union", "decree-126-2024", "show-of-hands", "hiep-thuong");
	/** Not to be changed, and never to be put into an election. */
	static final List<Rulebook> ALL = load();

	private Shipped() {
	}

	private static List<Rulebook> load() {
		// Registers the package, which outside OSGi nobody has done yet.
		ElectionPackage.eINSTANCE.eClass();
		Map<String, Rulebook> byCode = new LinkedHashMap<>();
		for (String code : OWN) {
			try {
				roots(Shipped.class.getResource("/data/rulebooks/" + code + ".xmi"), code).forEach(root -> byCode.put(code, (Rulebook) root));
			} catch (IOException e) {
				throw new UncheckedIOException("the plug-in's own data cannot be read", e);
			}
		}
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry != null) {
			for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
				Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
				String file = element.getAttribute("file");
				add(bundle == null || file == null ? null : bundle.getEntry(file), element.getContributor().getName() + '/' + file, byCode);
			}
		}
		return List.copyOf(byCode.values());
	}

	/** One file that can't be read must not keep the others from being offered. */
	private static void add(URL file, String name, Map<String, Rulebook> byCode) {
		try {
			for (EObject root : roots(file, name)) {
				if (!(root instanceof Rulebook rulebook) || rulebook.getCode() == null || byCode.putIfAbsent(rulebook.getCode(), rulebook) != null) {
					ILog.of(Shipped.class).warn("rulebook left out, it is none, has no code or one that is taken: " + name);
				}
			}
		} catch (IOException e) {
			ILog.of(Shipped.class).warn("rulebook left out: " + name, e);
		}
	}

	private static List<EObject> roots(URL file, String name) throws IOException {
		if (file == null) {
			throw new FileNotFoundException(name);
		}
		try (InputStream in = file.openStream()) {
			return XmiInterchange.read(in, name);
		}
	}
}
